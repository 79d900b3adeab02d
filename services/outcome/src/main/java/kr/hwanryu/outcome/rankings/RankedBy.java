package kr.hwanryu.outcome.rankings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.outcomes.ComparabilityReason;
import kr.hwanryu.outcome.outcomes.OutcomeComponent;
import kr.hwanryu.outcome.outcomes.OutcomeResponse;
import kr.hwanryu.rest.contract.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What regions are ranked by; named as the field of an outcome that it is, since it is a query parameter. */
@Schema(name = "RankedBy")
enum RankedBy {
    @Label(ko = "실적", en = "result")
    value(OutcomeComponent.VALUE) {
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
    @Label(ko = "달성률", en = "achievement rate")
    achievementRate(OutcomeComponent.VALUE, OutcomeComponent.TARGET, OutcomeComponent.BASE_VALUE) {
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
    @Label(ko = "증감률", en = "change rate")
    changeRate(OutcomeComponent.VALUE, OutcomeComponent.PREVIOUS_VALUE) {
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

    private final Set<OutcomeComponent> components;

    RankedBy(OutcomeComponent... components) {
        this.components = Set.of(components);
    }

    /** What kept regions from being compared, as far as it matters for this. */
    List<ComparabilityReason> incomparable(OutcomeResponse outcome) {
        return outcome.comparabilityReasons().stream()
                .filter(reason -> components.contains(reason.of()))
                .toList();
    }

    /** The number to rank; null where there is none. */
    abstract BigDecimal of(OutcomeResponse outcome);

    abstract Basis basis(OutcomeResponse outcome);

    /** Why there is no number to rank. */
    abstract String reason(OutcomeResponse outcome);
}
