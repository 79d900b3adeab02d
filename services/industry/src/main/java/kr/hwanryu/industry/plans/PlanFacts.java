package kr.hwanryu.industry.plans;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.Row;

/**
 * What stands around a plan, on which its next stage depends.
 *
 * @param hasLine whether a budget line of it is in force and not withdrawn
 * @param unexecuted ids of such lines that do not say what was spent
 * @param unanswered ids of feedback to it that waits for an answer
 * @param evaluated whether the performance of its year has a published evaluation
 * @param closed whether a council has decided to close it
 */
record PlanFacts(boolean hasLine, List<String> unexecuted, List<String> unanswered, boolean evaluated, boolean closed) {

    /** How many ids a refusal names; it counts them all. */
    private static final int NAMED = 5;

    static PlanFacts read(Row row) throws SQLException {
        return new PlanFacts(
                row.flag("has_line"),
                row.strings("unexecuted"),
                row.strings("unanswered"),
                row.flag("evaluated"),
                row.flag("closed"));
    }

    /** What keeps a plan out of a stage, of all that stands around it. */
    List<Fault> unmet(PlanStage to) {
        List<Fault> unmet = new ArrayList<>();
        switch (to) {
            case EXECUTION -> {
                require(hasLine, unmet, "BUDGET_LINE_MISSING");
                require(unanswered.isEmpty(), unmet, "FEEDBACK_UNANSWERED", unanswered.size(), named(unanswered));
            }
            case EVALUATION ->
                require(unexecuted.isEmpty(), unmet, "EXECUTED_AMOUNT_MISSING", unexecuted.size(), named(unexecuted));
            case CLOSED -> require(closed, unmet, "CLOSING_DECISION_MISSING");
            default -> {
                // PLANNING asks for nothing, DISSEMINATION for the evaluation of the plan's own year.
            }
        }
        return unmet;
    }

    private static void require(boolean met, List<Fault> unmet, String code, Object... arguments) {
        if (!met) {
            unmet.add(Fault.inBody("/to", code, arguments));
        }
    }

    private static String named(List<String> ids) {
        String first = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() > NAMED ? first + ", …" : first;
    }
}
