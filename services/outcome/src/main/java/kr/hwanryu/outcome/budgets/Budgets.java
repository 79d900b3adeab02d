package kr.hwanryu.outcome.budgets;

import java.time.Instant;
import java.util.Map;

/**
 * The budgets that efficiencies of one answer are computed from.
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

    public BudgetSummary of(String regionId, int year) {
        return summaries.get(new Key(regionId, year));
    }
}
