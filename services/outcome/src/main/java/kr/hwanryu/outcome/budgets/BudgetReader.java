package kr.hwanryu.outcome.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.hwanryu.outcome.budgets.BudgetSummaries.Summaries;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads budgets from their owner before a deadline; what is not there by then is not available, never a failure. */
@ApplicationScoped
public class BudgetReader {

    private static final Logger LOG = Logger.getLogger(BudgetReader.class);
    private static final int PAGE = 200;

    private final BudgetSummaries owner;
    private final Clock clock;
    private final Duration deadline;

    BudgetReader(
            @RestClient BudgetSummaries owner,
            Clock clock,
            @ConfigProperty(name = "hwanryu.efficiencies.budget-deadline") Duration deadline) {
        this.owner = owner;
        this.clock = clock;
        this.deadline = deadline;
    }

    /**
     * The summaries of these regions and years; the owner may hold none of some.
     *
     * @param asOf the instant whose state is asked for; null for now
     */
    public Budgets read(Collection<Budgets.Key> wanted, Instant asOf) {
        if (wanted.isEmpty()) {
            return Budgets.NONE_NEEDED;
        }
        try {
            return readAll(
                    wanted.stream().map(Budgets.Key::regionId).collect(Collectors.toSet()),
                    wanted.stream().map(Budgets.Key::year).collect(Collectors.toSet()),
                    asOf);
        } catch (RuntimeException away) {
            LOG.warnf("budgets not available cause=%s", away.toString());
            return Budgets.UNAVAILABLE;
        }
    }

    private Budgets readAll(Set<String> regions, Set<Integer> years, Instant asOf) {
        Instant end = clock.instant().plus(deadline);
        Map<Budgets.Key, BudgetSummary> summaries = new HashMap<>();
        StringBuilder state = new StringBuilder();
        Instant readAt = null;
        String cursor = null;
        do {
            RestResponse<Summaries> answer = owner.list(regions, years, asOf, cursor, PAGE)
                    .await()
                    .atMost(Duration.between(clock.instant(), end));
            Summaries page = answer.getEntity();
            page.items().forEach(item -> summaries.put(new Budgets.Key(item.regionId(), item.budgetYear()), item));
            state.append(answer.getHeaderString("ETag"));
            readAt = page.readAt();
            cursor = page.nextCursor();
        } while (cursor != null);
        return new Budgets(true, summaries, readAt, state.toString());
    }
}
