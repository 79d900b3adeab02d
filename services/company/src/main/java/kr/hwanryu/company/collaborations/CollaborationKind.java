package kr.hwanryu.company.collaborations;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two parties work together. */
@Schema(description = "More may be added.")
enum CollaborationKind {
    @Label(ko = "협력 네트워크", en = "network")
    NETWORK,
    @Label(ko = "공동연구", en = "joint research")
    JOINT_RESEARCH,
    @Label(ko = "공급", en = "supply")
    SUPPLY,
    @Label(ko = "기술이전", en = "technology transfer")
    TECHNOLOGY_TRANSFER,
    @Label(ko = "공동 마케팅", en = "joint marketing")
    JOINT_MARKETING
}
