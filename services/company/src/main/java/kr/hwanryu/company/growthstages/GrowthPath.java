package kr.hwanryu.company.growthstages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.problem.Fault;

/**
 * All stages that one company was given, each ladder a path of its own in order of date. A date that is less precise comes
 * before every date within it: 2022, 2022-03, 2022-03-01.
 */
record GrowthPath(List<Step> steps) {

    /**
     * One stage as far as the path is concerned.
     *
     * @param order its place on the ladder
     * @param from the date as it was written
     */
    record Step(UUID id, String ladderId, String stageCode, int order, String from, boolean hasEvidence) {}

    /** The path as it would be with this step, in the place of the one with its id if there is one. */
    GrowthPath with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.removeIf(other -> other.id.equals(step.id));
        all.add(step);
        return new GrowthPath(all);
    }

    /** Another step on the same ladder from the same date, of which there can be one only. */
    Optional<UUID> twinOf(Step step) {
        return steps.stream()
                .filter(other -> !other.id.equals(step.id))
                .filter(other -> other.ladderId.equals(step.ladderId) && other.from.equals(step.from))
                .map(Step::id)
                .findFirst();
    }

    /**
     * Promotions without evidence. A step that is put between others may also make a promotion of the one behind it.
     *
     * @param written the step that a request writes, which its pointers lead into
     */
    List<Fault> faults(UUID written) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Step> before = new HashMap<>();
        for (Step step : inOrder()) {
            Step last = before.put(step.ladderId, step);
            StageMove move = StageMove.of(last == null ? null : last.order, step.order);
            if (move == StageMove.PROMOTION && !step.hasEvidence) {
                faults.add(
                        step.id.equals(written)
                                ? Fault.inBody("/evidence", "EVIDENCE_REQUIRED", last.stageCode, step.stageCode)
                                : Fault.inBody("/from", "LATER_EVIDENCE_REQUIRED", step.stageCode, step.from));
            }
        }
        return faults;
    }

    private List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }
}
