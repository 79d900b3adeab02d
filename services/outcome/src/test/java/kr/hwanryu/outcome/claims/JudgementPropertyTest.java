package kr.hwanryu.outcome.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import kr.hwanryu.outcome.targets.TargetBasis;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every judgement, whatever the figures; computed here in another way than there. */
class JudgementPropertyTest {

    private static final MathContext EXACT = new MathContext(80, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A printed figure and the number behind it, which only its writer knew. */
    record Figure(BigDecimal printed, BigDecimal step, BigDecimal truth) {

        BigDecimal least() {
            return printed.subtract(step.multiply(HALF));
        }

        BigDecimal most() {
            return printed.add(step.multiply(HALF));
        }
    }

    /** An arithmetic of two figures, the second one positive. */
    enum Arithmetic {
        CHANGE(BigDecimal::subtract),
        CHANGE_RATE(
                (value, previous) -> value.subtract(previous).multiply(HUNDRED).divide(previous, EXACT)),
        ACHIEVEMENT_RATE((value, target) -> value.multiply(HUNDRED).divide(target, EXACT)),
        SHARE((part, whole) -> part.multiply(HUNDRED).divide(whole, EXACT));

        private final BinaryOperator<BigDecimal> formula;

        Arithmetic(BinaryOperator<BigDecimal> formula) {
            this.formula = formula;
        }

        Judgement judge(BigDecimal print, BigDecimal step, Figure one, Figure other) {
            Printed printed = Printed.as(ClaimKind.valueOf(name()), print, step).value(one.printed, one.step);
            Printed beside =
                    switch (this) {
                        case CHANGE, CHANGE_RATE -> printed.previous(other.printed, other.step);
                        case ACHIEVEMENT_RATE -> printed.target(TargetBasis.LEVEL, other.printed, other.step);
                        case SHARE -> printed.whole(other.printed, other.step);
                    };
            return beside.judged();
        }

        /** What the printed figures can have given: every formula here is monotone in each figure. */
        List<BigDecimal> corners(Figure one, Figure other) {
            List<BigDecimal> corners = new ArrayList<>();
            for (BigDecimal first : List.of(one.least(), one.most())) {
                for (BigDecimal second : List.of(other.least(), other.most())) {
                    corners.add(formula.apply(first, second));
                }
            }
            return corners.stream().sorted().toList();
        }
    }

    @Property
    void what_our_figures_give_when_rounded_is_verified(
            @ForAll Arithmetic arithmetic,
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("steps") BigDecimal step) {
        assumeRate(arithmetic, one, other);
        BigDecimal print = rounded(arithmetic.formula.apply(one.printed, other.printed), step);
        assertEquals(Verdict.VERIFIED, arithmetic.judge(print, step, one, other).verdict());
    }

    @Property
    void what_the_numbers_behind_the_figures_give_is_never_a_mismatch(
            @ForAll Arithmetic arithmetic,
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("steps") BigDecimal step) {
        assumeRate(arithmetic, one, other);
        BigDecimal print = rounded(arithmetic.formula.apply(one.truth, other.truth), step);
        Verdict verdict = arithmetic.judge(print, step, one, other).verdict();
        assertEquals(true, verdict == Verdict.VERIFIED || verdict == Verdict.ROUNDING, verdict + " of " + print);
    }

    @Property
    void what_no_numbers_behind_the_figures_give_is_always_a_mismatch(
            @ForAll Arithmetic arithmetic,
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("steps") BigDecimal step,
            @ForAll @IntRange(min = 0, max = 1000) int beyond) {
        assumeRate(arithmetic, one, other);
        List<BigDecimal> corners = arithmetic.corners(one, other);
        BigDecimal half = step.multiply(HALF);
        BigDecimal away = step.multiply(BigDecimal.valueOf(beyond));
        BigDecimal tooHigh =
                multiple(corners.get(3).add(half), step, RoundingMode.CEILING).add(away);
        BigDecimal tooLow = multiple(corners.get(0).subtract(half), step, RoundingMode.FLOOR)
                .subtract(away);
        assertEquals(
                Verdict.MISMATCH, arithmetic.judge(tooHigh, step, one, other).verdict());
        assertEquals(
                Verdict.MISMATCH, arithmetic.judge(tooLow, step, one, other).verdict());
    }

    @Property
    void the_bounds_that_are_shown_hold_every_number_that_the_figures_can_give(
            @ForAll Arithmetic arithmetic, @ForAll("figures") Figure one, @ForAll("figures") Figure other) {
        assumeRate(arithmetic, one, other);
        Computed computed =
                arithmetic.judge(BigDecimal.ZERO, BigDecimal.ONE, one, other).computed();
        List<BigDecimal> corners = arithmetic.corners(one, other);
        BigDecimal slack = new BigDecimal("0.000001");
        assertWithin(corners.get(0).subtract(slack), computed.lowest(), corners.get(0));
        assertWithin(corners.get(3), computed.highest(), corners.get(3).add(slack));
    }

    @Property
    void a_figure_of_unknown_precision_never_proves_a_mismatch(
            @ForAll Arithmetic arithmetic,
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll @IntRange(min = -100_000, max = 100_000) int print) {
        Figure unknown = new Figure(other.printed, null, other.truth);
        Verdict verdict = arithmetic
                .judge(BigDecimal.valueOf(print), BigDecimal.ONE, one, unknown)
                .verdict();
        assertNotEquals(Verdict.MISMATCH, verdict);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.of("0.01", "0.1", "0.5", "1", "10", "1000000").map(BigDecimal::new);
    }

    /** Printed to some step, HALF_UP; not zero, so that it can be a divisor. */
    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Integer> multiples = Arbitraries.integers().between(1, 100_000);
        Arbitrary<BigDecimal> offsets = Arbitraries.bigDecimals()
                .between(HALF.negate(), new BigDecimal("0.4999"))
                .ofScale(4);
        Arbitrary<BigDecimal> steps = Arbitraries.of("0.1", "1", "100").map(BigDecimal::new);
        return Combinators.combine(multiples, steps, offsets).as((multiple, step, offset) -> {
            BigDecimal printed = step.multiply(BigDecimal.valueOf(multiple));
            return new Figure(printed, step, printed.add(offset.multiply(step)));
        });
    }

    /** A rate beyond the bounds of percentages is none. */
    private static void assumeRate(Arithmetic arithmetic, Figure one, Figure other) {
        Assume.that(arithmetic.formula.apply(one.printed, other.printed).abs().compareTo(BOUND) <= 0
                || arithmetic == Arithmetic.CHANGE);
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step) {
        return multiple(number, step, RoundingMode.HALF_UP);
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, EXACT).setScale(0, mode).multiply(step);
    }

    private static void assertWithin(BigDecimal low, BigDecimal number, BigDecimal high) {
        boolean within = low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        assertEquals(true, within, () -> number + " is not within " + low + " and " + high);
    }
}
