package kr.hwanryu.outcome.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.directory.IndustryDirectory;
import kr.hwanryu.outcome.evaluationrounds.EvaluationRounds;
import kr.hwanryu.outcome.gradescales.GradeScales;
import kr.hwanryu.outcome.gradescales.KnownGradeScale;
import kr.hwanryu.rest.problem.Fault;

/** Holds a verdict against what it refers to: first the records of the industry service, then, under lock, its scale. */
@ApplicationScoped
class EvaluationChecks {

    private final IndustryDirectory industry;
    private final GradeScales scales;
    private final EvaluationRounds rounds;

    EvaluationChecks(IndustryDirectory industry, GradeScales scales, EvaluationRounds rounds) {
        this.industry = industry;
        this.scales = scales;
        this.rounds = rounds;
    }

    /** What is wrong with the references of a new verdict; outside of a transaction, since it may wait for the owner. */
    List<Fault> references(CreateEvaluationRequest request) {
        Integer judged = request.yearOfSubject();
        int year = judged == null ? request.evaluationYear() : judged;
        List<Fault> faults = new ArrayList<>(industry.checkRegion("/regionId", request.regionId(), year));
        faults.addAll(source(request.sourceId()));
        return faults;
    }

    /** What is wrong with the source of a later revision; outside of a transaction. */
    List<Fault> source(String sourceId) {
        return industry.checkSource("/sourceId", sourceId);
    }

    /** What verdicts are held against; inside the transaction that stores one, until whose end it stays. */
    Standard standard(EvaluationSubject subject, int evaluationYear) {
        Optional<KnownGradeScale> scale = scales.inForce(subject, evaluationYear);
        return new Standard(subject, evaluationYear, scale, rounds.find(subject, evaluationYear));
    }
}
