package kr.hwanryu.industry.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class CouncilTier {

    @Column(name = "tier_order")
    int order;

    String nameKo;
    String institutionId;

    protected CouncilTier() {}

    CouncilTier(PutCouncilRequest.Tier request) {
        this.order = request.order();
        this.nameKo = request.nameKo();
        this.institutionId = request.institutionId();
    }
}
