package kr.hwanryu.industry.budgetsummaries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import kr.hwanryu.industry.regions.Gap;
import kr.hwanryu.industry.regions.PartsInYear;

/**
 * Lines that are added up, in whole won. A sum of which any part is unknown is unknown: null, as is the sum of no lines;
 * never a zero, never the part that happens to be known.
 *
 * @param whole what regions the lines must be of to make up a whole; null where they are of one that reported
 */
record LineSums(List<SummedLine> lines, PartsInYear whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    LineSums only(Predicate<SummedLine> wanted) {
        return new LineSums(lines.stream().filter(wanted).toList(), whole);
    }

    LineSums regular() {
        return only(line -> line.kind() == BudgetKind.REGULAR);
    }

    LineSums incentives() {
        return only(line -> line.kind() == BudgetKind.INCENTIVE);
    }

    LineSums of(FundSource source) {
        return only(line -> line.fundSource() == source);
    }

    LineSums withoutPrivate() {
        return only(line -> line.fundSource() != FundSource.PRIVATE);
    }

    /** The lines of one region that reported, which is a whole of its own. */
    LineSums reportedBy(String regionId) {
        return new LineSums(only(line -> line.regionId().equals(regionId)).lines, null);
    }

    Long sum(Measure measure) {
        Map<String, Long> parts = byRegion(line -> line.amount(measure));
        return parts.isEmpty() || gap(measure).isPresent() ? null : added(parts);
    }

    /** The precisions of the lines added up, by half of which the sum may be off; null where one of them is unknown. */
    Long precision(Measure measure) {
        Map<String, Long> summed = byRegion(line -> line.amount(measure));
        Map<String, Long> precisions = byRegion(SummedLine::roundedTo);
        precisions.keySet().retainAll(summed.keySet());
        return sum(measure) == null || precisions.size() < summed.size() ? null : added(precisions);
    }

    /** Why the parts' sums are not one of the whole; empty where they are, and where there are none. */
    Optional<Gap> gap(Measure measure) {
        Map<String, Long> parts = byRegion(line -> line.amount(measure));
        return whole == null || parts.isEmpty() ? Optional.empty() : whole.gap(parts.keySet());
    }

    /** Executed of planned in percent, two decimals; null where either is unknown or nothing was planned. */
    BigDecimal executionRate() {
        Long planned = sum(Measure.PLANNED);
        Long executed = sum(Measure.EXECUTED);
        if (planned == null || executed == null || planned == 0) {
            return null;
        }
        return BigDecimal.valueOf(executed)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP);
    }

    /** DERIVED as soon as one line is; null without lines. */
    Basis basis() {
        if (lines.isEmpty()) {
            return null;
        }
        return lines.stream().anyMatch(line -> line.basis() == Basis.DERIVED) ? Basis.DERIVED : Basis.PUBLISHED;
    }

    /** The sum of each region of whose lines every one states the amount. */
    private Map<String, Long> byRegion(Function<SummedLine, Long> amount) {
        Map<String, Long> sums = new TreeMap<>();
        lines.stream()
                .filter(line -> amount.apply(line) != null)
                .forEach(line -> sums.merge(line.regionId(), amount.apply(line), Math::addExact));
        lines.stream().filter(line -> amount.apply(line) == null).forEach(line -> sums.remove(line.regionId()));
        return sums;
    }

    private static Long added(Map<String, Long> parts) {
        return parts.values().stream().reduce(0L, Math::addExact);
    }
}
