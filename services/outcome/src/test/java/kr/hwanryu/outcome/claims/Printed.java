package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.outcome.budgets.BudgetSummary;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.outcome.observations.Derivation;
import kr.hwanryu.outcome.observations.Derivation.FromClaim;
import kr.hwanryu.outcome.targets.TargetBasis;

/** A claim that is put beside what we hold, step by step, and then judged. */
final class Printed {

    private final ClaimKind kind;
    private final BigDecimal print;
    private final BigDecimal roundedTo;
    private HeldFigure value;
    private HeldFigure previous;
    private HeldFigure base;
    private HeldFigure whole;
    private HeldTarget target;
    private int parts;
    private Aggregation aggregation = Aggregation.SUM;
    private Budgets budgets = new Budgets(true, Map.of(), null, "none held");
    private FundSource fundSource;
    private Measure measure = Measure.PLANNED;

    private Printed(ClaimKind kind, BigDecimal print, BigDecimal roundedTo) {
        this.kind = kind;
        this.print = print;
        this.roundedTo = roundedTo;
    }

    static Printed as(ClaimKind kind, String print, String roundedTo) {
        return as(kind, new BigDecimal(print), number(roundedTo));
    }

    static Printed as(ClaimKind kind, BigDecimal print, BigDecimal roundedTo) {
        return new Printed(kind, print, roundedTo);
    }

    Printed value(String held, String precision) {
        value = figure(new BigDecimal(held), number(precision), null);
        return this;
    }

    Printed value(BigDecimal held, BigDecimal precision) {
        value = figure(held, precision, null);
        return this;
    }

    Printed previous(String held, String precision) {
        return previous(new BigDecimal(held), number(precision));
    }

    Printed previous(BigDecimal held, BigDecimal precision) {
        previous = figure(held, precision, null);
        return this;
    }

    /** A previous value that was worked out from a printed number of this kind. */
    Printed previousDerivedFrom(ClaimKind printed, int year) {
        FromClaim from = new FromClaim(printed.name(), "gangwon", year, "new-jobs");
        previous = figure(new BigDecimal("221"), BigDecimal.ONE, new Derivation("278 - 57", List.of(from)));
        return this;
    }

    Printed base(String held, String precision) {
        base = figure(new BigDecimal(held), number(precision), null);
        return this;
    }

    Printed whole(BigDecimal held, BigDecimal precision) {
        whole = figure(held, precision, null);
        return this;
    }

    Printed target(TargetBasis basis, String held, String precision) {
        return target(basis, new BigDecimal(held), number(precision));
    }

    Printed target(TargetBasis basis, BigDecimal held, BigDecimal precision) {
        target = new HeldTarget(new UUID(0, 2), basis, held, precision, "a-document");
        return this;
    }

    Printed parts(int held) {
        parts = held;
        return this;
    }

    Printed of(Aggregation how) {
        aggregation = how;
        return this;
    }

    Printed of(FundSource source, Measure which) {
        fundSource = source;
        measure = which;
        return this;
    }

    Printed without(Budgets none) {
        budgets = none;
        return this;
    }

    /** The budget lines of 2024, added by fund source. */
    Printed lines(BudgetSummary.FundSource... lines) {
        List<Long> planned = Arrays.stream(lines)
                .filter(line -> !line.fundSource().equals("PRIVATE"))
                .map(BudgetSummary.FundSource::plannedKrw)
                .toList();
        Long sum = planned.contains(null)
                ? null
                : planned.stream().mapToLong(krw -> krw).sum();
        Long precision = lines[0].plannedPrecisionKrw();
        return summary(new BudgetSummary("gangwon", 2024, List.of(lines), sum, precision, lines[0].basis(), List.of()));
    }

    Printed summary(BudgetSummary summary) {
        budgets = new Budgets(true, Map.of(new Budgets.Key("gangwon", 2024), summary), null, "held");
        return this;
    }

    Judgement judged() {
        return judgedAsOf(null);
    }

    Judgement judgedAsOf(Instant asOf) {
        boolean total = kind == ClaimKind.TOTAL;
        ClaimRevisionResponse claim = new ClaimRevisionResponse(
                new UUID(0, 1),
                kind,
                "a-document",
                "gangwon",
                total ? 2024 : null,
                total ? null : 2024,
                null,
                total ? null : "new-jobs",
                null,
                fundSource,
                total ? measure : null,
                kind == ClaimKind.EFFICIENCY ? 100_000_000L : null,
                print,
                roundedTo,
                null,
                1,
                null,
                null,
                Instant.EPOCH,
                "a-client");
        HeldClaim held = new HeldClaim(
                claim, "PERSON", aggregation, value, previous, base, whole, target, parts, Basis.PUBLISHED);
        return ClaimResponse.judged(held, budgets, asOf).judgement();
    }

    private static HeldFigure figure(BigDecimal value, BigDecimal precision, Derivation derivation) {
        Basis basis = derivation == null ? Basis.PUBLISHED : Basis.DERIVED;
        return new HeldFigure(new UUID(0, 3), value, precision, basis, "a-document", derivation);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
