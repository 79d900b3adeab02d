package kr.hwanryu.outcome.evaluations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.evaluationrounds.KnownEvaluationRound;
import kr.hwanryu.outcome.evaluations.Verdicts.Status;
import kr.hwanryu.outcome.gradescales.KnownGradeScale;
import kr.hwanryu.rest.problem.Fault;
import org.junit.jupiter.api.Test;

class StandardTest {

    private static final Optional<KnownGradeScale> THREE = Optional.of(new KnownGradeScale(
            "three-grades", List.of(EvaluationSubject.PERFORMANCE), null, 2017, List.of("S", "A", "B")));
    private static final Optional<KnownEvaluationRound> WITHOUT_SEJONG =
            Optional.of(new KnownEvaluationRound("performance-2017", Set.of("gangwon", "daejeon")));

    @Test
    void a_grade_is_of_the_scale() {
        Standard standard = standard(THREE, Optional.empty());
        assertEquals(List.of(), standard.faults("gangwon", verdict(Status.EVALUATED, "B")));
        assertEquals(
                List.of(Fault.inBody("/grade", "GRADE_NOT_ON_SCALE", "C", "three-grades", "S, A, B")),
                standard.faults("gangwon", verdict(Status.EVALUATED, "C")));
        assertEquals("three-grades", standard.scaleOf("B"));
    }

    @Test
    void without_a_scale_there_is_no_grade_but_there_can_be_a_verdict() {
        Standard standard = standard(Optional.empty(), Optional.empty());
        assertEquals(
                List.of(Fault.inBody("/grade", "NO_GRADE_SCALE", "PERFORMANCE", "2017")),
                standard.faults("gangwon", verdict(Status.EVALUATED, "S")));
        assertEquals(List.of(), standard.faults("gangwon", verdict(Status.EVALUATED, null)));
        assertNull(standard.scaleOf(null));
    }

    @Test
    void a_region_that_stays_out_of_the_round_can_only_be_excluded() {
        Standard standard = standard(THREE, WITHOUT_SEJONG);
        assertEquals(
                List.of(Fault.inBody("/regionId", "NOT_IN_ROUND", "sejong", "performance-2017")),
                standard.faults("sejong", verdict(Status.EVALUATED, "S")));
        assertEquals(List.of(), standard.faults("sejong", verdict(Status.EXCLUDED, null)));
        assertEquals(List.of(), standard.faults("daejeon", verdict(null, "A")));
        assertEquals(List.of(), standard.faults("daejeon", verdict(Status.EXCLUDED, null)));
    }

    private static Standard standard(Optional<KnownGradeScale> scale, Optional<KnownEvaluationRound> round) {
        return new Standard(EvaluationSubject.PERFORMANCE, 2017, scale, round);
    }

    private static VerdictParts verdict(Status status, String grade) {
        return new ReviseEvaluationRequest(status, null, grade, null, null, null, "a-source", "정정");
    }
}
