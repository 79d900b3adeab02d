package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import kr.hwanryu.outcome.figures.Dimension;

/**
 * The parts of one dimension that one region reported, added; all of them, however many are listed.
 *
 * @param parts how many
 * @param roundedTo the sum of their printed precisions, an unknown one as nothing
 * @param negative whether any is below zero
 * @param derived whether any is DERIVED
 * @param recordedAt when the last of them was recorded
 */
record PartTotal(
        String regionId,
        Dimension dimension,
        BigDecimal sum,
        int parts,
        BigDecimal roundedTo,
        boolean negative,
        boolean derived,
        Instant recordedAt)
        implements OfRegion {}
