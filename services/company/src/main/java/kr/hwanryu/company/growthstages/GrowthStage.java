package kr.hwanryu.company.growthstages;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "growth_stage")
class GrowthStage extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "company_id")
    UUID companyId;

    @Column(name = "ladder_id")
    String ladderId;

    @Column(name = "stage_code")
    String stageCode;

    @Column(name = "held_from")
    String heldFrom;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String evidence;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "change_no")
    long changeNo;

    protected GrowthStage() {}

    GrowthStage(UUID id, UUID companyId) {
        this.id = id;
        this.companyId = companyId;
    }

    /** @param evidence as JSON; nothing refers to a piece of it */
    void describe(CreateGrowthStageRequest request, String evidence, long changeNo) {
        this.ladderId = request.ladderId();
        this.stageCode = request.stageCode();
        this.heldFrom = request.from();
        this.evidence = evidence;
        this.sourceId = request.sourceId();
        this.changeNo = changeNo;
    }
}
