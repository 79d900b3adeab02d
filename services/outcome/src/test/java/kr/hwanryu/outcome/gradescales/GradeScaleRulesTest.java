package kr.hwanryu.outcome.gradescales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kr.hwanryu.outcome.EvaluationSubject;
import kr.hwanryu.outcome.gradescales.GradeScaleUse.Use;
import kr.hwanryu.outcome.gradescales.PutGradeScaleRequest.PutGrade;
import kr.hwanryu.rest.problem.Fault;
import org.junit.jupiter.api.Test;

class GradeScaleRulesTest {

    private static final List<EvaluationSubject> PERFORMANCE = List.of(EvaluationSubject.PERFORMANCE);

    @Test
    void a_code_or_a_label_leads_to_one_grade() {
        assertEquals(
                List.of(
                        Fault.inBody("/grades/1/labelsKo/1", "REPEATED", "최우수"),
                        Fault.inBody("/grades/2/code", "REPEATED", "S")),
                GradeScale.faults(scale(null, null, grade("S", "최우수"), grade("A", "우수", "최우수"), grade("S"))));
    }

    @Test
    void a_period_that_is_open_or_of_one_year_is_not_backwards() {
        assertEquals(List.of(), GradeScale.faults(scale(null, 2017, grade("S"))));
        assertEquals(List.of(), GradeScale.faults(scale(2018, null, grade("S"))));
        assertEquals(List.of(), GradeScale.faults(scale(2018, 2018, grade("S"))));
        assertEquals(
                List.of(Fault.inBody("/validToYear", "PERIOD_BACKWARDS")),
                GradeScale.faults(scale(2018, 2017, grade("S"))));
    }

    @Test
    void says_once_what_would_break_however_many_verdicts_there_are() {
        List<Use> uses = List.of(
                new Use(EvaluationSubject.PERFORMANCE, 2019, "B"),
                new Use(EvaluationSubject.PERFORMANCE, 2019, "B"),
                new Use(EvaluationSubject.PERFORMANCE, 2020, null));
        assertEquals(
                Set.of(
                        Fault.inBody("/grades", "GRADE_IN_USE", "B"),
                        Fault.inBody("/validFromYear", "SCALE_IN_USE", "PERFORMANCE", "2019")),
                GradeScale.faultsOnceUsed(scale(2020, null, grade("S")), uses));
        assertEquals(Set.of(), GradeScale.faultsOnceUsed(scale(2019, 2020, grade("S"), grade("B")), uses));
    }

    @Test
    void a_scale_holds_in_its_years_the_last_one_included() {
        KnownGradeScale scale = new KnownGradeScale("x", PERFORMANCE, 2018, 2020, List.of("S"));
        assertFalse(scale.validIn(2017));
        assertTrue(scale.validIn(2018));
        assertTrue(scale.validIn(2020));
        assertFalse(scale.validIn(2021));
        assertTrue(new KnownGradeScale("x", PERFORMANCE, null, null, List.of("S")).validIn(2021));
    }

    private static PutGradeScaleRequest scale(Integer from, Integer to, PutGrade... grades) {
        return new PutGradeScaleRequest("등급", null, from, to, PERFORMANCE, List.of(grades), null);
    }

    private static PutGrade grade(String code, String... labels) {
        return new PutGrade(code, List.of(labels));
    }
}
