package kr.hwanryu.outcome.outcomes;

import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Dimension;
import kr.hwanryu.outcome.regions.NotComparable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The parts of one dimension, added; never across dimensions.
 *
 * @param parts how many parts are known
 * @param sum null with a reason
 * @param basis DERIVED where a part is; null without a sum
 * @param difference sum − value; null without either
 * @param reason why there is no sum; null where there is one
 */
@Schema(name = "OutcomePartSum")
public record PartSum(
        Dimension dimension,
        @Schema(minimum = "1") int parts,
        @Schema(nullable = true) BigDecimal sum,
        @Schema(nullable = true) Basis basis,
        Coverage coverage,
        @Schema(nullable = true) BigDecimal difference,
        @Schema(nullable = true) NotComparable reason) {

    /** No sum, for this reason. */
    static PartSum none(Dimension dimension, List<PartTotal> totals, NotComparable reason) {
        return new PartSum(dimension, count(totals), null, null, Coverage.UNKNOWN, null, reason);
    }

    /**
     * The sum of parts that may be added.
     *
     * @param whole what they are parts of; empty where it is not known
     */
    static PartSum of(Dimension dimension, List<PartTotal> totals, List<RegionFigure> whole) {
        BigDecimal sum = totals.stream().map(PartTotal::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean derived = totals.stream().anyMatch(PartTotal::derived);
        BigDecimal difference =
                whole.isEmpty() ? null : whole.stream().map(RegionFigure::value).reduce(sum, BigDecimal::subtract);
        return new PartSum(
                dimension,
                count(totals),
                sum,
                derived ? Basis.DERIVED : Basis.PUBLISHED,
                whole.isEmpty() ? Coverage.UNKNOWN : coverage(totals, whole, difference),
                difference,
                null);
    }

    private static Coverage coverage(List<PartTotal> totals, List<RegionFigure> whole, BigDecimal difference) {
        BigDecimal ofParts = totals.stream().map(PartTotal::roundedTo).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal precision = whole.stream()
                .map(RegionFigure::roundedTo)
                .filter(java.util.Objects::nonNull)
                .reduce(ofParts, BigDecimal::add);
        boolean negative = totals.stream().anyMatch(PartTotal::negative)
                || whole.stream().anyMatch(figure -> figure.value().signum() < 0);
        return Coverage.of(difference, precision, negative);
    }

    private static int count(List<PartTotal> totals) {
        return totals.stream().mapToInt(PartTotal::parts).sum();
    }
}
