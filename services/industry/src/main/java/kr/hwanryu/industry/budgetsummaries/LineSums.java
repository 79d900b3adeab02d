package kr.hwanryu.industry.budgetsummaries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.publishedbudgettotals.Measure;

/**
 * Lines that are added up, in whole won. A sum of which any part is unknown is unknown: null, as is the sum of no lines;
 * never a zero, never the part that happens to be known.
 */
record LineSums(List<SummedLine> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    LineSums only(Predicate<SummedLine> wanted) {
        return new LineSums(lines.stream().filter(wanted).toList());
    }

    Long sum(Measure measure) {
        if (lines.isEmpty() || lines.stream().map(line -> line.amount(measure)).anyMatch(Objects::isNull)) {
            return null;
        }
        return lines.stream().map(line -> line.amount(measure)).reduce(0L, Math::addExact);
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
}
