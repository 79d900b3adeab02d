package kr.hwanryu.industry.plans;

import static kr.hwanryu.industry.plans.PlanStage.CLOSED;
import static kr.hwanryu.industry.plans.PlanStage.DISSEMINATION;
import static kr.hwanryu.industry.plans.PlanStage.EVALUATION;
import static kr.hwanryu.industry.plans.PlanStage.EXECUTION;
import static kr.hwanryu.industry.plans.PlanStage.PLANNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.Problem;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEnteringTest {

    private static final PlanFacts ALL_MET = new PlanFacts(true, List.of(), List.of(), true, true);
    private static final PlanFacts NONE_MET = new PlanFacts(false, List.of("line"), List.of("item"), false, false);

    @Test
    void goes_round_the_whole_loop_once_everything_is_met() {
        Plan plan = plan(null, "목표");
        Stream.of(PLANNING, EXECUTION, EVALUATION, DISSEMINATION, CLOSED).forEach(stage -> {
            plan.enter(stage, ALL_MET, 7);
            assertEquals(stage, plan.stage);
        });
        assertEquals(7, plan.changeNo);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,          PLANNING,      ''",
                "PLANNING,      EXECUTION,     GOAL_OR_VISION_MISSING BUDGET_LINE_MISSING FEEDBACK_UNANSWERED",
                "EXECUTION,     EVALUATION,    EXECUTED_AMOUNT_MISSING",
                "EVALUATION,    DISSEMINATION, EVALUATION_NOT_PUBLISHED",
                "DISSEMINATION, CLOSED,        CLOSING_DECISION_MISSING",
                "null,          EXECUTION,     NOT_THE_NEXT_STAGE",
                "PLANNING,      PLANNING,      NOT_THE_NEXT_STAGE",
                "EXECUTION,     PLANNING,      NOT_THE_NEXT_STAGE",
                "PLANNING,      CLOSED,        NOT_THE_NEXT_STAGE",
                "CLOSED,        PLANNING,      PLAN_CLOSED",
                "CLOSED,        CLOSED,        PLAN_CLOSED"
            })
    void names_everything_that_is_not_met(PlanStage from, PlanStage to, String codes) {
        Plan plan = plan(from, null);
        if (codes.isEmpty()) {
            plan.enter(to, NONE_MET, 1);
            assertEquals(to, plan.stage);
            return;
        }
        ProblemException refused = assertThrows(ProblemException.class, () -> plan.enter(to, NONE_MET, 1));
        assertEquals(ProblemType.CONFLICT, refused.type());
        assertEquals(
                List.of(codes.split(" ")),
                refused.faults().stream().map(Fault::code).toList());
        assertEquals(from, plan.stage);
    }

    @Test
    void takes_a_vision_for_a_goal() {
        Plan plan = plan(PLANNING, null);
        plan.visionKo = "미래산업 글로벌 도시";
        plan.enter(EXECUTION, ALL_MET, 1);
        assertEquals(EXECUTION, plan.stage);
    }

    @Test
    void names_the_next_stage_in_both_languages() {
        assertEquals("The next stage is EXECUTION, not CLOSED.", detail(Locale.ENGLISH, CLOSED, ALL_MET));
        assertEquals("다음 단계는 CLOSED이(가) 아니라 EXECUTION입니다.", detail(Locale.KOREAN, CLOSED, ALL_MET));
    }

    @Test
    void counts_all_that_is_unanswered_and_names_five() {
        List<String> items = Stream.of("a", "b", "c", "d", "e", "f", "g").toList();
        PlanFacts facts = new PlanFacts(true, List.of(), items, true, true);
        assertEquals(
                "Items of feedback that are not answered: 7 (a, b, c, d, e, …).",
                detail(Locale.ENGLISH, EXECUTION, facts));
        assertEquals("답변하지 않은 환류 항목이 7건 있습니다: a, b, c, d, e, ….", detail(Locale.KOREAN, EXECUTION, facts));
    }

    private static String detail(Locale language, PlanStage to, PlanFacts facts) {
        Plan plan = plan(PLANNING, "목표");
        ProblemException refused = assertThrows(ProblemException.class, () -> plan.enter(to, facts, 1));
        return Problem.of(refused, language, "/", "").errors().get(0).detail();
    }

    private static Plan plan(PlanStage stage, String goal) {
        Plan plan = new Plan(UUID.randomUUID(), "gangwon", 2025);
        plan.stage = stage;
        plan.goalKo = goal;
        return plan;
    }
}
