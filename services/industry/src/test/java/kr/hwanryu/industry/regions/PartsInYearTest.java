package kr.hwanryu.industry.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsInYearTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<DatedRegion> HONAM = List.of(
            region("gwangju", null, "2026-06-30"),
            region("jeonnam", null, "2026-06-30"),
            region("jeonnam-gwangju", "2026-07-01", null, "gwangju", "jeonnam"));

    @ParameterizedTest
    @CsvSource({
        "2023, gwangju jeonnam",
        "2026, gwangju jeonnam",
        "2026, jeonnam-gwangju",
        "2027, jeonnam-gwangju",
    })
    void is_whole_where_every_part_that_was_there_is_known(int year, String known) {
        assertEquals(Optional.empty(), merged(year).gap(Set.of(known.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({"2023, gwangju, jeonnam", "2023, jeonnam, gwangju", "2026, gwangju, jeonnam"})
    void names_the_part_that_is_missing(int year, String known, String missing) {
        assertEquals(gap(Gap.Code.MISSING_PART, missing), merged(year).gap(Set.of(known)));
    }

    @Test
    void adds_no_region_to_its_own_parts_in_the_year_it_took_their_place() {
        assertEquals(
                gap(Gap.Code.OVERLAP, "gwangju", "jeonnam", "jeonnam-gwangju"),
                merged(2026).gap(Set.of("gwangju", "jeonnam", "jeonnam-gwangju")));
        assertEquals(
                gap(Gap.Code.OVERLAP, "gwangju", "jeonnam-gwangju"),
                merged(2026).gap(Set.of("gwangju", "jeonnam-gwangju")));
    }

    @Test
    void cannot_say_how_much_of_a_region_is_each_of_those_it_was_split_into() {
        RegionsOn today = new RegionsOn(
                TODAY,
                List.of(
                        region("old", null, "2022-06-30"),
                        region("east", "2022-07-01", null, "old"),
                        region("west", "2022-07-01", null, "old")));
        PartsInYear before = new PartsInYear(today, "east", 2020);
        assertEquals(gap(Gap.Code.SPLIT, "old"), before.gap(Set.of("old")));
        PartsInYear changing = new PartsInYear(today, "east", 2022);
        assertEquals(Optional.empty(), changing.gap(Set.of("east")));
        assertEquals(gap(Gap.Code.SPLIT, "old"), changing.gap(Set.of("east", "old")));
    }

    @Test
    void adds_those_that_it_was_split_into_up_again_on_a_day_before() {
        RegionsOn before = new RegionsOn(
                LocalDate.parse("2020-01-01"),
                List.of(
                        region("old", null, "2022-12-31"),
                        region("east", "2023-01-01", null, "old"),
                        region("west", "2023-01-01", null, "old")));
        PartsInYear after = new PartsInYear(before, "old", 2024);
        assertEquals(Optional.empty(), after.gap(Set.of("east", "west")));
        assertEquals(gap(Gap.Code.MISSING_PART, "west"), after.gap(Set.of("east")));
    }

    @Test
    void takes_the_last_name_of_a_region_for_all_of_its_names() {
        RegionsOn today = new RegionsOn(
                TODAY,
                List.of(
                        region("first", null, "2019-06-30"),
                        region("second", "2019-07-01", "2019-12-31", "first"),
                        region("third", "2020-01-01", null, "second")));
        PartsInYear changing = new PartsInYear(today, "third", 2019);
        assertEquals(Optional.empty(), changing.gap(Set.of("first")));
        assertEquals(Optional.empty(), changing.gap(Set.of("second")));
        assertEquals(gap(Gap.Code.OVERLAP, "first", "second"), changing.gap(Set.of("first", "second")));
    }

    @Test
    void sees_through_two_mergers() {
        RegionsOn today = new RegionsOn(
                TODAY,
                List.of(
                        region("a", null, "2014-06-30"),
                        region("b", null, "2014-06-30"),
                        region("ab", "2014-07-01", "2019-12-31", "a", "b"),
                        region("c", null, "2019-12-31"),
                        region("abc", "2020-01-01", null, "ab", "c")));
        assertEquals(Optional.empty(), new PartsInYear(today, "abc", 2012).gap(Set.of("a", "b", "c")));
        assertEquals(gap(Gap.Code.MISSING_PART, "b"), new PartsInYear(today, "abc", 2014).gap(Set.of("a", "c")));
        assertEquals(gap(Gap.Code.MISSING_PART, "c"), new PartsInYear(today, "abc", 2016).gap(Set.of("ab")));
        assertEquals(Optional.empty(), new PartsInYear(today, "abc", 2016).gap(Set.of("ab", "c")));
    }

    private static PartsInYear merged(int year) {
        return new PartsInYear(new RegionsOn(TODAY, HONAM), "jeonnam-gwangju", year);
    }

    private static Optional<Gap> gap(Gap.Code code, String... regions) {
        return Optional.of(new Gap(code, List.of(regions)));
    }

    private static DatedRegion region(String id, String from, String to, String... succeeds) {
        return new DatedRegion(
                id,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(succeeds));
    }
}
