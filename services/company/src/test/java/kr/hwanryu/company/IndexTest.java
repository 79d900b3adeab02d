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
        inOrder("company_of_region", "select * from company where region_id = 'x' order by id limit 50");
    }

    @Test
    void the_case_studies_of_a_region_or_industry_come_in_order() throws SQLException {
        inOrder(
                "case_study_of_region",
                "select * from case_study where region_id = 'x' order by performance_year, id limit 50");
        inOrder(
                "case_study_of_industry",
                "select * from case_study where industry_id = 'x' order by performance_year, id limit 50");
    }

    @Test
    void the_growth_stages_of_a_company_come_in_order() throws SQLException {
        inOrder(
                "growth_stage_of_company",
                "select * from growth_stage where company_id = '00000000-0000-0000-0000-000000000000'"
                        + " order by held_from, id limit 50");
    }

    @Test
    void the_ties_of_a_party_are_found_by_indexes() throws SQLException {
        found("select * from ties_of_institution('x')", "collaboration_of_institution", "case_study_support");
        found(
                "select * from ties_of_company('00000000-0000-0000-0000-000000000000')",
                "collaboration_of_company",
                "collaboration_of_partner",
                "case_study_key",
                "project_key");
    }

    private void inOrder(String index, String sql) throws SQLException {
        String plan = plan(sql, "enable_seqscan", "enable_bitmapscan", "enable_sort");
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    private void found(String sql, String... indexes) throws SQLException {
        String plan = plan(sql, "enable_seqscan");
        for (String index : indexes) {
            assertTrue(plan.contains(index), plan);
        }
    }

    /** A table of a few rows is always scanned; what the indexes can do is asked for. */
    private String plan(String sql, String... disabled) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String way : disabled) {
                statement.execute("set local " + way + " = off");
            }
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
