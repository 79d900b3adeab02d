package kr.hwanryu.outcome.rankings;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What regions are ranked by; named as the field of an outcome that it is, since it is a query parameter. */
@Schema(name = "RankedBy")
enum RankedBy {
    value {
        @Override
        BigDecimal of(OutcomeResponse outcome) {
            return outcome.value();
        }

        @Override
        Basis basis(OutcomeResponse outcome) {
            return outcome.basis();
        }

        @Override
        String reason(OutcomeResponse outcome) {
            return NO_VALUE;
        }
    },
    achievementRate {
        @Override
        BigDecimal of(OutcomeResponse outcome) {
            return outcome.achievementRate();
        }

        @Override
        Basis basis(OutcomeResponse outcome) {
            return outcome.achievementBasis();
        }

        @Override
        String reason(OutcomeResponse outcome) {
            return outcome.achievementReason().name();
        }
    },
    changeRate {
        @Override
        BigDecimal of(OutcomeResponse outcome) {
            return outcome.changeRate();
        }

        @Override
        Basis basis(OutcomeResponse outcome) {
            return outcome.changeRateBasis();
        }

        @Override
        String reason(OutcomeResponse outcome) {
            if (outcome.value() == null) {
                return NO_VALUE;
            }
            return outcome.changeKind() == null
                    ? "NO_PREVIOUS_VALUE"
                    : outcome.changeKind().name();
        }
    };

    static final String NO_VALUE = "NO_VALUE";

    /** The number to rank; null where there is none. */
    abstract BigDecimal of(OutcomeResponse outcome);

    abstract Basis basis(OutcomeResponse outcome);

    /** Why there is no number to rank. */
    abstract String reason(OutcomeResponse outcome);
}
