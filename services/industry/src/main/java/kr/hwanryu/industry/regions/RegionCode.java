package kr.hwanryu.industry.regions;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A code as it is stored; it belongs to one region for ever. */
@Embeddable
class RegionCode {

    String scheme;
    String code;
    LocalDate validFrom;
    LocalDate validTo;
    String nameKo;
    String note;

    protected RegionCode() {}

    RegionCode(PutRegionCodeRequest request) {
        this.scheme = request.scheme();
        this.code = request.code();
        this.validFrom = request.validFrom();
        this.validTo = request.validTo();
        this.nameKo = request.nameKo();
        this.note = request.note();
    }

    boolean isNamedBy(PutRegionCodeRequest request) {
        return scheme.equals(request.scheme()) && code.equals(request.code());
    }

    @Override
    public String toString() {
        return scheme + ':' + code;
    }
}
