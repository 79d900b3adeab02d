package kr.hwanryu.industry.budgets;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure was printed, or computed from printed ones. */
@Schema(description = "Whether a figure was printed, or computed from printed ones.")
public enum Basis {
    @Label(ko = "공표", en = "published")
    PUBLISHED,
    @Label(ko = "산출", en = "derived")
    DERIVED
}
