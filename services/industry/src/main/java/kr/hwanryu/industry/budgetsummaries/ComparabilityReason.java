package kr.hwanryu.industry.budgetsummaries;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import kr.hwanryu.industry.regions.Gap;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why figures that parts of a region have are null for the whole of it.
 *
 * @param regionIds the parts that lack the figure, that are several regions by then, or that overlap each other
 * @param figures names of what is null for it, {@code fundSources/NATIONAL/plannedKrw} of one fund source; empty where only
 *     plans and printed totals are known
 */
@Schema(name = "BudgetComparabilityReason")
record ComparabilityReason(
        Gap.Code code,
        @Schema(maxItems = 50) List<@ReadableId String> regionIds,
        @Schema(maxItems = 14) List<@Size(max = 40) String> figures) {

    /**
     * The reasons of one year; none where the lines are by the regions that reported.
     *
     * @param parts the regions of which a plan or a printed total is known
     */
    static List<ComparabilityReason> of(List<String> parts, LineSums all) {
        if (all.whole() == null) {
            return List.of();
        }
        Map<Gap, List<String>> figures = new LinkedHashMap<>();
        all.whole().gap(Set.copyOf(parts)).ifPresent(gap -> figures.put(gap, new ArrayList<>()));
        named(all).forEach((name, lines) -> lines.gap(name.endsWith("executedKrw") ? Measure.EXECUTED : Measure.PLANNED)
                .ifPresent(gap ->
                        figures.computeIfAbsent(gap, none -> new ArrayList<>()).add(name)));
        return figures.entrySet().stream()
                .map(gap -> new ComparabilityReason(
                        gap.getKey().code(), gap.getKey().regionIds(), List.copyOf(gap.getValue())))
                .toList();
    }

    /** The figures of a summary with the lines that each is the sum of. */
    private static Map<String, LineSums> named(LineSums all) {
        Map<String, LineSums> named = new LinkedHashMap<>();
        named.put("plannedKrw", all.regular());
        named.put("executedKrw", all.regular());
        named.put("publicTotalKrw", all.regular().withoutPrivate());
        named.put("incentiveKrw", all.incentives());
        for (FundSource source : FundSource.values()) {
            named.put("fundSources/" + source + "/plannedKrw", all.regular().of(source));
            named.put("fundSources/" + source + "/executedKrw", all.regular().of(source));
        }
        return named;
    }
}
