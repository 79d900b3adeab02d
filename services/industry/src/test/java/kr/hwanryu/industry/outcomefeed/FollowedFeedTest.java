package kr.hwanryu.industry.outcomefeed;

import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Outcome.finding;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.incentive;
import static kr.hwanryu.industry.Outcome.performance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kr.hwanryu.industry.FakeOutcome;
import org.junit.jupiter.api.Test;

/** The loop as it runs: the consumer of this service reads the feed of another over HTTP. */
@QuarkusTest
class FollowedFeedTest {

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    @Test
    void what_the_feed_tells_takes_effect_once_also_when_it_is_read_from_its_beginning_again()
            throws IOException, InterruptedException, SQLException {
        String region = region();
        String plan = plan(region, 2025);
        String feedback = "/v1/plans/" + plan + "/feedback";
        String lines = "/v1/budgets?planId=" + plan;
        double before = applied();

        FakeOutcome.tells("observation.recorded", "{}");
        FakeOutcome.tells("evaluation.published", performance(freshId(), region, 2024, "B", finding("사업화 연계")));
        FakeOutcome.tells("incentive.recorded", incentive(freshId(), region, 2024, "3000000000", "2025", source()));
        await(() -> applied() - before == 2);
        get(feedback)
                .body("items.kind", containsInAnyOrder("VERDICT", "FINDING"), "items.state", contains("OPEN", "OPEN"));
        get(lines).body("items.plannedKrw", contains(3000000000L), "items.recordedBy", contains("feed:outcome"));
        String said = get(feedback).extract().path("items").toString();
        String funded = get(lines).extract().path("items").toString();

        readAgain();
        String later = region();
        // The feed is waited on from the old place until something comes.
        FakeOutcome.tells("evaluation.published", performance(freshId(), later, 2024, "A"));
        await(() -> applied() - before == 5);
        assertEquals(said, get(feedback).extract().path("items").toString());
        assertEquals(funded, get(lines).extract().path("items").toString());
        get("/v1/feedback?regionId=" + later).body("items.verdict.grade", contains("A"));
    }

    /** Events that the consumer handed on, those that changed nothing included. */
    private double applied() {
        return metrics.get("hwanryu.events.applied")
                .tag("feed", "outcome")
                .counter()
                .count();
    }

    private void readAgain() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update feed_position set cursor = null where feed = 'outcome'"));
        }
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "waited in vain");
            LockSupport.parkNanos(5_000_000);
        }
    }
}
