package kr.hwanryu.industry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are asked for by year, or walked in their order, have an index that begins with just that. */
@QuarkusTest
class IndexTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan                   | (budget_year, region_id",
                "published_budget_total | (region_id, budget_year, id",
                "published_budget_total | (budget_year, region_id, id)",
                "budget_line            | (region_id, budget_year, id",
                "budget_line            | (budget_year, region_id",
                "feedback_item          | (region_id, plan_year, id",
                "feedback_item          | (plan_year, region_id, id",
                "feedback_item          | (plan_id, id",
                "meeting                | (council_id, held_on, id",
                "plan_transition        | (plan_id, change_no"
            })
    void has_an_index_that_begins_with(String table, String columns) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement indexes = connection.prepareStatement(
                        "select 1 from pg_indexes where tablename = ? and strpos(indexdef, ?) > 0")) {
            indexes.setString(1, table);
            indexes.setString(2, columns);
            try (ResultSet found = indexes.executeQuery()) {
                assertTrue(found.next());
            }
        }
    }
}
