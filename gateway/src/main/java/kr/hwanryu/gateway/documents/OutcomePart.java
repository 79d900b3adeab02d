package kr.hwanryu.gateway.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.hwanryu.gateway.documents.ReportYear.Efficiency;
import kr.hwanryu.gateway.documents.ReportYear.Outcome;

/** What the year achieved, against its target and the year before. */
public record OutcomePart(String away, String partial, String efficienciesAway, List<Row> rows) {

    /**
     * One indicator.
     *
     * @param provisional whether the result may still change (잠정)
     * @param printedRates achievement as documents printed it, where the target itself may not be published
     * @param efficiency per amount of public money; null where there is no such figure
     */
    public record Row(
            Words name,
            boolean provisional,
            Figure value,
            Figure previous,
            Figure change,
            Figure changeRate,
            Figure target,
            Figure achievement,
            List<Figure> printedRates,
            Figure efficiency) {}

    static OutcomePart of(Telling telling) {
        List<Row> rows = telling.report().outcomes().stream()
                .map(outcome -> row(outcome, telling))
                .toList();
        return new OutcomePart(
                telling.away("outcomes"), telling.partial("outcomes"), telling.away("efficiencies"), rows);
    }

    private static Row row(Outcome outcome, Telling telling) {
        return new Row(
                telling.named("indicators", outcome.indicatorId()),
                "PROVISIONAL".equals(outcome.status()),
                inUnit(outcome.value(), outcome, outcome.basis(), outcome.sourceId(), telling),
                inUnit(outcome.previousValue(), outcome, outcome.previousBasis(), outcome.previousSourceId(), telling),
                change(outcome, telling),
                changeRate(outcome, telling),
                target(outcome, telling),
                achievement(outcome, telling),
                printedRates(outcome, telling),
                efficiency(outcome.indicatorId(), telling));
    }

    private static Figure inUnit(BigDecimal value, Outcome outcome, String basis, String sourceId, Telling telling) {
        return telling.figure(value, figure -> telling.write().inUnit(figure, outcome.unit()), basis, sourceId);
    }

    /** The change has the sources of what it is of, which stand beside it. */
    private static Figure change(Outcome outcome, Telling telling) {
        return telling.figure(
                outcome.change(),
                value -> Writing.signed(value, telling.write().inUnit(value, outcome.unit())),
                outcome.changeBasis(),
                outcome.previousSourceId() == null ? outcome.sourceIds() : List.of());
    }

    private static Figure changeRate(Outcome outcome, Telling telling) {
        if (outcome.changeRate() == null && outcome.changeKind() != null) {
            return Figure.missing(telling.write().label("changeKind", outcome.changeKind()));
        }
        Writing write = telling.write();
        return telling.figure(
                outcome.changeRate(),
                value -> Writing.signed(value, write.percent(value)),
                outcome.changeRateBasis(),
                List.of());
    }

    private static Figure target(Outcome outcome, Telling telling) {
        Writing write = telling.write();
        boolean share = "SHARE".equals(outcome.targetBasis());
        return telling.figure(
                outcome.target(),
                value -> share ? write.percent(value) : write.inUnit(value, outcome.unit()),
                null,
                outcome.targetSourceId());
    }

    private static Figure achievement(Outcome outcome, Telling telling) {
        if (outcome.achievementRate() == null && outcome.achievementReason() != null) {
            return Figure.missing(telling.write().label("achievementReason", outcome.achievementReason()));
        }
        return telling.figure(
                outcome.achievementRate(), telling.write()::percent, outcome.achievementBasis(), List.of());
    }

    private static List<Figure> printedRates(Outcome outcome, Telling telling) {
        Writing write = telling.write();
        return outcome.printed().stream()
                .filter(rate -> rate.kind().equals("ACHIEVEMENT_RATE"))
                .map(rate -> telling.figure(
                        rate.value(), value -> write.text("printedRate", write.percent(value)), null, rate.sourceId()))
                .toList();
    }

    private static Figure efficiency(String indicatorId, Telling telling) {
        List<Figure> found = new ArrayList<>();
        for (Efficiency one : telling.report().efficiencies()) {
            if (Objects.equals(one.indicatorId(), indicatorId) && one.value() != null) {
                Writing write = telling.write();
                found.add(telling.figure(
                        one.value(),
                        value -> write.text("per", write.won(one.perKrw()), write.inUnit(value, one.unit())),
                        one.basis(),
                        List.of()));
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
