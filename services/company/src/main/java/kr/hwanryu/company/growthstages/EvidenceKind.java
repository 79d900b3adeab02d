package kr.hwanryu.company.growthstages;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that a company is of a stage. */
@Schema(description = "More may be added.")
enum EvidenceKind {
    @Label(ko = "지정·선정", en = "designation")
    DESIGNATION,
    @Label(ko = "매출액", en = "revenue")
    REVENUE,
    @Label(ko = "수출액", en = "exports")
    EXPORTS,
    @Label(ko = "고용", en = "employment")
    EMPLOYMENT,
    @Label(ko = "투자유치", en = "investment attracted")
    INVESTMENT,
    @Label(ko = "특허", en = "patent")
    PATENT,
    @Label(ko = "인증", en = "certification")
    CERTIFICATION,
    @Label(ko = "수상", en = "award")
    AWARD,
    @Label(ko = "기타", en = "other")
    OTHER
}
