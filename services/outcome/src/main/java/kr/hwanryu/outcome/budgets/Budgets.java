package kr.hwanryu.outcome.budgets;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.hwanryu.rest.conditional.EntityTags;

/**
 * The budgets that one answer is computed from, besides figures of our own.
 *
 * @param available whether they could be read in time
 * @param summaries by region and budget year; empty where not available
 * @param readAt when the last change behind them was recorded; null where not available or nothing was written
 * @param state names the state they are of, for entity tags
 */
public record Budgets(boolean available, Map<Key, BudgetSummary> summaries, Instant readAt, String state) {

    public static final Budgets UNAVAILABLE = new Budgets(false, Map.of(), null, "unavailable");
    public static final Budgets NONE_NEEDED = new Budgets(true, Map.of(), null, "none");

    /** Whose budget, of which year (budgetYear = performanceYear). */
    public record Key(String regionId, int year) {}

    /** When the last change behind the answer was recorded, here or there; null where nothing was written. */
    public Instant readAt(Instant here) {
        return Stream.of(here, readAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The tag of the answer, which a change in either service makes another; null while they are unavailable, since nobody is
     * to keep it then. Our own where none were needed, so that a client who has the answer is told so without a row being read.
     */
    public String tag(String own) {
        if (this == NONE_NEEDED) {
            return own;
        }
        return available ? '"' + EntityTags.hash(own + '\n' + state).substring(0, 22) + '"' : null;
    }

    public BudgetSummary of(String regionId, int year) {
        return summaries.get(new Key(regionId, year));
    }
}
