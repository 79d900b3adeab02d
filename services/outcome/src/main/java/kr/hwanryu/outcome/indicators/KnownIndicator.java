package kr.hwanryu.outcome.indicators;

import java.util.Set;

/**
 * An indicator as the writers of figures need it.
 *
 * @param nameEn null where it has none
 * @param groups ids of its groups
 */
public record KnownIndicator(String id, String nameKo, String nameEn, String unit, int decimals, Set<String> groups) {

    static final String KRW = "KRW";
    private static final String PERCENT = "PERCENT";

    public boolean isMoney() {
        return unit.equals(KRW);
    }

    public boolean isPercentage() {
        return unit.equals(PERCENT);
    }
}
