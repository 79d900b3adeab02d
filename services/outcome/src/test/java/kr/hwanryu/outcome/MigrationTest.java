package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Rows that an older version stored are there after the migration to this one, and mean what they meant. */
class MigrationTest {

    private static final String EVALUATION =
            """
            insert into change_log values (1, now(), 'agency');
            insert into evaluation (revision_id, id, region_id, subject, performance_year, evaluation_year, status, grade,
                                    scores, findings, source_id, change_no)
            values (gen_random_uuid(), gen_random_uuid(), 'gangwon', 'PERFORMANCE', 2023, 2024, 'EVALUATED', 'B',
                    '[]', '[]', 'kwnews-2025-08-10', 1)""";

    @Test
    void a_verdict_that_was_recorded_before_there_were_drafts_is_published() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            migrate(postgres.getPostgresDatabase(), "2");
            statement.execute(EVALUATION);
            migrate(postgres.getPostgresDatabase(), "latest");
            try (ResultSet row = statement.executeQuery("select publication, grade, grade_scale_id from evaluation")) {
                row.next();
                assertEquals("PUBLISHED", row.getString("publication"));
                assertEquals("B", row.getString("grade"));
                assertEquals(null, row.getString("grade_scale_id"));
            }
        }
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/changes", "db/references", "db/events", "db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
