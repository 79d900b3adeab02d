package kr.hwanryu.outcome.observations;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;

/** What a row of a file states of an observation, held to the rules of one that is recorded by itself. */
record ImportedObservation(
        BigDecimal value,
        ForeignAmount foreignAmount,
        Basis basis,
        Derivation derivation,
        BigDecimal roundedTo,
        ObservationStatus status,
        String sourceId)
        implements ObservationParts {}
