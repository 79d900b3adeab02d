package kr.hwanryu.industry.regions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.integrity.Succeeding;

@Entity
class Region extends PanacheEntityBase implements Succeeding {

    @Id
    String id;

    String nameKo;
    String nameEn;
    LocalDate validFrom;
    LocalDate validTo;
    long changeNo;

    @ElementCollection
    @CollectionTable(name = "region_code", joinColumns = @JoinColumn(name = "region_id"))
    List<RegionCode> codes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "region_succession", joinColumns = @JoinColumn(name = "region_id"))
    @Column(name = "predecessor_id")
    Set<String> succeeds = new HashSet<>();

    protected Region() {}

    Region(String id) {
        this.id = id;
    }

    /** Codes that this region has and the request leaves out; a code that is let go could be given to another region. */
    List<String> codesMissingIn(PutRegionRequest request) {
        return codes.stream()
                .filter(code -> request.codes().stream().noneMatch(code::isNamedBy))
                .map(RegionCode::toString)
                .toList();
    }

    /** Whether the request sets an end where there was none. */
    boolean isEndedBy(PutRegionRequest request) {
        return validTo == null && request.validTo() != null;
    }

    void describe(PutRegionRequest request, long changeNo) {
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.validFrom = request.validFrom();
        this.validTo = request.validTo();
        this.changeNo = changeNo;
        codes.clear();
        request.codes().forEach(code -> codes.add(new RegionCode(code)));
        succeeds.retainAll(request.succeeds());
        succeeds.addAll(request.succeeds());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> succeeds() {
        return succeeds;
    }

    @Override
    public void succeededAnew(long changeNo) {
        this.changeNo = changeNo;
    }
}
