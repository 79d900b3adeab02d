package kr.hwanryu.outcome.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void grows_as_gangwon_did_in_2023() {
        assertGrowth("221", "278", "57", "25.79");
        assertGrowth("62400000000", "69100000000", "6700000000", "10.74");
    }

    @Test
    void knows_no_cap_and_falls_to_minus_a_hundred() {
        assertGrowth("100", "1937", "1837", "1837.00");
        assertGrowth("100", "0", "-100", "-100.00");
        assertGrowth("100", "100", "0", "0.00");
    }

    @Test
    void rounds_half_up_away_from_zero() {
        assertGrowth("800", "801", "1", "0.13");
        assertGrowth("800", "799", "-1", "-0.13");
        assertGrowth("3", "4", "1", "33.33");
    }

    @Test
    void says_what_kind_of_change_is_not_a_number() {
        assertKind("-5", "3", ChangeKind.TURNED_TO_PROFIT, "8");
        assertKind("5", "-3", ChangeKind.TURNED_TO_LOSS, "-8");
        assertKind("-5", "-3", ChangeKind.STILL_LOSS, "2");
        assertKind("0", "7", ChangeKind.NOT_COMPUTABLE, "7");
        assertKind("0", "-7", ChangeKind.NOT_COMPUTABLE, "-7");
        assertKind("0", "0", ChangeKind.NOT_COMPUTABLE, "0");
        assertKind("-5", "0", ChangeKind.NOT_COMPUTABLE, "5");
        assertKind("0.00", "7", ChangeKind.NOT_COMPUTABLE, "7.00");
    }

    @Test
    void gives_up_a_rate_beyond_a_million_percent() {
        assertGrowth("1", "10001", "10000", "1000000.00");
        assertKind("1", "10002", ChangeKind.NOT_COMPUTABLE, "10001");
    }

    @Test
    void is_unknown_where_a_value_is_missing() {
        assertEquals(Growth.UNKNOWN, Growth.between(null, BigDecimal.ONE));
        assertEquals(Growth.UNKNOWN, Growth.between(BigDecimal.ONE, null));
    }

    private static void assertGrowth(String previous, String value, String change, String rate) {
        Growth growth = Growth.between(new BigDecimal(previous), new BigDecimal(value));
        assertEquals(new Growth(new BigDecimal(change), new BigDecimal(rate), ChangeKind.NORMAL), growth);
    }

    private static void assertKind(String previous, String value, ChangeKind kind, String change) {
        Growth growth = Growth.between(new BigDecimal(previous), new BigDecimal(value));
        assertEquals(kind, growth.kind());
        assertEquals(new BigDecimal(change), growth.change());
        assertNull(growth.rate());
    }
}
