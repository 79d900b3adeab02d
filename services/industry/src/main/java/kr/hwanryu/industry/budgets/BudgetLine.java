package kr.hwanryu.industry.budgets;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import kr.hwanryu.storage.Recording;

/** One revision of a budget line; nothing of it is ever written over but which revision took its place. */
@Entity
class BudgetLine extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long revisionId;

    UUID id;
    UUID planId;
    String regionId;
    int budgetYear;
    String programmeId;
    String industryId;

    @Enumerated(EnumType.STRING)
    FundSource fundSource;

    @Enumerated(EnumType.STRING)
    BudgetKind kind;

    UUID incentiveId;

    Long plannedKrw;
    Long executedKrw;

    @Enumerated(EnumType.STRING)
    Basis basis;

    String derivation;
    Long roundedTo;
    String sourceId;

    @Embedded
    Recording recording;

    protected BudgetLine() {}

    /** The first revision. */
    BudgetLine(UUID id, PlanOfLine plan, CreateBudgetRequest request, long changeNo) {
        this.id = id;
        this.planId = request.planId();
        this.regionId = plan.regionId();
        this.budgetYear = plan.budgetYear();
        this.programmeId = request.programmeId();
        this.industryId = request.industryId();
        this.fundSource = request.fundSource();
        this.kind = request.kind();
        state(request.figure());
        this.recording = new Recording(changeNo, null);
    }

    /** The first revision of the line that an incentive is paid into. */
    BudgetLine(UUID id, IncentiveLine line, long changeNo) {
        this.id = id;
        this.planId = line.planId();
        this.regionId = line.regionId();
        this.budgetYear = line.budgetYear();
        this.fundSource = FundSource.NATIONAL;
        this.kind = BudgetKind.INCENTIVE;
        this.incentiveId = line.incentiveId();
        state(line.figure(null));
        this.recording = new Recording(changeNo, null);
    }

    boolean withdrawn() {
        return plannedKrw == null && executedKrw == null;
    }

    /** Whether it says just this already, so that saying it again is no news. */
    boolean states(BudgetFigure figure) {
        return figure.equals(figure());
    }

    /** What it states without its amounts: its withdrawal. */
    BudgetFigure withoutAmounts() {
        return new BudgetFigure(null, null, basis, null, roundedTo, sourceId);
    }

    private BudgetFigure figure() {
        return new BudgetFigure(plannedKrw, executedKrw, basis, BudgetDerivation.of(derivation), roundedTo, sourceId);
    }

    /** The revision that takes this one's place; this one must be stored as superseded before that is stored. */
    BudgetLine revised(BudgetFigure figure, String reason, long changeNo) {
        BudgetLine next = new BudgetLine();
        next.id = id;
        next.planId = planId;
        next.regionId = regionId;
        next.budgetYear = budgetYear;
        next.programmeId = programmeId;
        next.industryId = industryId;
        next.fundSource = fundSource;
        next.kind = kind;
        next.incentiveId = incentiveId;
        next.state(figure);
        next.recording = new Recording(changeNo, reason);
        recording.supersededBy(changeNo);
        return next;
    }

    private void state(BudgetFigure figure) {
        this.plannedKrw = figure.plannedKrw();
        this.executedKrw = figure.executedKrw();
        this.basis = figure.basis();
        this.derivation = figure.expression();
        this.roundedTo = figure.roundedTo();
        this.sourceId = figure.sourceId();
    }
}
