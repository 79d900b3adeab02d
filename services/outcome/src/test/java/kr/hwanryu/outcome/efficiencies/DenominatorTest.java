package kr.hwanryu.outcome.efficiencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.BudgetSummary.PublishedTotal;
import kr.hwanryu.outcome.figures.Basis;
import org.junit.jupiter.api.Test;

class DenominatorTest {

    @Test
    void gives_the_efficiency_of_gangwon_in_2023_and_2024() {
        assertEquals(
                "1.49",
                computed(18_600_000_000L).efficiency(new BigDecimal("278"), 2).toPlainString());
        assertEquals(
                "371505376",
                computed(18_600_000_000L)
                        .efficiency(new BigDecimal("69100000000"), 0)
                        .toPlainString());
        assertEquals(
                "2.07",
                computed(13_700_000_000L).efficiency(new BigDecimal("283"), 2).toPlainString());
        assertEquals(
                "500729927",
                computed(13_700_000_000L)
                        .efficiency(new BigDecimal("68600000000"), 0)
                        .toPlainString());
    }

    @Test
    void prefers_the_computed_total_and_takes_its_basis() {
        Denominator chosen = Denominator.of(lines(18_600_000_000L, Basis.DERIVED, total(18_300_000_000L, "1", "a")))
                .orElseThrow();
        assertEquals(
                new Denominator(
                        DenominatorKind.PUBLIC_TOTAL_COMPUTED,
                        18_600_000_000L,
                        BigDecimal.valueOf(200_000_000),
                        null,
                        Basis.DERIVED),
                chosen);
    }

    @Test
    void takes_the_most_precise_printed_total_where_no_line_is_known() {
        BudgetSummary summary = summary(
                null,
                null,
                total(1L, null, "a"),
                total(2L, "100000000", "c"),
                total(3L, "1000000", "d"),
                total(4L, "1000000", "b"));
        assertEquals(
                Optional.of(new Denominator(
                        DenominatorKind.PUBLISHED_TOTAL, 4L, new BigDecimal("1000000"), "b", Basis.PUBLISHED)),
                Denominator.of(summary));
    }

    @Test
    void takes_no_printed_total_where_lines_are_known_but_not_all_their_money() {
        BudgetSummary open = lines(null, null, total(5L, null, "a"));
        assertEquals(Optional.empty(), Denominator.of(open));
        assertEquals(EfficiencyReason.BUDGET_INCOMPLETE, Denominator.whyNone(open));
        BudgetSummary nothing = lines(0L, Basis.PUBLISHED, total(5L, null, "a"));
        assertEquals(Optional.empty(), Denominator.of(nothing));
        assertEquals(EfficiencyReason.BUDGET_INCOMPLETE, Denominator.whyNone(nothing));
        assertEquals(EfficiencyReason.NO_BUDGET, Denominator.whyNone(summary(null, null)));
        assertEquals(EfficiencyReason.NO_BUDGET, Denominator.whyNone(null));
    }

    @Test
    void passes_over_printed_totals_of_a_part_or_of_executed_money() {
        assertEquals(
                Optional.empty(),
                Denominator.of(summary(
                        null,
                        null,
                        new PublishedTotal("NATIONAL", null, "PLANNED", 5L, null, "a"),
                        new PublishedTotal(null, "rnd", "PLANNED", 5L, null, "a"),
                        new PublishedTotal(null, null, "EXECUTED", 5L, null, "a"))));
    }

    @Test
    void divides_by_nothing_where_nothing_is_known() {
        assertEquals(Optional.empty(), Denominator.of(null));
        assertEquals(Optional.empty(), Denominator.of(summary(null, null)));
    }

    private static Denominator computed(long krw) {
        return Denominator.of(lines(krw, Basis.PUBLISHED)).orElseThrow();
    }

    private static BudgetSummary summary(Long publicTotalKrw, Basis basis, PublishedTotal... totals) {
        return new BudgetSummary("gangwon", 2023, List.of(), publicTotalKrw, null, basis, List.of(totals));
    }

    private static BudgetSummary lines(Long publicTotalKrw, Basis basis, PublishedTotal... totals) {
        return new BudgetSummary(
                "gangwon",
                2023,
                List.of(new BudgetSummary.FundSource("NATIONAL", null, null, null, null, basis)),
                publicTotalKrw,
                200_000_000L,
                basis,
                List.of(totals));
    }

    private static PublishedTotal total(long krw, String roundedTo, String sourceId) {
        return new PublishedTotal(
                null, null, "PLANNED", krw, roundedTo == null ? null : new BigDecimal(roundedTo), sourceId);
    }
}
