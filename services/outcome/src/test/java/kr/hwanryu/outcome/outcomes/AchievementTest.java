package kr.hwanryu.outcome.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.targets.TargetBasis;
import org.junit.jupiter.api.Test;

class AchievementTest {

    private static final Figure VALUE = figure("278", Basis.PUBLISHED);
    private static final Figure BASE = figure("221", Basis.DERIVED);

    @Test
    void achieves_a_level_and_a_share_by_the_value() {
        assertRate("115.83", Basis.PUBLISHED, of(TargetBasis.LEVEL, "240", VALUE, null));
        assertRate("115.83", Basis.PUBLISHED, of(TargetBasis.SHARE, "240", VALUE, null));
    }

    @Test
    void achieves_an_increment_by_the_change_since_the_base_year() {
        assertRate("114.00", Basis.DERIVED, of(TargetBasis.INCREMENT, "50", VALUE, BASE));
        assertReason(AchievementReason.NO_BASE_VALUE, of(TargetBasis.INCREMENT, "50", VALUE, null));
    }

    @Test
    void an_increment_that_turned_into_a_loss_is_negative() {
        assertRate(
                "-50.00",
                Basis.PUBLISHED,
                of(TargetBasis.INCREMENT, "10", figure("5", Basis.PUBLISHED), figure("10", Basis.PUBLISHED)));
    }

    @Test
    void has_no_cap_at_a_hundred_percent() {
        assertRate("464.00", Basis.PUBLISHED, of(TargetBasis.LEVEL, "100", figure("464", Basis.PUBLISHED), null));
        assertReason(
                AchievementReason.NOT_COMPUTABLE, of(TargetBasis.LEVEL, "0.01", figure("278", Basis.PUBLISHED), null));
    }

    @Test
    void names_what_is_missing() {
        assertReason(AchievementReason.NO_TARGET, Achievement.of(null, null, VALUE, null));
        assertReason(AchievementReason.NO_VALUE, of(TargetBasis.LEVEL, "240", null, null));
        assertReason(AchievementReason.TARGET_BASIS_UNSTATED, of(TargetBasis.UNSTATED, "240", VALUE, null));
        assertReason(AchievementReason.TARGET_NOT_POSITIVE, of(TargetBasis.LEVEL, "0", VALUE, null));
        assertReason(AchievementReason.TARGET_NOT_POSITIVE, of(TargetBasis.LEVEL, "-1", VALUE, null));
    }

    private static Achievement of(TargetBasis basis, String target, Figure value, Figure base) {
        return Achievement.of(basis, new BigDecimal(target), value, base);
    }

    private static Figure figure(String value, Basis basis) {
        return new Figure(new BigDecimal(value), basis, "a-source");
    }

    private static void assertRate(String rate, Basis basis, Achievement achievement) {
        assertEquals(new Achievement(new BigDecimal(rate), basis, null), achievement);
    }

    private static void assertReason(AchievementReason reason, Achievement achievement) {
        assertEquals(new Achievement(null, null, reason), achievement);
    }
}
