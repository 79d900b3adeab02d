package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a read asks the database: each statement takes a connection of its own, so connections taken are counted. */
@QuarkusTest
class StatementsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_history_is_one_statement() {
        Agency.hasCount("s-history");
        String id = Agency.observed("gangwon", 2023, "s-history", "1");
        assertEquals(1, statements("/v1/observations/" + id + "/revisions"));
        String target = Agency.post("/v1/targets", Agency.target("gangwon", 2023, "s-history", "LEVEL", "2", ""))
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(1, statements("/v1/targets/" + target + "/revisions"));
        Agency.get("/v1/targets/0198c1de-0000-7000-8000-000000000000/revisions").statusCode(404);
    }

    @Test
    void verdicts_and_what_they_earned_are_one_statement_each_and_so_are_their_histories() {
        String evaluation = Evaluators.recorded(Evaluators.performance("jeonbuk", 2096, 2097, ""));
        String incentive = Agency.post("/v1/incentives", IncentiveTest.incentive("jeonbuk", 2097, "1", "", evaluation))
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(1, statements("/v1/evaluations?evaluationYear=2097"));
        assertEquals(1, statements("/v1/evaluations/" + evaluation));
        assertEquals(1, statements("/v1/evaluations/" + evaluation + "/revisions"));
        assertEquals(1, statements("/v1/incentives/" + incentive + "/revisions"));
        assertEquals(1, statements("/v1/evaluation-rounds?regionId=jeonbuk"));
        assertEquals(1, statements("/v1/grade-scales?subject=PLAN&validIn=2097"));
    }

    @Test
    void a_ranking_is_one_statement_besides_the_copied_regions() {
        Agency.hasCount("s-ranking");
        assertEquals(2, statements("/v1/rankings?indicatorId=s-ranking&performanceYear=2023"));
    }

    @Test
    void figures_over_several_years_are_found_by_an_index() throws SQLException {
        assertTrue(plan("select * from observation where first_year = 2021").contains("observation_of_span"));
        assertTrue(plan("select * from target where first_year = 2021").contains("target_of_span"));
    }

    /** The fewest of some tries, since what refreshes copies takes connections too. */
    private long statements(String path) {
        database.getConfiguration().setMetricsEnabled(true);
        return LongStream.range(0, 5)
                .map(attempt -> {
                    long before = database.getMetrics().acquireCount();
                    Agency.get(path).statusCode(200);
                    return database.getMetrics().acquireCount() - before;
                })
                .min()
                .orElseThrow();
    }

    private String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // A table of a few rows is always scanned; what the index can do is asked for.
            statement.execute("set local enable_seqscan = off");
            try (ResultSet lines = statement.executeQuery("explain " + sql)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        return plan.toString();
    }
}
