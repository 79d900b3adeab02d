package kr.hwanryu.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order of an installation, on a real PostgreSQL with the roles that the manifests make: nothing starts on an empty schema,
 * the Job migrates as the owner and ends, and then the service is ready as a role that can make nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MigrationIT {

    private static final String NO_PERMISSION = "42501";

    private static EmbeddedPostgres postgres;
    private static Rendering rendering;

    @BeforeAll
    static void makeDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "220")
                .start();
        rendering = Renderings.small();
        execute("postgres", "postgres", "create database hwanryu");
        String roles = rendering
                .get("ConfigMap", "postgresql-roles")
                .at("/data/roles.sql")
                .asText();
        assertEquals(Files.readString(Project.MANIFESTS.resolve("components/postgresql/roles.sql")), roles);
        execute("postgres", "hwanryu", roles);
        execute("postgres", "hwanryu", roles);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    @Order(1)
    void on_a_schema_that_is_not_migrated_a_service_does_not_start() {
        try (PackagedPod pod = start("Deployment", "industry")) {
            assertNotEquals(0, pod.ended(), pod::output);
            assertTrue(pod.output().contains("Validate failed"), pod::output);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "company", "outcome"})
    @Order(2)
    void the_job_migrates_as_the_owner_and_ends(String service) throws SQLException {
        try (PackagedPod job = start("Job", service + "-migration")) {
            assertEquals(0, job.ended(), job::output);
        }
        assertEquals(
                List.of(service + "_owner"),
                strings("select distinct tableowner from pg_tables where schemaname = '" + service + "'"));
    }

    @Test
    @Order(3)
    void a_job_that_runs_again_has_nothing_to_do_and_ends_well() {
        try (PackagedPod job = start("Job", "industry-migration")) {
            assertEquals(0, job.ended(), job::output);
            assertTrue(job.output().contains("is up to date"), job::output);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "company", "outcome"})
    @Order(4)
    void then_the_service_is_ready_answers_every_probe_and_ends_when_told(String service) {
        try (PackagedPod pod = start("Deployment", service)) {
            pod.awaitReady();
            Probes.PATHS.forEach((probe, path) -> assertEquals(200, pod.probe(path), probe));
            assertEquals(404, pod.probe("/q/health/sterted"));

            pod.terminate();

            // 128 + SIGTERM: it was asked to end, and did.
            assertEquals(143, pod.ended(), pod::output);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table industry.more (id int)",
                "create table public.more (id int)",
                "create schema more",
                "create temporary table more (id int)",
                "alter table industry.region add column more int",
                "drop table industry.region",
                "truncate industry.region",
                "select count(*) from outcome.observations",
                "create role more"
            })
    @Order(5)
    void the_role_of_a_service_makes_nothing_and_sees_no_other_schema(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> execute("industry", "hwanryu", statement));

        assertEquals(NO_PERMISSION, refused.getSQLState(), refused.getMessage());
    }

    @Test
    @Order(5)
    void the_role_of_a_service_reads_and_writes_its_own_rows() throws SQLException {
        execute(
                "industry",
                "hwanryu",
                "begin; select begin_change('operator'); delete from region where false; rollback");
    }

    private static PackagedPod start(String kind, String name) {
        return PackagedPod.start(
                rendering,
                rendering.workload(kind, name),
                postgres.getJdbcUrl("x", "hwanryu").split("\\?")[0]);
    }

    private static void execute(String role, String database, String sql) throws SQLException {
        try (Connection connection = postgres.getDatabase(role, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Connection connection = postgres.getDatabase("postgres", "hwanryu").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
