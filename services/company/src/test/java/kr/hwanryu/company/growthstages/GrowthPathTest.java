package kr.hwanryu.company.growthstages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.company.growthstages.GrowthPath.Step;
import kr.hwanryu.rest.problem.Fault;
import org.junit.jupiter.api.Test;

class GrowthPathTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void a_move_is_told_by_the_places_of_both_stages() {
        assertEquals(StageMove.ENTRY, StageMove.of(null, 3));
        assertEquals(StageMove.PROMOTION, StageMove.of(1, 3));
        assertEquals(StageMove.DEMOTION, StageMove.of(3, 1));
        assertEquals(StageMove.SAME, StageMove.of(2, 2));
    }

    @Test
    void only_promotions_need_evidence() {
        assertEquals(
                List.of(),
                path(step(2, "2020"), step(2, "2021"), step(1, "2022")).faults(ID));
        assertEquals(List.of("/evidence"), pointers(path(step(1, "2020")).with(written(2, "2021"))));
        assertEquals(List.of(), pointers(path(step(2, "2020")).with(written(1, "2021"))));
    }

    @Test
    void a_stage_put_before_another_can_make_a_promotion_of_it() {
        assertEquals(List.of("/from"), pointers(path(step(2, "2021")).with(written(1, "2020"))));
    }

    @Test
    void a_less_precise_date_comes_first() {
        assertEquals(List.of("/from"), pointers(path(step(2, "2021-01-01")).with(written(1, "2021"))));
        assertEquals(List.of("/evidence"), pointers(path(step(1, "2021-03")).with(written(2, "2021-03-01"))));
        assertEquals(List.of("/from"), pointers(path(step(2, "2021-03")).with(written(1, "2021-02-28"))));
    }

    @Test
    void each_ladder_is_a_path_of_its_own() {
        Step elsewhere = new Step(UUID.randomUUID(), "other", "CODE1", 1, "2020", false);
        assertEquals(List.of(), pointers(path(elsewhere).with(written(2, "2021"))));
    }

    @Test
    void a_step_takes_the_place_of_itself() {
        GrowthPath path = path(step(1, "2020")).with(written(2, "2021")).with(written(1, "2021"));
        assertEquals(2, path.steps().size());
        assertEquals(List.of(), path.faults(ID));
    }

    @Test
    void two_steps_from_one_date_are_twins() {
        Step there = step(1, "2020");
        assertEquals(Optional.of(there.id()), path(there).twinOf(written(2, "2020")));
        assertEquals(Optional.empty(), path(there).twinOf(written(2, "2020-01")));
        assertEquals(Optional.empty(), path(there).twinOf(there));
    }

    private static GrowthPath path(Step... steps) {
        return new GrowthPath(List.of(steps));
    }

    private static List<String> pointers(GrowthPath path) {
        return path.faults(ID).stream().map(Fault::name).toList();
    }

    private static Step step(int order, String from) {
        return new Step(UUID.randomUUID(), "ladder", "CODE" + order, order, from, false);
    }

    private static Step written(int order, String from) {
        return new Step(ID, "ladder", "CODE" + order, order, from, false);
    }
}
