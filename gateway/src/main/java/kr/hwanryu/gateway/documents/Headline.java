package kr.hwanryu.gateway.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.hwanryu.gateway.documents.ReportYear.Budget;
import kr.hwanryu.gateway.documents.ReportYear.Outcome;
import kr.hwanryu.gateway.documents.ReportYear.PublishedTotal;

/** The year in few figures: its money, the outcomes that it is known by, and its grade. */
final class Headline {

    /** The indicators that a year is known by; others are in the table of outcomes. */
    private static final Set<String> FIRST = Set.of("new-jobs", "commercialisation-revenue");

    private Headline() {}

    /** {@code aside} is null where there is nothing to add. */
    public record Tile(Words label, Figure figure, String aside) {}

    static List<Tile> of(Telling telling) {
        Writing write = telling.write();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(budget(telling.report().budget(), telling));
        for (Outcome outcome : telling.report().outcomes()) {
            if (FIRST.contains(outcome.indicatorId())) {
                tiles.add(outcome(outcome, telling));
            }
        }
        Figure grade = EvaluationPart.grade(telling.report().evaluation(), telling);
        tiles.add(new Tile(
                new Words(write.text("grade"), false),
                away("evaluation", grade, telling),
                telling.report().evaluation() == null
                        ? null
                        : write.text(
                                "evaluatedIn", telling.report().evaluation().evaluationYear())));
        return tiles;
    }

    private static Figure away(String section, Figure otherwise, Telling telling) {
        String reason = telling.away(section);
        return reason == null ? otherwise : Figure.missing(reason);
    }

    private static Tile budget(Budget budget, Telling telling) {
        Words label = new Words(telling.write().text("budget"), false);
        if (budget == null) {
            return new Tile(label, away("budget", telling.unpublished(), telling), null);
        }
        if (budget.plannedKrw() != null) {
            return new Tile(label, telling.won(budget.plannedKrw(), budget.basis(), budget.sourceIds()), null);
        }
        return budget.publishedTotals().stream()
                .filter(Headline::isWhole)
                .findFirst()
                .map(total -> new Tile(
                        label,
                        telling.won(total.totalKrw(), null, List.of(total.sourceId())),
                        telling.write().text("printedTotal")))
                .orElseGet(() -> new Tile(label, telling.unpublished(), null));
    }

    private static boolean isWhole(PublishedTotal total) {
        return total.measure().equals("PLANNED") && total.fundSource() == null && total.programmeId() == null;
    }

    private static Tile outcome(Outcome outcome, Telling telling) {
        Writing write = telling.write();
        Figure figure = telling.figure(
                outcome.value(), value -> write.inUnit(value, outcome.unit()), outcome.basis(), outcome.sourceId());
        String aside = outcome.change() == null
                ? null
                : write.text(
                        "onYearBefore",
                        Writing.signed(outcome.change(), write.inUnit(outcome.change(), outcome.unit())));
        return new Tile(telling.named("indicators", outcome.indicatorId()), figure, aside);
    }
}
