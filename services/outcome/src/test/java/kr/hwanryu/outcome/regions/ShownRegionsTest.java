package kr.hwanryu.outcome.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.hwanryu.outcome.directory.KnownRegion;
import org.junit.jupiter.api.Test;

class ShownRegionsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);

    private final Map<String, KnownRegion> regions = new HashMap<>();

    @Test
    void a_region_that_stayed_is_itself_on_any_day() {
        region("gangwon", null, null);
        assertEquals(Gathered.of(List.of("gangwon")), on(AFTER, "gangwon", 2020, "gangwon"));
        assertEquals(Gathered.of(List.of()), on(AFTER, "gangwon", 2020));
    }

    @Test
    void as_reported_nothing_is_mapped() {
        merge();
        ShownRegions regions = ShownRegions.asReported(this.regions);
        assertFalse(regions.mapped());
        assertEquals("", regions.state());
        assertEquals(Gathered.of(List.of("gwangju")), regions.gather("gwangju", 2025, List.of("gwangju")));
        assertTrue(regions.faults(List.of("gwangju", "jeonnam-gwangju")).isEmpty());
        assertEquals(List.of("gwangju", "jeonnam"), ids(regions, 2025));
    }

    @Test
    void a_merged_regions_earlier_years_are_those_of_all_its_parts() {
        merge();
        assertEquals(
                Gathered.of(List.of("gwangju", "jeonnam")), on(AFTER, "jeonnam-gwangju", 2025, "jeonnam", "gwangju"));
        assertEquals(missing("jeonnam"), on(AFTER, "jeonnam-gwangju", 2025, "gwangju"));
        assertEquals(List.of("jeonnam-gwangju"), ids(ShownRegions.on(AFTER, regions), 2025));
    }

    @Test
    void in_the_year_of_the_merger_the_whole_is_never_added_to_its_parts() {
        merge();
        assertEquals(Gathered.of(List.of("jeonnam-gwangju")), on(AFTER, "jeonnam-gwangju", 2026, "jeonnam-gwangju"));
        assertEquals(
                Gathered.of(List.of("gwangju", "jeonnam")), on(AFTER, "jeonnam-gwangju", 2026, "gwangju", "jeonnam"));
        assertEquals(missing("gwangju"), on(AFTER, "jeonnam-gwangju", 2026, "jeonnam"));
        assertEquals(
                Gathered.not(NotComparable.OVERLAP, List.of("gwangju", "jeonnam-gwangju")),
                on(AFTER, "jeonnam-gwangju", 2026, "jeonnam-gwangju", "gwangju"));
        assertEquals(Gathered.of(List.of("jeonnam-gwangju")), on(AFTER, "jeonnam-gwangju", 2027, "jeonnam-gwangju"));
    }

    @Test
    void seen_from_before_the_merger_the_merged_regions_figure_is_of_neither() {
        merge();
        assertEquals(
                Gathered.not(NotComparable.SPLIT, List.of("jeonnam-gwangju")),
                on(BEFORE, "gwangju", 2027, "jeonnam-gwangju"));
        assertEquals(Gathered.of(List.of("gwangju")), on(BEFORE, "gwangju", 2025, "gwangju"));
    }

    @Test
    void a_region_that_was_split_is_neither_of_its_successors_but_they_make_it() {
        region("old", null, "2026-06-30", "north", "south");
        region("north", "2026-07-01", null);
        region("south", "2026-07-01", null);
        assertEquals(Gathered.not(NotComparable.SPLIT, List.of("old")), on(AFTER, "north", 2025, "old"));
        assertEquals(Gathered.of(List.of("north", "south")), on(BEFORE, "old", 2027, "north", "south"));
        assertEquals(missing("south"), on(BEFORE, "old", 2027, "north"));
    }

    @Test
    void a_renamed_region_is_one_in_both_directions() {
        region("old", null, "2026-06-30", "new");
        region("new", "2026-07-01", null);
        assertEquals(Gathered.of(List.of("old")), on(AFTER, "new", 2025, "old"));
        assertEquals(Gathered.of(List.of("new")), on(BEFORE, "old", 2027, "new"));
    }

    @Test
    void follows_a_merger_of_mergers_to_the_end() {
        region("a", null, "2023-12-31", "ab");
        region("b", null, "2023-12-31", "ab");
        region("ab", "2024-01-01", "2025-12-31", "abc");
        region("c", null, "2025-12-31", "abc");
        region("abc", "2026-01-01", null);
        assertEquals(Gathered.of(List.of("a", "b", "c")), on(AFTER, "abc", 2022, "a", "b", "c"));
        assertEquals(Gathered.of(List.of("ab", "c")), on(AFTER, "abc", 2024, "ab", "c"));
        assertEquals(missing("b", "c"), on(AFTER, "abc", 2022, "a"));
        assertEquals(Gathered.of(List.of("a", "b")), on(LocalDate.of(2024, 5, 1), "ab", 2022, "a", "b"));
    }

    @Test
    void survives_a_succession_that_runs_in_a_circle_or_ends_nowhere() {
        region("one", null, "2025-12-31", "two");
        region("two", null, "2025-12-31", "one", "never-copied");
        region("gone", null, "2025-12-31");
        ShownRegions regions = ShownRegions.on(AFTER, this.regions);
        assertEquals(0, regions.regionIds().length);
        assertEquals(List.of(), ids(regions, 2025));
    }

    @Test
    void pairs_every_region_with_what_it_is_shown_as() {
        merge();
        ShownRegions regions = ShownRegions.on(AFTER, this.regions);
        assertEquals(List.of("gwangju", "jeonnam", "jeonnam-gwangju"), Arrays.asList(regions.regionIds()));
        assertEquals(
                List.of("jeonnam-gwangju", "jeonnam-gwangju", "jeonnam-gwangju"), Arrays.asList(regions.shownIds()));
    }

    @Test
    void pairs_only_what_is_shown_as_a_region_that_is_asked_for() {
        merge();
        region("gangwon", null, null);
        ShownRegions regions = ShownRegions.on(AFTER, this.regions);
        assertEquals(
                List.of("gangwon"),
                Arrays.asList(regions.only(List.of("gangwon")).regionIds()));
        assertEquals(4, regions.only(null).regionIds().length);
        assertEquals(regions.state(), regions.only(List.of("gangwon")).state());
    }

    @Test
    void refuses_a_region_that_is_another_on_that_day_and_says_which() {
        merge();
        ShownRegions regions = ShownRegions.on(AFTER, this.regions);
        assertEquals(
                List.of("gwangju", "2026-07-01", "jeonnam-gwangju"),
                regions.faults(List.of("gwangju", "jeonnam-gwangju", "atlantis"))
                        .get(0)
                        .arguments());
        assertTrue(regions.faults(null).isEmpty());
    }

    private void merge() {
        region("gwangju", null, "2026-06-30", "jeonnam-gwangju");
        region("jeonnam", null, "2026-06-30", "jeonnam-gwangju");
        region("jeonnam-gwangju", "2026-07-01", null);
    }

    private void region(String id, String from, String to, String... successors) {
        regions.put(id, new KnownRegion(id, id, null, day(from), day(to), List.of(successors), List.of()));
    }

    private Gathered on(LocalDate day, String region, int year, String... having) {
        return ShownRegions.on(day, regions).gather(region, year, List.of(having));
    }

    private static Gathered missing(String... ids) {
        return Gathered.not(NotComparable.MISSING_PART, List.of(ids));
    }

    private static List<String> ids(ShownRegions regions, int year) {
        return regions.ofYear(year).stream().map(KnownRegion::id).sorted().toList();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
