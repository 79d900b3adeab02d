package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outside of a transaction every statement takes a connection of its own, so connections are counted. */
@QuarkusTest
class RevisionStatementTest {

    private static final int TRIES = 5;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void count() {
        database.getConfiguration().setMetricsEnabled(true);
    }

    @AfterEach
    void stop() {
        database.getConfiguration().setMetricsEnabled(false);
    }

    @Test
    void reads_the_revisions_of_a_line_in_one_statement() {
        String line =
                """
                {"planId": "%s", "fundSource": "NATIONAL", "plannedKrw": 1, "sourceId": "%s"}"""
                        .formatted(plan(region(), 2023), source());
        readsOnce("/v1/budgets", line);
    }

    @Test
    void reads_the_revisions_of_a_printed_total_in_one_statement() {
        String total = """
                {"regionId": "%s", "budgetYear": 2023, "totalKrw": 1, "sourceId": "%s"}"""
                .formatted(region(), source());
        readsOnce("/v1/published-budget-totals", total);
    }

    private void readsOnce(String collection, String body) {
        String id = post(collection, BUDGETS, body).statusCode(201).extract().path("id");
        // What else looks into the database at that moment, deliveries for one, only adds to it.
        long fewest = IntStream.range(0, TRIES)
                .mapToLong(once -> {
                    long before = database.getMetrics().acquireCount();
                    get(collection + "/" + id + "/revisions").statusCode(200);
                    return database.getMetrics().acquireCount() - before;
                })
                .min()
                .orElseThrow();
        assertEquals(1, fewest);
    }
}
