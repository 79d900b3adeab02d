package kr.hwanryu.outcome.budgets;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The industry service's budget summaries, as its contract has them. */
@RegisterRestClient(configKey = "budget-summaries")
interface BudgetSummaries {

    @GET
    @Path("/v1/budget-summaries")
    Uni<RestResponse<Summaries>> list(
            @RestQuery Collection<String> regionId,
            @RestQuery Collection<Integer> budgetYear,
            @RestQuery Instant asOf,
            @RestQuery String cursor,
            @RestQuery int limit);

    /** One page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Summaries(List<BudgetSummary> items, String nextCursor, Instant readAt) {}
}
