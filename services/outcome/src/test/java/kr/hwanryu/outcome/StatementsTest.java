package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
    void computed_answers_are_one_statement_each_besides_the_copies_that_they_show() {
        Agency.hasCount("s-outcomes");
        String id = Agency.observed("gangwon", 2023, "s-outcomes", "1", Agency.part("PROGRAMME", "rnd"));
        String then = Agency.recordedAt("observations", id);
        String path = "/v1/outcomes?indicatorId=s-outcomes";
        assertEquals(1, statements(path));
        assertEquals(1, statements(path + "&breakdown=PROGRAMME&asOf=" + then));
        assertEquals(2, statements(path + "&regionBasis=current"));
        assertEquals(2, statements(path + "&breakdown=PROGRAMME&breakdown=INDUSTRY"));
        assertEquals(2, statements("/v1/rankings?indicatorId=s-outcomes&performanceYear=2023&regionBasis=current"));
        assertEquals(1, statements("/v1/efficiencies?indicatorId=s-outcomes&asOf=" + then));
    }

    /** The conditions are those that lists and computed answers have in a past and in the present state. */
    @Test
    void a_figure_is_found_by_an_index_in_any_state() throws SQLException {
        String past = "change_no <= 5 and (superseded_by_no is null or superseded_by_no > 5)";
        for (String state : new String[] {past, "superseded_by_no is null"}) {
            for (String table : new String[] {"observation", "target", "claim"}) {
                String plan = plan("select * from " + table + " where region_id = any(array['gangwon', 'ulsan'])"
                        + " and performance_year = 2023 and indicator_id = 'new-jobs' and " + state);
                assertFalse(plan.contains("Seq Scan"), plan);
            }
        }
        assertTrue(plan("select * from change_log where recorded_at <= now() order by recorded_at desc, change_no desc"
                        + " limit 1")
                .contains("change_log_by_time"));
    }

    @Test
    void no_revision_is_stored_without_a_reason() throws SQLException {
        Agency.hasCount("s-reason");
        String id = Agency.observed("gangwon", 2023, "s-reason", "1");
        String unexplained =
                "insert into observation (revision_id, id, region_id, performance_year, indicator_id, value,"
                        + " basis, source_id, change_no, superseded_by_no) select gen_random_uuid(), id, region_id,"
                        + " performance_year, indicator_id, 2, basis, source_id, begin_change('test'), change_no"
                        + " from observation where id = '" + id + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(unexplained));
            assertTrue(refused.getMessage().contains("observation_reason"), refused.getMessage());
        }
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
