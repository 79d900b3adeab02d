package kr.hwanryu.industry.industries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.integrity.Succeeding;

@Entity
class Industry extends PanacheEntityBase implements Succeeding {

    @Id
    String id;

    String regionId;
    String nameKo;
    String nameEn;
    String category;
    String cooperation;
    String partnerSourceId;
    int validFromYear;
    Integer validToYear;
    List<String> inferred = new ArrayList<>();
    String sourceId;
    long changeNo;

    @ElementCollection
    @CollectionTable(name = "industry_partner_region", joinColumns = @JoinColumn(name = "industry_id"))
    @OrderColumn(name = "position")
    @Column(name = "region_id")
    List<String> partnerRegionIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "industry_succession", joinColumns = @JoinColumn(name = "industry_id"))
    @Column(name = "predecessor_id")
    Set<String> succeeds = new HashSet<>();

    protected Industry() {}

    Industry(String id) {
        this.id = id;
    }

    /** Whether the request sets an end where there was none. */
    boolean isEndedBy(PutIndustryRequest request) {
        return validToYear == null && request.validToYear() != null;
    }

    void describe(PutIndustryRequest request, long changeNo) {
        this.regionId = request.regionId();
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.category = request.category();
        this.cooperation = request.cooperation();
        this.partnerSourceId = request.partnerSourceId();
        this.validFromYear = request.validFromYear();
        this.validToYear = request.validToYear();
        this.inferred = new ArrayList<>(request.inferred());
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
        partnerRegionIds.clear();
        partnerRegionIds.addAll(request.partnerRegionIds());
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
