package kr.hwanryu.company.growthladders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A stage as it is stored; its code is its key on the ladder. */
@Embeddable
class StoredStage {

    int position;

    @Column(name = "name_ko")
    String nameKo;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "minimum_revenue_krw")
    Long minimumRevenueKrw;

    @Column(name = "below_revenue_krw")
    Long belowRevenueKrw;

    protected StoredStage() {}

    StoredStage(LadderStage stage) {
        this.position = stage.order();
        this.nameKo = stage.nameKo();
        this.nameEn = stage.nameEn();
        this.minimumRevenueKrw = stage.minimumRevenueKrw();
        this.belowRevenueKrw = stage.belowRevenueKrw();
    }
}
