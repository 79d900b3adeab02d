package kr.hwanryu.gateway.documents;

import java.util.List;
import kr.hwanryu.gateway.documents.ReportYear.Evaluation;
import kr.hwanryu.gateway.documents.ReportYear.Rank;

/**
 * How the year was judged, and what that earned.
 *
 * @param there whether a verdict on the year is recorded
 * @param labels what the grade is called
 * @param rank null where none is published
 * @param incentivesAway why the incentives could not be read; null where they were
 */
public record EvaluationPart(
        String away,
        boolean there,
        Figure grade,
        List<Words> labels,
        String evaluatedIn,
        String rank,
        Words exclusion,
        List<Finding> findings,
        String incentivesAway,
        List<Figure> incentives) {

    public record Finding(String kind, Words text) {}

    static EvaluationPart of(Telling telling) {
        Evaluation evaluation = telling.report().evaluation();
        Writing write = telling.write();
        if (evaluation == null) {
            return new EvaluationPart(
                    telling.away("evaluation"),
                    false,
                    telling.unpublished(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of());
        }
        return new EvaluationPart(
                null,
                true,
                grade(evaluation, telling),
                evaluation.gradeLabelsKo().stream().map(write::words).toList(),
                write.text("evaluatedIn", evaluation.evaluationYear()),
                evaluation.rank() == null ? null : rank(evaluation.rank(), write),
                write.words(evaluation.exclusionReasonKo()),
                evaluation.findings().stream()
                        .map(one -> new Finding(write.label("findingKind", one.kind()), write.words(one.textKo())))
                        .toList(),
                telling.away("incentives"),
                incentives(telling));
    }

    static Figure grade(Evaluation evaluation, Telling telling) {
        if (evaluation == null) {
            return telling.unpublished();
        }
        boolean excluded = evaluation.status().equals("EXCLUDED");
        if (!excluded && evaluation.grade() == null) {
            return telling.unpublished();
        }
        String text = excluded ? telling.write().text("excluded") : evaluation.grade();
        return new Figure(text, false, false, telling.notes().cite(evaluation.sourceId()));
    }

    private static String rank(Rank rank, Writing write) {
        String by = write.label("rankBy", rank.by());
        return rank.of() == null
                ? write.text("rank", rank.value(), by)
                : write.text("rankOf", rank.value(), rank.of(), by);
    }

    private static List<Figure> incentives(Telling telling) {
        Writing write = telling.write();
        return telling.report().incentives().stream()
                .map(one -> telling.figure(
                        one.amountKrw(),
                        amount -> one.budgetYear() == null
                                ? write.won(amount)
                                : write.text("intoBudget", write.won(amount), one.budgetYear()),
                        null,
                        one.sourceId()))
                .toList();
    }
}
