package kr.hwanryu.industry.publishedbudgettotals;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which amounts a total is of. */
@Schema(description = "Which amounts a total is of. More may be added.")
public enum Measure {
    @Label(ko = "계획", en = "planned")
    PLANNED,
    @Label(ko = "집행", en = "executed")
    EXECUTED
}
