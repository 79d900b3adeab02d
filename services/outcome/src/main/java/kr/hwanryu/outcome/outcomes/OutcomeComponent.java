package kr.hwanryu.outcome.outcomes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an outcome is brought together from several regions. */
@Schema(name = "OutcomeComponent")
public enum OutcomeComponent {
    VALUE,
    PREVIOUS_VALUE,
    BASE_VALUE,
    TARGET
}
