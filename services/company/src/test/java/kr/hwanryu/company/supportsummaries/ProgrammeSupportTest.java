package kr.hwanryu.company.supportsummaries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeSupportTest {

    @Test
    void counts_the_companies_of_each_programme_in_order() {
        assertEquals(
                List.of(new ProgrammeSupport("marketing", 1), new ProgrammeSupport("rnd", 2)),
                ProgrammeSupport.count(List.of("rnd", "marketing", "rnd")));
        assertEquals(List.of(), ProgrammeSupport.count(List.of()));
    }
}
