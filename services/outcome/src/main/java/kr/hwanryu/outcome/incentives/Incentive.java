package kr.hwanryu.outcome.incentives;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.outcome.evaluations.KnownEvaluation;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.Recording;

/** One revision of an incentive. */
@Entity
class Incentive extends PanacheEntityBase {

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Column(name = "region_id")
    String regionId;

    @Column(name = "evaluation_year")
    int evaluationYear;

    @Column(name = "evaluation_ids")
    UUID[] evaluationIds;

    @Column(name = "amount_krw")
    Long amountKrw;

    @Column(name = "rounded_to")
    Long roundedTo;

    @Column(name = "budget_year")
    Integer budgetYear;

    @Column(name = "source_id")
    String sourceId;

    @Embedded
    Recording recording;

    protected Incentive() {}

    /** A first revision, which states nothing yet. */
    Incentive(UUID id, CreateIncentiveRequest request) {
        this.revisionId = id;
        this.id = id;
        this.regionId = request.regionId();
        this.evaluationYear = request.evaluationYear();
        // A set: its order must not make another key of it.
        this.evaluationIds = request.evaluationIds().stream().sorted().toArray(UUID[]::new);
    }

    /** The next revision of the same incentive, which states nothing yet. */
    Incentive next(UUID nextRevisionId) {
        Incentive next = new Incentive();
        next.revisionId = nextRevisionId;
        next.id = id;
        next.regionId = regionId;
        next.evaluationYear = evaluationYear;
        next.evaluationIds = evaluationIds.clone();
        return next;
    }

    /** What is wrong with the verdicts that it names. */
    static List<Fault> faults(CreateIncentiveRequest request, Map<UUID, KnownEvaluation> known) {
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.evaluationIds().size(); i++) {
            UUID id = request.evaluationIds().get(i);
            KnownEvaluation evaluation = known.get(id);
            String pointer = "/evaluationIds/" + i;
            if (!seen.add(id)) {
                faults.add(Fault.inBody(pointer, "REPEATED", id));
            } else if (evaluation == null || !evaluation.isKnownTo(request.regionId())) {
                faults.add(Fault.inBody(pointer, "UNKNOWN_REFERENCE", id));
            } else if (!ofRound(evaluation, request)) {
                faults.add(Fault.inBody(pointer, "OTHER_ROUND", id));
            } else if (!evaluation.isPublished()) {
                faults.add(Fault.inBody(pointer, "NOT_PUBLISHED", id));
            }
        }
        return faults;
    }

    private static boolean ofRound(KnownEvaluation evaluation, CreateIncentiveRequest request) {
        return evaluation.regionId().equals(request.regionId())
                && evaluation.evaluationYear() == request.evaluationYear();
    }

    /** What a revision breaks in itself: who withdraws has nothing else to state. */
    static List<Fault> faults(ReviseIncentiveRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.amountKrw() == null) {
            refuse(faults, "/roundedTo", request.roundedTo());
            refuse(faults, "/budgetYear", request.budgetYear());
        }
        return faults;
    }

    private static void refuse(List<Fault> faults, String pointer, Object part) {
        if (part != null) {
            faults.add(Fault.inBody(pointer, "NOT_OF_A_WITHDRAWAL"));
        }
    }

    boolean withdrawn() {
        return amountKrw == null;
    }

    void state(IncentiveParts parts, Recording recorded) {
        this.amountKrw = parts.amountKrw();
        this.roundedTo = parts.roundedTo();
        this.budgetYear = parts.budgetYear();
        this.sourceId = parts.sourceId();
        this.recording = recorded;
    }
}
