package kr.hwanryu.company.casestudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void has_the_decimals_that_were_printed() {
        assertEquals(
                new BigDecimal("45.90"), revenue("45.9", "45.90").asPrinted().percent());
        assertEquals(
                new BigDecimal("1837"), revenue("1837", "+1,837%").asPrinted().percent());
        assertEquals(new BigDecimal("44"), revenue("44", null).asPrinted().percent());
        assertEquals(new BigDecimal("50"), revenue("50", "절반").asPrinted().percent());
        assertNull(revenue(null, "45.90").asPrinted().percent());
    }

    @Test
    void must_be_the_number_that_was_printed() {
        assertEquals(List.of("PRINTED_DIFFERS"), codes(revenue("45.9", "54.90")));
        assertEquals(List.of(), codes(revenue("45.9", "45.90")));
        assertEquals(List.of(), codes(revenue("45.9", "절반 가까이")));
        assertEquals(List.of(), codes(revenue("-12.5", "-12.5%")));
    }

    @Test
    void says_something_and_says_it_once() {
        var metric = GrowthMetric.OPERATING_PROFIT;
        var profit = GrowthChange.TURNED_TO_PROFIT;
        assertEquals(List.of("GROWTH_UNSTATED"), codes(new Growth(metric, null, null, null)));
        assertEquals(List.of(), codes(new Growth(metric, null, profit, "흑자전환")));
        assertEquals(List.of("GROWTH_STATED_TWICE"), codes(new Growth(metric, BigDecimal.TEN, profit, null)));
    }

    @Test
    void is_told_once_for_each_metric() {
        var faults = CaseStudyRules.growthFaults(List.of(revenue("1", null), revenue("2", null)));
        assertEquals(1, faults.size());
        assertEquals("/growth/1/metric", faults.get(0).name());
        assertEquals("REPEATED_METRIC", faults.get(0).code());
    }

    private static Growth revenue(String percent, String printed) {
        return new Growth(GrowthMetric.REVENUE, percent == null ? null : new BigDecimal(percent), null, printed);
    }

    private static List<String> codes(Growth growth) {
        return growth.faults("/growth/0").stream().map(Fault::code).toList();
    }
}
