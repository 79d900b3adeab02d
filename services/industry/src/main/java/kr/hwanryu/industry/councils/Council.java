package kr.hwanryu.industry.councils;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

@Entity
class Council extends PanacheEntityBase {

    @Id
    String id;

    String regionId;
    String nameKo;
    String nameEn;
    String kind;
    String sourceId;
    long changeNo;

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "position")
    @Column(name = "institution_id")
    List<String> memberIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_tier", joinColumns = @JoinColumn(name = "council_id"))
    List<CouncilTier> tiers = new ArrayList<>();

    protected Council() {}

    Council(String id) {
        this.id = id;
    }

    void describe(PutCouncilRequest request, long changeNo) {
        this.regionId = request.regionId();
        this.nameKo = request.nameKo();
        this.nameEn = request.nameEn();
        this.kind = request.kind();
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
        memberIds.clear();
        memberIds.addAll(request.memberIds());
        tiers.clear();
        request.tiers().forEach(tier -> tiers.add(new CouncilTier(tier)));
    }
}
