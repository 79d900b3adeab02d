package kr.hwanryu.industry.feedback;

import static kr.hwanryu.industry.integrity.Target.REGION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/**
 * Brings what evaluations say to the plans of the year after. The plan is that of the region evaluated, or of what has
 * succeeded it by then; while it does not exist the items wait, and once it is made they are given to it.
 */
@ApplicationScoped
public class FeedbackFlow {

    private final FeedbackItems items;
    private final KnownRecords records;
    private final ChangeOrder changes;

    FeedbackFlow(FeedbackItems items, KnownRecords records, ChangeOrder changes) {
        this.items = items;
        this.records = records;
        this.changes = changes;
    }

    /**
     * Takes in what the outcome service tells; what it told before, or has told more of since, changes nothing.
     *
     * @param withdrawn whether the evaluation no longer stands
     * @param toldChangeNo the change of the outcome service that made it so
     * @param teller the name that the change is recorded under
     */
    public void take(ToldEvaluation told, boolean withdrawn, long toldChangeNo, String teller) {
        PublishedEvaluation known = PublishedEvaluation.findById(told.id(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.knows(toldChangeNo)) {
            return;
        }
        PublishedEvaluation evaluation = known == null ? new PublishedEvaluation(told.id()) : known;
        Change change = changes.beginBy(teller);
        evaluation.take(told, withdrawn, toldChangeNo, change.number());
        evaluation.persistAndFlush();
        bring(evaluation, withdrawn ? Set.of() : told.contents(), change);
    }

    /**
     * Gives a new plan what has waited for it. Who stands for whom is asked again, since a succession may have been recorded
     * after the evaluation.
     *
     * @param year the plan's budget year
     */
    public void planMade(int year, Change change) {
        Set<UUID> evaluations = new LinkedHashSet<>();
        items.waitingFor(year).forEach(item -> evaluations.add(item.evaluationId));
        for (UUID id : evaluations) {
            PublishedEvaluation evaluation = PublishedEvaluation.findById(id);
            bring(evaluation, said(id), change);
        }
    }

    /** What an evaluation says now, read back from its items. */
    private Set<FeedbackContent> said(UUID evaluationId) {
        Set<FeedbackContent> contents = new LinkedHashSet<>();
        items.of(evaluationId).stream().filter(FeedbackItem::live).forEach(item -> contents.add(item.content));
        return contents;
    }

    private void bring(PublishedEvaluation evaluation, Set<FeedbackContent> contents, Change change) {
        Set<String> regions =
                contents.isEmpty() ? Set.of() : records.standingFor(REGION, evaluation.regionId, evaluation.planYear());
        Set<Addressed> there = new HashSet<>();
        for (FeedbackItem item : items.of(evaluation.id)) {
            if (!item.isOf(contents, regions, evaluation.planYear())) {
                items.withdraw(item, change);
            } else {
                there.add(new Addressed(item.regionId, item.content));
                items.keep(item, change);
            }
        }
        for (String region : regions) {
            contents.stream()
                    .filter(content -> !there.contains(new Addressed(region, content)))
                    .forEach(content -> items.add(evaluation, region, content, change));
        }
    }

    /** What is said to the plan of one region. */
    private record Addressed(String regionId, FeedbackContent content) {}
}
