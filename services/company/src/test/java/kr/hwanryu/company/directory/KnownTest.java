package kr.hwanryu.company.directory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void a_region_holds_in_every_year_that_has_a_day_of_it() {
        var gwangju = new KnownRegion(
                "gwangju", "광주광역시", null, null, LocalDate.of(2026, 6, 30), List.of("jeonnam-gwangju"), null);
        assertTrue(gwangju.isValidIn(2000));
        assertTrue(gwangju.isValidIn(2026));
        assertFalse(gwangju.isValidIn(2027));
        var merged =
                new KnownRegion("jeonnam-gwangju", "전남광주통합특별시", null, LocalDate.of(2026, 7, 1), null, List.of(), null);
        assertFalse(merged.isValidIn(2025));
        assertTrue(merged.isValidIn(2026));
    }

    @Test
    void an_industry_holds_from_its_first_year_to_its_last() {
        var marine =
                new KnownIndustry("ulsan-marine", "ulsan", List.of(), 2019, 2020, List.of("ulsan-smart-shipbuilding"));
        assertFalse(marine.isValidIn(2018));
        assertTrue(marine.isValidIn(2019));
        assertTrue(marine.isValidIn(2020));
        assertFalse(marine.isValidIn(2021));
        assertTrue(new KnownProgramme("rnd", null, null).isValidIn(2030));
    }
}
