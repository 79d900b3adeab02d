package kr.hwanryu.industry.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownRecordTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019, 2020, 2018, false, 2019–2020",
                "2019, 2020, 2019, true, 2019–2020",
                "2019, 2020, 2020, true, 2019–2020",
                "2019, 2020, 2021, false, 2019–2020",
                "2019, -, 2100, true, 2019–",
                "-, 2020, 2000, true, –2020",
                "-, -, 2023, true, –"
            })
    void is_in_force_from_its_first_year_to_its_last(
            Integer from, Integer to, int year, boolean inForce, String years) {
        KnownRecord industry = new KnownRecord("ulsan-marine", from, to, List.of(), List.of("ulsan"));
        assertEquals(inForce, industry.inForce(year));
        assertEquals(years, industry.years());
    }
}
