package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A unit that a heading states in brackets: {@code 사업화매출액(억원)}, {@code 국비 [단위: 백만원]}. */
public enum Unit {
    WON(0, "원", "KRW", "won"),
    THOUSAND_WON(3, "천원", "thousand KRW", "KRW thousand", "thousand won"),
    TEN_THOUSAND_WON(4, "만원"),
    MILLION_WON(6, "백만원", "million KRW", "KRW million", "million won"),
    TEN_MILLION_WON(7, "천만원"),
    HUNDRED_MILLION_WON(8, "억원", "100 million KRW", "KRW 100 million", "100 million won", "억"),
    BILLION_WON(9, "십억원", "billion KRW", "KRW billion", "billion won"),
    TRILLION_WON(12, "조원", "trillion KRW", "KRW trillion", "trillion won"),
    PERSONS("명", "인", "persons", "people"),
    COMPANIES("개사", "사", "companies"),
    ITEMS("개", "items"),
    CASES("건", "cases"),
    TIMES("회", "times"),
    POINTS("점", "points"),
    YEARS("년", "years"),
    PERCENT("%", "퍼센트", "percent"),
    PERCENTAGE_POINTS("%p", "%포인트", "percentage points");

    private final BigDecimal factor;
    private final boolean money;
    private final List<String> names;

    Unit(int zeros, String... names) {
        this(BigDecimal.TEN.pow(zeros), true, names);
    }

    Unit(String... names) {
        this(BigDecimal.ONE, false, names);
    }

    Unit(BigDecimal factor, boolean money, String... names) {
        this.factor = factor;
        this.money = money;
        this.names = List.of(names);
    }

    /** The unit of this name, whatever its case and spaces. */
    static Optional<Unit> named(String text) {
        String key = Headings.key(text);
        return Arrays.stream(values())
                .filter(unit -> unit.names.stream().map(Headings::key).anyMatch(key::equals))
                .findFirst();
    }

    /** The unit that figures of the API are in; none for a word that has no one name in headings, or null. */
    static Optional<Unit> ofApi(String apiUnit) {
        return switch (apiUnit == null ? "" : apiUnit) {
            case Column.KRW -> Optional.of(WON);
            case "PERSON" -> Optional.of(PERSONS);
            case "PERCENT" -> Optional.of(PERCENT);
            default -> Optional.empty();
        };
    }

    /** How many of the API's unit one of these is. */
    public BigDecimal factor() {
        return factor;
    }

    /** Whether it is an amount of won. */
    public boolean isMoney() {
        return money;
    }

    /** As a Korean heading writes it. */
    public String nameKo() {
        return names.get(0);
    }

    /** As an English heading writes it. */
    String nameEn() {
        return names.size() > 1 ? names.get(1) : names.get(0);
    }

    /** Whether figures that the API counts in this unit can be written in it. */
    public boolean measures(String apiUnit) {
        return switch (apiUnit) {
            case Column.KRW -> money;
            case "PERSON" -> this == PERSONS;
            case "PERCENT" -> this == PERCENT;
            default -> !money && this != PERSONS && this != PERCENT;
        };
    }
}
