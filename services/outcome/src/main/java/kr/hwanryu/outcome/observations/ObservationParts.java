package kr.hwanryu.outcome.observations;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;

/** What a revision of an observation states beside what it is of. */
interface ObservationParts {

    BigDecimal value();

    Basis basis();

    Derivation derivation();

    BigDecimal roundedTo();

    ObservationStatus status();

    String sourceId();

    default Basis basisOrPublished() {
        return basis() == null ? Basis.PUBLISHED : basis();
    }
}
