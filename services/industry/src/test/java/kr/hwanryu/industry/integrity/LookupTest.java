package kr.hwanryu.industry.integrity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a write refers to is found by its key, however many records there are. */
@QuarkusTest
class LookupTest {

    private static final String ONE = " = '00000000-0000-7000-8000-000000000000'";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @EnumSource
    void finds_a_record_by_its_key(Target target) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // A table of a few rows is always scanned; what the indexes can do is asked for.
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            try (ResultSet row =
                    statement.executeQuery("explain " + target.records() + " where " + target.key() + ONE)) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        assertTrue(plan.toString().contains("Index Cond: (id" + ONE), plan.toString());
    }
}
