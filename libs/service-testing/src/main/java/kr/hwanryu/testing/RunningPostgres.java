package kr.hwanryu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL for the tests of one service, with a role and schema of its own as in production. A service names
 * it in {@code META-INF/services} of its tests, so that every {@code @QuarkusTest} and packaged test of the module shares one.
 */
public final class RunningPostgres implements QuarkusTestResourceLifecycleManager {

    /** Where the address is left for processes that a test starts by itself. */
    static final Path JDBC_URL = Path.of("target/running-postgres.url");

    static final String ROLE = "service";

    private EmbeddedPostgres postgres;

    /** A connection to the database of the service under test, with the service's own rights. */
    public static Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(Files.readString(JDBC_URL), ROLE, ROLE);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
            createRole();
            Files.writeString(JDBC_URL, postgres.getJdbcUrl(ROLE, "postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl(ROLE, "postgres"),
                "quarkus.datasource.username",
                ROLE,
                "quarkus.datasource.password",
                ROLE,
                "quarkus.oidc.public-key",
                TestTokens.publicKey(),
                "hwanryu.environment",
                "local");
    }

    private void createRole() {
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role " + ROLE + " login password '" + ROLE + "'");
            statement.execute("create schema " + ROLE + " authorization " + ROLE);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
