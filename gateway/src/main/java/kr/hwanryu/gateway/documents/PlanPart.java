package kr.hwanryu.gateway.documents;

import java.util.List;
import kr.hwanryu.gateway.documents.ReportYear.Feedback;
import kr.hwanryu.gateway.documents.ReportYear.Plan;

/**
 * The year's plan, and what earlier verdicts asked of it.
 *
 * @param there whether a plan of the year is recorded
 * @param standing where it stands
 * @param feedbackAway why the feedback could not be read; null where it was
 * @param councilsAway the same of the councils
 */
public record PlanPart(
        String away,
        boolean there,
        Words vision,
        Words goal,
        List<Words> strategies,
        List<Footnotes.Note> notes,
        String standing,
        String feedbackAway,
        String feedbackPartial,
        List<Item> feedback,
        String councilsAway,
        List<Council> councils) {

    /** What was asked, where it came from, and the answer; {@code answer} is null while there is none. */
    public record Item(Words asked, String from, String state, Words answer) {}

    public record Council(Words name, List<Words> tiers, List<Words> members, List<Footnotes.Note> notes) {}

    static PlanPart of(Telling telling) {
        Plan plan = telling.report().plan();
        Writing write = telling.write();
        if (plan == null) {
            return new PlanPart(
                    telling.away("plan"),
                    false,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    telling.away("councils"),
                    councils(telling));
        }
        return new PlanPart(
                null,
                true,
                write.words(plan.visionKo()),
                write.words(plan.goalKo()),
                plan.strategiesKo().stream().map(write::words).toList(),
                telling.notes().cite(plan.sourceId()),
                plan.stage() == null
                        ? write.text("stageUnknown")
                        : write.text("stands", write.label("stage", plan.stage())),
                telling.away("feedback"),
                telling.partial("feedback"),
                telling.report().feedback().stream()
                        .map(one -> item(one, write))
                        .toList(),
                telling.away("councils"),
                councils(telling));
    }

    private static Item item(Feedback feedback, Writing write) {
        var evaluation = feedback.evaluation();
        Integer judged = evaluation.performanceYear() == null ? evaluation.budgetYear() : evaluation.performanceYear();
        String from =
                write.text("judged", judged, write.label("subject", evaluation.subject()), evaluation.evaluationYear());
        Words asked = feedback.finding() == null
                ? new Words(verdict(feedback.verdict(), write), false)
                : write.words(feedback.finding().textKo());
        Words answer =
                feedback.answer() == null ? null : write.words(feedback.answer().textKo());
        return new Item(asked, from, write.label("feedbackState", feedback.state()), answer);
    }

    private static String verdict(ReportYear.Verdict verdict, Writing write) {
        if (verdict == null) {
            return write.text("unpublished");
        }
        if ("EXCLUDED".equals(verdict.status())) {
            return write.text("excluded");
        }
        return verdict.grade() == null ? write.text("gradeUnpublished") : write.text("graded", verdict.grade());
    }

    private static List<Council> councils(Telling telling) {
        return telling.report().councils().stream()
                .map(council -> new Council(
                        telling.write().name(council.nameKo(), council.nameEn()),
                        council.tiers().stream()
                                .map(tier -> telling.write().words(tier.nameKo()))
                                .toList(),
                        council.memberIds().stream()
                                .map(id -> telling.named("institutions", id))
                                .toList(),
                        telling.notes().cite(council.sourceId())))
                .toList();
    }
}
