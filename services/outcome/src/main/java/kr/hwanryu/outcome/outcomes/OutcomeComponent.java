package kr.hwanryu.outcome.outcomes;

import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an outcome is brought together from several regions. */
@Schema(name = "OutcomeComponent")
public enum OutcomeComponent {
    @Label(ko = "실적", en = "value")
    VALUE,
    @Label(ko = "전년 값", en = "value of the year before")
    PREVIOUS_VALUE,
    @Label(ko = "기준연도 값", en = "value of the base year")
    BASE_VALUE,
    @Label(ko = "목표", en = "target")
    TARGET
}
