package kr.hwanryu.gateway.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.hwanryu.gateway.documents.ReportYear.Claim;

/** What documents printed of the year, and what comes out when it is computed again. */
public record ClaimPart(String away, String partial, List<Row> rows, boolean unsupported) {

    private static final List<String> RATES = List.of("CHANGE_RATE", "ACHIEVEMENT_RATE", "SHARE");
    private static final BigDecimal TEN_MILLION = new BigDecimal(10_000_000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    /** {@code code} is the verdict in lower case, for its looks. */
    public record Row(
            Words what, String kind, Figure printed, Figure computed, String verdict, String code, String why) {}

    static ClaimPart of(Telling telling) {
        // One without a verdict was withdrawn.
        List<Row> rows = telling.report().claims().stream()
                .filter(claim -> claim.verdict() != null)
                .map(claim -> row(claim, telling))
                .toList();
        boolean unsupported = rows.stream().anyMatch(row -> row.code().equals("unsupported"));
        return new ClaimPart(telling.away("claims"), telling.partial("claims"), rows, unsupported);
    }

    private static Row row(Claim claim, Telling telling) {
        Writing write = telling.write();
        Function<BigDecimal, String> size = writer(claim, write);
        Function<BigDecimal, String> written =
                claim.kind().equals("CHANGE") ? value -> Writing.signed(value, size.apply(value)) : size;
        return new Row(
                what(claim, telling),
                write.label("claimKind", claim.kind()),
                telling.figure(claim.value(), written, null, claim.sourceId()),
                claim.computed() == null
                        ? Figure.missing(write.text("notComputed"))
                        : telling.figure(claim.computed().value(), written, null, List.of()),
                write.label("verdict", claim.verdict()),
                claim.verdict().toLowerCase(java.util.Locale.ROOT),
                why(claim, written, size, write));
    }

    /** What the number is of, down to the part and the years, or two numbers of different things would look alike. */
    private static Words what(Claim claim, Telling telling) {
        Words subject = subject(claim, telling);
        StringBuilder text = new StringBuilder(subject.text());
        if (claim.breakdown() != null) {
            text.append(" · ").append(claim.breakdown().id());
        }
        if (claim.firstYear() != null) {
            text.append(" · ").append(telling.write().text("span", claim.firstYear(), claim.performanceYear()));
        }
        if (claim.perKrw() != null) {
            text.append(" · ")
                    .append(telling.write().text("perAmount", telling.write().won(claim.perKrw())));
        }
        return new Words(text.toString(), subject.foreign());
    }

    private static Words subject(Claim claim, Telling telling) {
        if (claim.indicatorId() != null) {
            return telling.named("indicators", claim.indicatorId());
        }
        String measure = telling.write().label("measure", claim.measure() == null ? "PLANNED" : claim.measure());
        return new Words(
                claim.fundSource() == null
                        ? measure
                        : measure + " · " + telling.write().label("fundSource", claim.fundSource()),
                false);
    }

    /** As exactly as it was printed, or the two numbers would look alike where they are not. */
    private static Function<BigDecimal, String> writer(Claim claim, Writing write) {
        if (RATES.contains(claim.kind())) {
            return write::percent;
        }
        return claim.unit().equals("KRW")
                ? value -> write.won(value, decimals(claim.roundedTo()))
                : value -> write.inUnit(value, claim.unit());
    }

    private static int decimals(BigDecimal roundedTo) {
        if (roundedTo == null || roundedTo.compareTo(TEN_MILLION) >= 0) {
            return 1;
        }
        if (roundedTo.compareTo(MILLION) >= 0) {
            return 2;
        }
        return roundedTo.compareTo(TEN_THOUSAND) >= 0 ? 4 : 8;
    }

    private static String why(
            Claim claim, Function<BigDecimal, String> written, Function<BigDecimal, String> size, Writing write) {
        if (claim.verdict().equals("ROUNDING")
                && claim.computed() != null
                && claim.computed().lowest() != null) {
            return write.text(
                    "range",
                    written.apply(claim.computed().lowest()),
                    written.apply(claim.computed().highest()));
        }
        if (claim.verdict().equals("MISMATCH") && claim.difference() != null) {
            return write.text("differs", Writing.signed(claim.difference(), size.apply(claim.difference())));
        }
        return claim.reasons().stream()
                .map(reason -> write.label("claimReason", reason.code()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
