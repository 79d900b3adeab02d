package kr.hwanryu.outcome.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.BudgetSummary.PublishedTotal;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.indicators.Aggregation;
import org.junit.jupiter.api.Test;

class BudgetJudgementTest {

    private static final Long EOK = 100_000_000L;

    @Test
    void a_total_is_of_public_money_and_as_precise_as_its_lines_together() {
        Judgement judged = total("18600000000").judged();
        assertEquals(Verdict.VERIFIED, judged.verdict());
        assertEquals(Formula.BUDGET_SUM, judged.formula());
        assertEquals(new BigDecimal("18600000000"), judged.computed().value());
        assertEquals(new BigDecimal("18500000000"), judged.computed().lowest());
        assertEquals(new BigDecimal("18700000000"), judged.computed().highest());
        assertEquals(
                List.of(new Component(
                        Role.BUDGET,
                        new BigDecimal("18600000000"),
                        new BigDecimal("200000000"),
                        Basis.PUBLISHED,
                        null,
                        "/v1/budget-summaries?regionId=gangwon&budgetYear=2024")),
                judged.components());
        assertEquals(Verdict.ROUNDING, total("18700000000").judged().verdict());
        assertEquals(Verdict.MISMATCH, total("18800000000").judged().verdict());
    }

    @Test
    void a_total_can_be_of_one_fund_source_or_of_executed_money() {
        assertEquals(
                Verdict.VERIFIED,
                total("4600000000")
                        .of(FundSource.PROVINCIAL, Measure.PLANNED)
                        .judged()
                        .verdict());
        assertEquals(
                Verdict.VERIFIED,
                total("900000000")
                        .of(FundSource.PRIVATE, Measure.PLANNED)
                        .judged()
                        .verdict());
        assertEquals(
                Verdict.VERIFIED,
                total("18000000000").of(null, Measure.EXECUTED).judged().verdict());
        assertEquals(ReasonCode.NO_BUDGET, reason(total("1").of(FundSource.MUNICIPAL, Measure.PLANNED)));
        assertEquals(ReasonCode.BUDGET_INCOMPLETE, reason(total("1").of(FundSource.PRIVATE, Measure.EXECUTED)));
    }

    @Test
    void lines_of_unknown_precision_can_prove_no_mismatch_and_derived_ones_nothing() {
        Printed unknown = Printed.as(ClaimKind.TOTAL, "13800000000", "100000000")
                .lines(line("NATIONAL", 10_700_000_000L, EOK), line("LOCAL", 3_000_000_000L, null));
        assertEquals(ReasonCode.PRECISION_UNKNOWN, reason(unknown));
        Printed derived = Printed.as(ClaimKind.TOTAL, "13700000000", "100000000")
                .lines(new BudgetSummary.FundSource("NATIONAL", 13_700_000_000L, EOK, null, null, Basis.DERIVED));
        assertEquals(ReasonCode.POSSIBLY_CIRCULAR, reason(derived));
        assertNull(derived.judged().computed());
    }

    @Test
    void says_why_there_is_no_budget() {
        Printed none = Printed.as(ClaimKind.TOTAL, "1", "1");
        assertEquals(ReasonCode.NO_BUDGET, reason(none));
        assertEquals(ReasonCode.BUDGET_UNAVAILABLE, reason(none.without(Budgets.UNAVAILABLE)));
        Printed efficiency = jobs("2.07", "0.01");
        assertEquals(ReasonCode.NO_BUDGET, reason(efficiency));
        assertEquals(ReasonCode.BUDGET_INCOMPLETE, reason(efficiency.lines(line("NATIONAL", null, null))));
        assertEquals(ReasonCode.BUDGET_UNAVAILABLE, reason(efficiency.without(Budgets.UNAVAILABLE)));
    }

    @Test
    void verifies_gangwons_new_jobs_per_100_million_won_in_2024() {
        Judgement judged = jobs("2.07", "0.01")
                .lines(line("NATIONAL", 13_700_000_000L, 2 * EOK))
                .judged();
        assertEquals(Verdict.VERIFIED, judged.verdict());
        assertEquals(
                new Computed(
                        new BigDecimal("2.065693"),
                        new BigDecimal("2.07"),
                        new BigDecimal("2.047101"),
                        new BigDecimal("2.084559")),
                judged.computed());
    }

    @Test
    void finds_gangwons_revenue_per_100_million_won_in_2024_within_rounding() {
        Judgement judged = Printed.as(ClaimKind.EFFICIENCY, "502000000", "1000000")
                .value("68600000000", "100000000")
                .lines(line("NATIONAL", 13_700_000_000L, 2 * EOK))
                .judged();
        assertEquals(Verdict.ROUNDING, judged.verdict());
        assertEquals(new BigDecimal("500729927.007299"), judged.computed().value());
        assertEquals(new BigDecimal("501000000"), judged.computed().rounded());
        assertEquals(new BigDecimal("1270072.992701"), judged.difference());
    }

    @Test
    void divides_by_a_printed_total_where_no_line_is_known_and_names_its_source() {
        PublishedTotal printed =
                new PublishedTotal(null, null, "PLANNED", 13_700_000_000L, BigDecimal.valueOf(EOK), "another-document");
        BudgetSummary summary = new BudgetSummary("gangwon", 2024, List.of(), null, null, null, List.of(printed));
        Judgement judged = jobs("2.07", "0.01").summary(summary).judgedAsOf(Instant.EPOCH);
        assertEquals(Verdict.VERIFIED, judged.verdict());
        Component money = judged.components().get(1);
        assertEquals(Role.PUBLIC_TOTAL, money.role());
        assertEquals("another-document", money.sourceId());
        assertEquals("/v1/budget-summaries?regionId=gangwon&budgetYear=2024&asOf=1970-01-01T00:00:00Z", money.href());
        assertEquals(
                ReasonCode.NOT_ADDITIVE,
                reason(jobs("2.07", "0.01").of(Aggregation.NONE).summary(summary)));
    }

    private static Printed total(String print) {
        return Printed.as(ClaimKind.TOTAL, print, "100000000")
                .lines(
                        new BudgetSummary.FundSource(
                                "NATIONAL", 14_000_000_000L, EOK, 13_900_000_000L, EOK, Basis.PUBLISHED),
                        new BudgetSummary.FundSource(
                                "PROVINCIAL", 4_600_000_000L, EOK, 4_100_000_000L, EOK, Basis.PUBLISHED),
                        line("PRIVATE", 900_000_000L, EOK));
    }

    private static Printed jobs(String print, String roundedTo) {
        return Printed.as(ClaimKind.EFFICIENCY, print, roundedTo).value("283", "1");
    }

    private static BudgetSummary.FundSource line(String fundSource, Long krw, Long precision) {
        return new BudgetSummary.FundSource(fundSource, krw, precision, null, null, Basis.PUBLISHED);
    }

    private static ReasonCode reason(Printed printed) {
        Judgement judged = printed.judged();
        assertEquals(Verdict.UNSUPPORTED, judged.verdict());
        assertEquals(1, judged.reasons().size());
        return judged.reasons().get(0).code();
    }
}
