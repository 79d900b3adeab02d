package kr.hwanryu.outcome.observations;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;

/** What a revision of an observation states beside what it is of. */
interface ObservationParts {

    BigDecimal value();

    /** Null for a figure in the indicator's unit. */
    ForeignAmount foreignAmount();

    Basis basis();

    Derivation derivation();

    BigDecimal roundedTo();

    ObservationStatus status();

    String sourceId();

    /** Whether it states no figure at all. */
    default boolean withdraws() {
        return value() == null && foreignAmount() == null;
    }

    default Basis basisOrPublished() {
        return basis() == null ? Basis.PUBLISHED : basis();
    }
}
