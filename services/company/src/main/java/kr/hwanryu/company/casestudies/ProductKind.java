package kr.hwanryu.company.casestudies;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a product is. */
@Schema(description = "More may be added.")
enum ProductKind {
    @Label(ko = "브랜드", en = "brand")
    BRAND,
    @Label(ko = "제품군", en = "product line")
    PRODUCT_LINE,
    @Label(ko = "제품", en = "product")
    PRODUCT,
    @Label(ko = "서비스", en = "service")
    SERVICE
}
