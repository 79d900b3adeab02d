package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an institution supported a company with. */
@Schema(description = "More may be added.")
enum SupportKind {
    @Label(ko = "기술", en = "technology")
    TECHNOLOGY,
    @Label(ko = "마케팅", en = "marketing")
    MARKETING,
    @Label(ko = "연구개발", en = "R&D")
    RND,
    @Label(ko = "인증", en = "certification")
    CERTIFICATION,
    @Label(ko = "컨설팅", en = "consulting")
    CONSULTING,
    @Label(ko = "교육", en = "training")
    TRAINING,
    @Label(ko = "시설·장비", en = "facilities and equipment")
    FACILITIES,
    @Label(ko = "자금", en = "funding")
    FUNDING
}
