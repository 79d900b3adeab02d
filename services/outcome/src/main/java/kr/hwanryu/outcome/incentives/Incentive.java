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

    Incentive(UUID id, CreateIncentiveRequest request, Recording recorded) {
        this.revisionId = id;
        this.id = id;
        this.regionId = request.regionId();
        this.evaluationYear = request.evaluationYear();
        // A set: its order must not make another key of it.
        this.evaluationIds = request.evaluationIds().stream().sorted().toArray(UUID[]::new);
        this.amountKrw = request.amountKrw();
        this.roundedTo = request.roundedTo();
        this.budgetYear = request.budgetYear();
        this.sourceId = request.sourceId();
        this.recording = recorded;
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
            } else if (evaluation == null) {
                faults.add(Fault.inBody(pointer, "UNKNOWN_REFERENCE", id));
            } else if (!ofRound(evaluation, request)) {
                faults.add(Fault.inBody(pointer, "OTHER_ROUND", id));
            }
        }
        return faults;
    }

    private static boolean ofRound(KnownEvaluation evaluation, CreateIncentiveRequest request) {
        return evaluation.regionId().equals(request.regionId())
                && evaluation.evaluationYear() == request.evaluationYear();
    }
}
