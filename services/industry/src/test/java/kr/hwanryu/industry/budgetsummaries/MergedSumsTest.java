package kr.hwanryu.industry.budgetsummaries;

import static kr.hwanryu.industry.budgets.BudgetKind.INCENTIVE;
import static kr.hwanryu.industry.budgets.BudgetKind.REGULAR;
import static kr.hwanryu.industry.budgets.FundSource.LOCAL;
import static kr.hwanryu.industry.budgets.FundSource.NATIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import kr.hwanryu.industry.regions.DatedRegion;
import kr.hwanryu.industry.regions.Gap.Code;
import kr.hwanryu.industry.regions.PartsInYear;
import kr.hwanryu.industry.regions.RegionsOn;
import org.junit.jupiter.api.Test;

/** Gwangju and Jeonnam, which merged in 2026, in a year before. */
class MergedSumsTest {

    private static final String GWANGJU = "gwangju";
    private static final String JEONNAM = "jeonnam";

    @Test
    void adds_up_parts_that_are_all_known() {
        var summary = summary(
                List.of(),
                line(GWANGJU, NATIONAL, REGULAR, 100L, 80L, Basis.PUBLISHED),
                line(GWANGJU, LOCAL, REGULAR, 10L, 8L, Basis.DERIVED),
                line(JEONNAM, NATIONAL, REGULAR, 90L, 72L, Basis.PUBLISHED),
                line(JEONNAM, LOCAL, REGULAR, 20L, 16L, Basis.PUBLISHED));
        assertEquals(Comparability.COMPARABLE, summary.comparability());
        assertEquals(List.of(), summary.comparabilityReasons());
        assertEquals(List.of(GWANGJU, JEONNAM), summary.parts());
        assertEquals(220L, summary.plannedKrw());
        assertEquals(40L, summary.plannedPrecisionKrw());
        assertEquals(176L, summary.executedKrw());
        assertEquals(new BigDecimal("80.00"), summary.executionRate());
        assertEquals(190L, summary.fundSources().get(0).plannedKrw());
        assertEquals(Basis.DERIVED, summary.basis());
        assertEquals(List.of("doc-" + GWANGJU, "doc-" + JEONNAM), summary.sourceIds());
    }

    @Test
    void shows_no_part_for_the_whole() {
        var summary = summary(List.of(), line(GWANGJU, NATIONAL, REGULAR, 100L, null, Basis.PUBLISHED));
        assertEquals(Comparability.NOT_COMPARABLE, summary.comparability());
        assertNull(summary.plannedKrw());
        assertNull(summary.plannedPrecisionKrw());
        assertNull(summary.publicTotalKrw());
        assertNull(summary.fundSources().get(0).plannedKrw());
        assertEquals(
                List.of(new ComparabilityReason(
                        Code.MISSING_PART,
                        List.of(JEONNAM),
                        List.of("plannedKrw", "publicTotalKrw", "fundSources/NATIONAL/plannedKrw"))),
                summary.comparabilityReasons());
    }

    @Test
    void names_each_figure_that_a_part_lacks_and_shows_the_others() {
        var summary = summary(
                List.of(),
                line(GWANGJU, NATIONAL, REGULAR, 100L, 80L, Basis.PUBLISHED),
                line(GWANGJU, NATIONAL, INCENTIVE, 25L, null, Basis.PUBLISHED),
                line(JEONNAM, LOCAL, REGULAR, 90L, null, Basis.PUBLISHED));
        assertEquals(190L, summary.plannedKrw());
        assertNull(summary.executedKrw());
        assertNull(summary.incentiveKrw());
        assertEquals(
                List.of(
                        new ComparabilityReason(
                                Code.MISSING_PART,
                                List.of(JEONNAM),
                                List.of(
                                        "executedKrw",
                                        "incentiveKrw",
                                        "fundSources/NATIONAL/plannedKrw",
                                        "fundSources/NATIONAL/executedKrw")),
                        new ComparabilityReason(
                                Code.MISSING_PART, List.of(GWANGJU), List.of("fundSources/LOCAL/plannedKrw"))),
                summary.comparabilityReasons());
    }

    @Test
    void holds_a_printed_total_against_the_lines_of_its_own_part() {
        var total =
                new PrintedTotal(new UUID(0, 0), GWANGJU, null, null, Measure.PLANNED, 101L, null, "doc-" + GWANGJU);
        var summary = summary(
                List.of(total),
                line(GWANGJU, NATIONAL, REGULAR, 100L, null, Basis.PUBLISHED),
                line(JEONNAM, NATIONAL, REGULAR, 90L, null, Basis.PUBLISHED));
        assertEquals(GWANGJU, summary.publishedTotals().get(0).regionId());
        assertEquals(100L, summary.publishedTotals().get(0).computedKrw());
        assertEquals(1L, summary.publishedTotals().get(0).differenceKrw());
        assertEquals(190L, summary.plannedKrw());
    }

    @Test
    void says_what_is_missing_where_only_a_total_was_printed() {
        var total =
                new PrintedTotal(new UUID(0, 0), GWANGJU, null, null, Measure.PLANNED, 101L, null, "doc-" + GWANGJU);
        var summary = BudgetSummaryResponse.of(
                "jeonnam-gwangju", 2023, null, List.of(GWANGJU), new LineSums(List.of(), parts()), List.of(total));
        assertEquals(Comparability.NOT_COMPARABLE, summary.comparability());
        assertEquals(
                List.of(new ComparabilityReason(Code.MISSING_PART, List.of(JEONNAM), List.of())),
                summary.comparabilityReasons());
    }

    private static BudgetSummaryResponse summary(List<PrintedTotal> totals, SummedLine... lines) {
        List<String> parts =
                List.of(lines).stream().map(SummedLine::regionId).distinct().toList();
        return BudgetSummaryResponse.of(
                "jeonnam-gwangju", 2023, null, parts, new LineSums(List.of(lines), parts()), totals);
    }

    private static SummedLine line(
            String region, FundSource source, BudgetKind kind, Long planned, Long executed, Basis basis) {
        return new SummedLine(region, source, kind, null, planned, executed, 10L, basis, "doc-" + region);
    }

    private static PartsInYear parts() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        List<DatedRegion> honam = List.of(
                new DatedRegion(GWANGJU, null, last, List.of()),
                new DatedRegion(JEONNAM, null, last, List.of()),
                new DatedRegion("jeonnam-gwangju", last.plusDays(1), null, List.of(GWANGJU, JEONNAM)));
        return new PartsInYear(new RegionsOn(last.plusDays(1), honam), "jeonnam-gwangju", 2023);
    }
}
