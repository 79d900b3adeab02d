package kr.hwanryu.industry.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsOnTest {

    private static final List<DatedRegion> HONAM = List.of(
            region("gwangju", null, "2026-06-30"),
            region("jeonnam", null, "2026-06-30"),
            region("jeonnam-gwangju", "2026-07-01", null, "gwangju", "jeonnam"),
            region("jeonbuk", null, null));

    @Test
    void leaves_a_region_that_is_there_on_the_day_as_it_is() {
        RegionsOn today = on("2026-11-24", HONAM);
        assertEquals(Set.of("jeonbuk"), today.of("jeonbuk"));
        assertEquals(Set.of("jeonnam-gwangju"), today.of("jeonnam-gwangju"));
    }

    @Test
    void maps_those_that_merged_to_what_they_became() {
        RegionsOn today = on("2026-07-01", HONAM);
        assertEquals(Set.of("jeonnam-gwangju"), today.of("gwangju"));
        assertEquals(Set.of("jeonnam-gwangju"), today.of("jeonnam"));
        assertEquals(
                Map.of(
                        "jeonnam-gwangju",
                        Set.of("gwangju", "jeonnam", "jeonnam-gwangju"),
                        "jeonbuk",
                        Set.of("jeonbuk")),
                today.parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2019-01-01"})
    void maps_what_they_became_to_all_of_them_before_they_did(String day) {
        RegionsOn before = on(day, HONAM);
        assertEquals(Set.of("gwangju"), before.of("gwangju"));
        assertEquals(Set.of("gwangju", "jeonnam"), before.of("jeonnam-gwangju"));
        assertEquals(Set.of("gwangju", "jeonnam-gwangju"), before.parts().get("gwangju"));
    }

    @Test
    void maps_one_that_was_split_to_each_that_came_of_it() {
        RegionsOn after = on(
                "2024-01-01",
                List.of(
                        region("old", null, "2022-12-31"),
                        region("east", "2023-01-01", null, "old"),
                        region("west", "2023-01-01", null, "old")));
        assertEquals(Set.of("east", "west"), after.of("old"));
        assertEquals(Set.of("old", "west"), after.parts().get("west"));
    }

    @Test
    void goes_any_number_of_steps_and_stops_at_the_first_that_is_there() {
        List<DatedRegion> line = List.of(
                region("first", null, "2009-12-31"),
                region("second", "2010-01-01", "2019-12-31", "first"),
                region("third", "2020-01-01", null, "second"));
        assertEquals(Set.of("third"), on("2024-01-01", line).of("first"));
        assertEquals(Set.of("second"), on("2015-01-01", line).of("first"));
        assertEquals(Set.of("second"), on("2015-01-01", line).of("third"));
        assertEquals(Set.of("first"), on("2009-12-31", line).of("third"));
        assertEquals(
                Set.of("first", "second", "third"),
                on("2015-01-01", line).parts().get("second"));
    }

    @Test
    void knows_nothing_in_the_place_of_one_that_ended_or_is_to_begin() {
        List<DatedRegion> gap = List.of(
                region("gone", null, "2019-12-31"),
                region("later", "2021-01-01", null, "gone"),
                region("ended", null, "2019-12-31"),
                region("new", "2021-01-01", null));
        RegionsOn between = on("2020-06-01", gap);
        assertEquals(Map.of(), between.parts());
        for (String id : List.of("gone", "later", "ended", "new")) {
            assertEquals(Set.of(), between.of(id));
        }
    }

    @Test
    void stays_with_a_region_that_is_there_beside_its_successor() {
        List<DatedRegion> both = List.of(region("old", null, null), region("new", "2020-01-01", null, "old"));
        assertEquals(Set.of("old"), on("2024-01-01", both).of("old"));
        assertEquals(Set.of("new"), on("2024-01-01", both).of("new"));
    }

    @Test
    void knows_only_regions_that_are_described() {
        RegionsOn today = on("2026-11-24", List.of(region("gangwon", null, null, "not-described")));
        assertTrue(today.knows("gangwon"));
        assertFalse(today.knows("not-described"));
        assertEquals(Set.of(), today.of("not-described"));
    }

    private static RegionsOn on(String day, List<DatedRegion> regions) {
        return new RegionsOn(LocalDate.parse(day), regions);
    }

    private static DatedRegion region(String id, String from, String to, String... succeeds) {
        return new DatedRegion(
                id,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(succeeds));
    }
}
