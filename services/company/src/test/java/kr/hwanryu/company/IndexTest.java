package kr.hwanryu.company;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Indexes that hold the records of one region or industry in the order of their list. */
@QuarkusTest
class IndexTest {

    @Inject
    AgroalDataSource database;

    @Test
    void the_companies_of_a_region_come_in_order() throws SQLException {
        inOrder("company_of_region", "select * from company where region_id = 'gangwon' order by id limit 50");
    }

    @Test
    void the_case_studies_of_a_region_or_industry_come_in_order() throws SQLException {
        inOrder(
                "case_study_of_region",
                "select * from case_study where region_id = 'gangwon' order by performance_year, id limit 50");
        inOrder(
                "case_study_of_industry",
                "select * from case_study where industry_id = 'x' order by performance_year, id limit 50");
    }

    private void inOrder(String index, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // A table of a few rows is always scanned; what the index can do is asked for.
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            statement.execute("set local enable_sort = off");
            try (ResultSet lines = statement.executeQuery("explain " + sql)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        assertTrue(plan.toString().contains(index), plan.toString());
        assertFalse(plan.toString().contains("Sort"), plan.toString());
    }
}
