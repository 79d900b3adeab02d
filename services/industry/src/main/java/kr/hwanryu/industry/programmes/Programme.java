package kr.hwanryu.industry.programmes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Programme extends PanacheEntityBase {

    @Id
    String id;

    String nameKo;
    String nameEn;
    String kind;
    String parentId;
    Integer validFromYear;
    Integer validToYear;
    String sourceId;
    long changeNo;

    protected Programme() {}

    Programme(String id) {
        this.id = id;
    }

    /** Whether the request sets an end where there was none. */
    boolean isEndedBy(PutProgrammeRequest request) {
        return validToYear == null && request.validToYear() != null;
    }

    void describe(PutProgrammeRequest request, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.kind = request.kind();
        this.parentId = request.parentId();
        this.validFromYear = request.validFromYear();
        this.validToYear = request.validToYear();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
