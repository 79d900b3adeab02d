package kr.hwanryu.industry.budgetsummaries;

import static kr.hwanryu.industry.budgets.BudgetKind.INCENTIVE;
import static kr.hwanryu.industry.budgets.BudgetKind.REGULAR;
import static kr.hwanryu.industry.budgets.FundSource.LOCAL;
import static kr.hwanryu.industry.budgets.FundSource.MUNICIPAL;
import static kr.hwanryu.industry.budgets.FundSource.NATIONAL;
import static kr.hwanryu.industry.budgets.FundSource.PRIVATE;
import static kr.hwanryu.industry.budgets.FundSource.PROVINCIAL;
import static kr.hwanryu.industry.publishedbudgettotals.Measure.EXECUTED;
import static kr.hwanryu.industry.publishedbudgettotals.Measure.PLANNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.industry.budgets.Basis;
import kr.hwanryu.industry.budgets.BudgetKind;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.publishedbudgettotals.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSumsTest {

    private static final String GANGWON = "gangwon";
    private static final String DOCUMENT = "kw-economyplus-2024";

    @Test
    void adds_up_what_was_printed_for_gangwon_in_2023() {
        var summary = summary(
                List.of(total(null, null, PLANNED, 18_600_000_000L)),
                line(NATIONAL, REGULAR, 14_000_000_000L, null),
                line(PROVINCIAL, REGULAR, 4_600_000_000L, null));
        assertEquals(18_600_000_000L, summary.plannedKrw());
        assertEquals(18_600_000_000L, summary.publicTotalKrw());
        assertNull(summary.executedKrw());
        assertNull(summary.executionRate());
        assertNull(summary.incentiveKrw());
        assertEquals(Basis.PUBLISHED, summary.basis());
        assertEquals(0, summary.publishedTotals().get(0).differenceKrw());
        assertEquals(List.of(DOCUMENT), summary.sourceIds());
    }

    @Test
    void adds_up_nothing_to_null_and_not_to_zero() {
        var summary = summary(List.of(total(null, null, PLANNED, 18_300_000_000L)));
        assertNull(summary.plannedKrw());
        assertNull(summary.publicTotalKrw());
        assertNull(summary.basis());
        assertEquals(List.of(), summary.fundSources());
        assertEquals(18_300_000_000L, summary.publishedTotals().get(0).totalKrw());
        assertNull(summary.publishedTotals().get(0).computedKrw());
        assertNull(summary.publishedTotals().get(0).differenceKrw());
    }

    @Test
    void tells_a_printed_zero_from_nothing() {
        assertEquals(0L, sums(line(NATIONAL, REGULAR, 0L, null)).sum(PLANNED));
        assertNull(sums(line(NATIONAL, REGULAR, 0L, 0L)).executionRate());
    }

    @Test
    void leaves_a_sum_unknown_of_which_a_part_is_unknown() {
        var summary = summary(List.of(), line(NATIONAL, REGULAR, 100L, 90L), line(PROVINCIAL, REGULAR, 50L, null));
        assertEquals(150L, summary.plannedKrw());
        assertNull(summary.executedKrw());
        assertNull(summary.executionRate());
        assertEquals(90L, summary.fundSources().get(0).executedKrw());
        assertNull(summary.fundSources().get(1).executedKrw());
    }

    @Test
    void keeps_incentives_and_private_money_apart() {
        var summary = summary(
                List.of(total(null, null, PLANNED, 160L)),
                line(NATIONAL, REGULAR, 100L, null),
                line(PRIVATE, REGULAR, 50L, null),
                line(NATIONAL, INCENTIVE, 16L, null));
        assertEquals(150L, summary.plannedKrw());
        assertEquals(100L, summary.publicTotalKrw());
        assertEquals(16L, summary.incentiveKrw());
        assertEquals(10L, summary.publishedTotals().get(0).differenceKrw());
        assertEquals(
                List.of(NATIONAL, PRIVATE),
                summary.fundSources().stream().map(row -> row.fundSource()).toList());
        assertEquals(100L, summary.fundSources().get(0).plannedKrw());
    }

    @Test
    void knows_of_incentives_where_nothing_regular_is_known() {
        var summary = summary(List.of(), line(NATIONAL, INCENTIVE, 16L, null));
        assertNull(summary.plannedKrw());
        assertEquals(16L, summary.incentiveKrw());
        assertNull(summary.basis());
    }

    @Test
    void is_derived_as_soon_as_one_line_is() {
        SummedLine derived = derived(MUNICIPAL, REGULAR);
        var summary = summary(List.of(), line(NATIONAL, REGULAR, 1L, null), derived);
        assertEquals(Basis.DERIVED, summary.basis());
        assertEquals(Basis.PUBLISHED, summary.fundSources().get(0).basis());
        assertEquals(Basis.DERIVED, summary.fundSources().get(1).basis());
    }

    @Test
    void stays_published_where_only_an_incentive_is_derived() {
        SummedLine derived = derived(NATIONAL, INCENTIVE);
        assertEquals(
                Basis.PUBLISHED,
                summary(List.of(), line(NATIONAL, REGULAR, 1L, null), derived).basis());
    }

    @Test
    void holds_a_total_against_its_own_measure_fund_source_and_programme() {
        SummedLine part = new SummedLine(
                GANGWON, NATIONAL, REGULAR, List.of("rnd-bio", "rnd"), 70L, 7L, null, Basis.PUBLISHED, DOCUMENT);
        var compared = summary(
                        List.of(
                                total(NATIONAL, null, PLANNED, 100L),
                                total(PROVINCIAL, null, PLANNED, 30L),
                                total(null, "rnd", PLANNED, 71L),
                                total(null, "growth-ladder", PLANNED, 1L),
                                total(NATIONAL, "rnd", EXECUTED, 9L),
                                total(null, null, EXECUTED, 9L)),
                        part,
                        line(NATIONAL, REGULAR, 31L, null))
                .publishedTotals();
        assertEquals(
                Arrays.asList(101L, null, 70L, null, 7L, null),
                compared.stream().map(total -> total.computedKrw()).toList());
        assertEquals(
                Arrays.asList(-1L, null, 1L, null, 2L, null),
                compared.stream().map(total -> total.differenceKrw()).toList());
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 100.00", "3, 1, 33.33", "3, 2, 66.67", "800, 1, 0.13", "1, 5, 500.00", "7, 0, 0.00"})
    void states_the_execution_rate_with_two_decimals(long planned, long executed, BigDecimal rate) {
        assertEquals(rate, sums(line(NATIONAL, REGULAR, planned, executed)).executionRate());
    }

    @Test
    void adds_up_the_precisions_of_the_lines_that_it_adds_up() {
        var summary = summary(
                List.of(),
                rounded(NATIONAL, 10_500_000_000L, 10_000_000_000L, 100_000_000L),
                rounded(PRIVATE, 3_672_000_000L, null, 1_000_000L));
        assertEquals(101_000_000L, summary.plannedPrecisionKrw());
        assertEquals(100_000_000L, summary.publicTotalPrecisionKrw());
        assertNull(summary.executedPrecisionKrw());
        assertEquals(100_000_000L, summary.fundSources().get(0).executedPrecisionKrw());
        assertEquals(1_000_000L, summary.fundSources().get(1).plannedPrecisionKrw());
        assertNull(summary.fundSources().get(1).executedPrecisionKrw());
    }

    @Test
    void knows_no_precision_of_a_sum_of_which_one_line_has_none() {
        var summary = summary(
                List.of(),
                rounded(NATIONAL, 100L, null, 10L),
                rounded(NATIONAL, 5L, null, null),
                rounded(LOCAL, 7L, null, 1L));
        assertEquals(112L, summary.plannedKrw());
        assertNull(summary.plannedPrecisionKrw());
        assertNull(summary.publicTotalPrecisionKrw());
        assertNull(summary.fundSources().get(0).plannedPrecisionKrw());
        assertEquals(1L, summary.fundSources().get(1).plannedPrecisionKrw());
        assertNull(summary(List.of()).plannedPrecisionKrw());
    }

    @Test
    void is_of_the_region_that_reported_which_is_comparable() {
        var summary = summary(List.of(total(null, null, PLANNED, 1L)), line(NATIONAL, REGULAR, 1L, null));
        assertEquals(List.of(GANGWON), summary.parts());
        assertEquals(Comparability.COMPARABLE, summary.comparability());
        assertEquals(List.of(), summary.comparabilityReasons());
    }

    @Test
    void never_wraps_round_at_the_end_of_the_numbers() {
        LineSums tooMuch = sums(line(NATIONAL, REGULAR, Long.MAX_VALUE, null), line(NATIONAL, REGULAR, 1L, null));
        assertThrows(ArithmeticException.class, () -> tooMuch.sum(PLANNED));
    }

    private static BudgetSummaryResponse summary(List<PrintedTotal> totals, SummedLine... lines) {
        return BudgetSummaryResponse.of(GANGWON, 2023, null, List.of(GANGWON), sums(lines), totals);
    }

    private static LineSums sums(SummedLine... lines) {
        return new LineSums(List.of(lines), null);
    }

    private static SummedLine line(FundSource source, BudgetKind kind, Long planned, Long executed) {
        return new SummedLine(GANGWON, source, kind, null, planned, executed, null, Basis.PUBLISHED, DOCUMENT);
    }

    private static SummedLine derived(FundSource source, BudgetKind kind) {
        return new SummedLine(GANGWON, source, kind, null, 1L, null, null, Basis.DERIVED, DOCUMENT);
    }

    private static SummedLine rounded(FundSource source, Long planned, Long executed, Long roundedTo) {
        return new SummedLine(GANGWON, source, REGULAR, null, planned, executed, roundedTo, Basis.PUBLISHED, DOCUMENT);
    }

    private static PrintedTotal total(FundSource source, String programme, Measure measure, long krw) {
        return new PrintedTotal(new UUID(0, 0), GANGWON, source, programme, measure, krw, null, DOCUMENT);
    }
}
