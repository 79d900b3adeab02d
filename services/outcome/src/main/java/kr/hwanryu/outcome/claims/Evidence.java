package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kr.hwanryu.outcome.figures.Basis;

/** Gathers what we hold for a claim and what is missing of it, and computes only when nothing is. */
final class Evidence {

    private static final BigDecimal PERCENT_BOUND = BigDecimal.valueOf(1_000_000);

    private final ClaimRevisionResponse claim;
    private final Instant asOf;
    private final List<Component> components = new ArrayList<>();
    private final List<Reason> missing = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();

    /**
     * Evidence for a claim.
     *
     * @param asOf the instant whose state is read; null for the present
     */
    Evidence(ClaimRevisionResponse claim, Instant asOf) {
        this.claim = claim;
        this.asOf = asOf;
    }

    /** Takes a figure in; null where we hold none. One that was derived from the claim is shown, and supports nothing. */
    Quantity figure(Role role, HeldFigure held, ReasonCode whenNone) {
        if (held == null) {
            missing(whenNone, role);
            return null;
        }
        if (held.isDerivedFrom(claim)) {
            missing(ReasonCode.CIRCULAR, role);
        }
        String href = href("observations", held.id());
        return take(new Component(role, held.value(), held.roundedTo(), held.basis(), held.sourceId(), href));
    }

    /** Takes the target in, which there is. */
    Quantity target(HeldTarget held) {
        String href = href("targets", held.id());
        return take(new Component(Role.TARGET, held.value(), held.roundedTo(), Basis.PUBLISHED, held.sourceId(), href));
    }

    /** Takes a budget of the claim's region in. */
    Quantity budget(Role role, int budgetYear, BigDecimal krw, BigDecimal roundedTo, Basis basis, String sourceId) {
        String href = "/v1/budget-summaries?regionId=" + claim.regionId() + "&budgetYear=" + budgetYear
                + (asOf == null ? "" : "&asOf=" + asOf);
        return take(new Component(role, krw, roundedTo, basis, sourceId, href));
    }

    /** Takes in how many parts have a figure, which is exact but may not be all. */
    Quantity parts(int count, Basis basis) {
        String href = "/v1/observations?regionId=" + claim.regionId() + "&performanceYear=" + claim.performanceYear()
                + "&indicatorId=" + claim.indicatorId()
                + (claim.firstYear() == null ? "" : "&firstYear=" + claim.firstYear())
                + (asOf == null ? "" : "&asOf=" + asOf);
        BigDecimal value = BigDecimal.valueOf(count);
        components.add(new Component(Role.PARTS, value, null, basis, null, href));
        if (claim.value().compareTo(value) > 0) {
            doubts.add(new Reason(ReasonCode.PARTS_INCOMPLETE, Role.PARTS));
        }
        return Quantity.of(value, null);
    }

    void missing(ReasonCode code, Role role) {
        missing.add(new Reason(code, role));
    }

    /** What the claim is recomputed to, if nothing is missing. */
    Recomputed by(Formula formula, Supplier<Quantity> arithmetic) {
        Quantity quantity = missing.isEmpty() ? arithmetic.get() : null;
        return new Recomputed(formula, components, quantity, missing, doubts);
    }

    /** The same where it is a rate, which has bounds. */
    Recomputed byRate(Formula formula, Role base, Supplier<Quantity> arithmetic) {
        Quantity rate = missing.isEmpty() ? arithmetic.get() : null;
        if (rate != null && rate.value().abs().compareTo(PERCENT_BOUND) > 0) {
            missing(ReasonCode.NOT_COMPUTABLE, base);
        }
        return by(formula, () -> rate);
    }

    private Quantity take(Component component) {
        components.add(component);
        if (component.roundedTo() == null) {
            doubts.add(new Reason(ReasonCode.PRECISION_UNKNOWN, component.role()));
        }
        return Quantity.of(component.value(), component.roundedTo());
    }

    /** In the past, the history: what is in force now may be another revision. */
    private String href(String collection, Object id) {
        return "/v1/" + collection + "/" + id + (asOf == null ? "" : "/revisions");
    }
}
