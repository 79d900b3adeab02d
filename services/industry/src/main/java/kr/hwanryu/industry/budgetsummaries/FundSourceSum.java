package kr.hwanryu.industry.budgetsummaries;

import java.util.Arrays;
import java.util.List;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The REGULAR lines of one fund source. */
@Schema(name = "FundSourceSum")
record FundSourceSum(
        FundSource fundSource,
        @Schema(nullable = true, minimum = "0") Long plannedKrw,
        @Schema(nullable = true, minimum = "1") Long plannedPrecisionKrw,
        @Schema(nullable = true, minimum = "0") Long executedKrw,
        @Schema(nullable = true, minimum = "1") Long executedPrecisionKrw,
        Basis basis) {

    static List<FundSourceSum> of(LineSums regular) {
        return Arrays.stream(FundSource.values())
                .map(source -> of(source, regular.of(source)))
                .filter(sum -> sum.basis != null)
                .toList();
    }

    private static FundSourceSum of(FundSource source, LineSums sums) {
        return new FundSourceSum(
                source,
                sums.sum(Measure.PLANNED),
                sums.precision(Measure.PLANNED),
                sums.sum(Measure.EXECUTED),
                sums.precision(Measure.EXECUTED),
                sums.basis());
    }
}
