package kr.hwanryu.gateway.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;

/** How numbers, days and names are written in the language of a document, as the dashboard writes them. */
public final class Writing {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    /** 억. */
    private static final int EOK = 8;

    private static final int MAN = 4;
    private static final int MILLION = 6;
    private static final int BILLION = 9;
    /** Of 억: to the 만 won an amount is shown as it is. */
    private static final int MOST_DECIMALS = 4;

    private final Locale language;

    Writing(Locale language) {
        this.language = language;
    }

    public String language() {
        return language.getLanguage();
    }

    private boolean isKorean() {
        return language.equals(Locale.KOREAN);
    }

    /** A text of the document. */
    public String text(String key, Object... arguments) {
        return Messages.text(
                language,
                "report." + key,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** The name of a code; codes are open, and one without a name is shown as it came. */
    String label(String group, String code) {
        String key = "label." + group + '.' + code;
        return Messages.has(language, key) ? Messages.text(language, key, List.of()) : code;
    }

    /** Words that are there in Korean only; null where there are none. */
    Words words(String korean) {
        return korean == null ? null : new Words(korean, !isKorean() && hasHangul(korean));
    }

    /** A thing's name: English where the document is and there is one. */
    Words name(String nameKo, String nameEn) {
        return !isKorean() && nameEn != null ? new Words(nameEn, false) : words(nameKo == null ? nameEn : nameKo);
    }

    private static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    /**
     * Money in 억 원, or billions: to the last 만 won as it is, beyond that rounded (HALF_UP) and called so.
     *
     * @param krw won
     */
    String won(BigDecimal krw) {
        BigDecimal size = krw.abs();
        int unit = unitOf(size);
        BigDecimal whole = size.movePointLeft(unit).stripTrailingZeros();
        int finest = Math.max(0, unit - EOK + MOST_DECIMALS);
        if (whole.scale() <= finest || unit == 0) {
            return sign(krw) + inWords(whole, unit);
        }
        return text("about", sign(krw) + inWords(rounded(whole, size, unit), unit));
    }

    /** Money with this many decimals of 억, rounded HALF_UP. */
    String won(BigDecimal krw, int decimals) {
        BigDecimal size = krw.abs();
        int unit = unitOf(size);
        int digits = Math.max(0, decimals + unit - EOK);
        return sign(krw) + inWords(size.movePointLeft(unit).setScale(digits, RoundingMode.HALF_UP), unit);
    }

    private static BigDecimal rounded(BigDecimal whole, BigDecimal size, int unit) {
        int digits = unit < EOK ? unit == MILLION ? 1 : 0 : size.precision() - size.scale() > BILLION ? 1 : 2;
        return whole.setScale(digits + (unit == BILLION ? 1 : 0), RoundingMode.HALF_UP);
    }

    private int unitOf(BigDecimal size) {
        int digits = size.precision() - size.scale();
        int large = isKorean() ? EOK : BILLION;
        int small = isKorean() ? MAN : MILLION;
        return digits > large ? large : digits > small ? small : 0;
    }

    private String inWords(BigDecimal amount, int unit) {
        return text("won." + unit, plain(amount));
    }

    String number(BigDecimal value) {
        return sign(value) + plain(value.abs());
    }

    private static String plain(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? "−" : "";
    }

    String percent(BigDecimal value) {
        return number(value) + '%';
    }

    /** A figure in its indicator's unit; a unit that we do not know stands behind the number as it came. */
    String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "KRW" -> won(value);
            case "PERCENT" -> percent(value);
            case "PERSON" -> text("people", number(value));
            case "COUNT" -> number(value);
            default -> number(value) + ' ' + unit;
        };
    }

    /** With a plus where there is more. */
    static String signed(BigDecimal value, String written) {
        return value.signum() > 0 ? '+' + written : written;
    }

    /**
     * A day or month as far as it is known.
     *
     * @param date {@code 2024}, {@code 2024-08} or {@code 2024-08-04}
     */
    String day(String date) {
        return switch (date.length()) {
            case 4 -> format("year").format(Year.parse(date));
            case 7 -> format("month").format(YearMonth.parse(date));
            default -> format("day").format(LocalDate.parse(date));
        };
    }

    /** An instant by the clocks of Korea. */
    String instant(Instant instant) {
        return format("instant").format(instant.atZone(KOREA));
    }

    private DateTimeFormatter format(String name) {
        return DateTimeFormatter.ofPattern(text("format." + name), language);
    }

    /** A country's or a part of the world's name. */
    Words market(ReportYear.Market market) {
        String given = isKorean() ? market.nameKo() : market.nameEn();
        if (given != null) {
            return words(given);
        }
        if (market.scheme().equals("ISO3166-1") && market.code().matches("[A-Z]{2}")) {
            return words(new Locale("", market.code()).getDisplayCountry(language));
        }
        String area = label("area", market.code());
        return area.equals(market.code()) && market.nameKo() != null ? words(market.nameKo()) : words(area);
    }
}
