package kr.hwanryu.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The database as {@code up} starts it: what is written stays, and nobody sees what is not theirs. */
class PostgresServerIT {

    private static final Map<String, String> PASSWORDS =
            Map.of("industry", "pw-industry", "company", "pw-company", "outcome", "pw-outcome");
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "42501";

    @TempDir
    static Path folder;

    private static PostgresServer server;
    private static Process process;

    @BeforeAll
    static void start() throws Exception {
        server = new PostgresServer(folder.resolve("postgres"), folder.resolve("binaries"), freePort(), "pw-super");
        startAgain();
    }

    @AfterAll
    static void stop() throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    void every_role_connects_with_its_password_and_works_in_its_own_schema() throws SQLException {
        for (String role : PASSWORDS.keySet()) {
            try (Connection connection = connect(role, PASSWORDS.get(role))) {
                assertEquals(role, ask(connection, "select current_schema()"));
                execute(connection, "create table own (id int)");
                execute(connection, "drop table own");
            }
        }
    }

    @Test
    void a_wrong_password_fails() {
        assertRefused(WRONG_PASSWORD, () -> connect("industry", "pw-company"));
        assertRefused(WRONG_PASSWORD, () -> connect(PostgresServer.SUPERUSER, "wrong"));
    }

    @Test
    void a_role_sees_nothing_of_anothers_schema() throws SQLException {
        try (Connection owner = connect("industry", PASSWORDS.get("industry"));
                Connection stranger = connect("company", PASSWORDS.get("company"))) {
            execute(owner, "create table if not exists secret (id int)");

            assertRefused(NOT_ALLOWED, () -> ask(stranger, "select count(*) from industry.secret"));
            assertRefused(NOT_ALLOWED, () -> execute(stranger, "create table industry.mine (id int)"));
            assertRefused(NOT_ALLOWED, () -> execute(stranger, "create table public.mine (id int)"));
            assertRefused(NOT_ALLOWED, () -> execute(stranger, "create schema mine"));
        }
    }

    @Test
    void a_role_connects_to_no_other_database() {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(server.jdbcUrl("postgres"), "industry", PASSWORDS.get("industry")));
    }

    @Test
    void what_is_committed_is_on_disk_and_only_this_machine_connects() throws SQLException {
        try (Connection connection = connect("industry", PASSWORDS.get("industry"))) {
            assertEquals("on", ask(connection, "show fsync"));
            assertEquals("on", ask(connection, "show synchronous_commit"));
            assertEquals("60", ask(connection, "show max_connections"));
            assertEquals("127.0.0.1", ask(connection, "show listen_addresses"));
            assertEquals("scram-sha-256", ask(connection, "show password_encryption"));
            assertEquals("UTF8", ask(connection, "show server_encoding"));
        }
    }

    @Test
    void data_survive_the_loss_of_the_server_and_roles_are_made_again() throws Exception {
        try (Connection connection = connect("outcome", PASSWORDS.get("outcome"))) {
            execute(connection, "create table kept as select '환류' as word");
        }
        assertEquals(
                Optional.of(process.pid()), LeftoverServer.on(server.data()).map(ProcessHandle::pid));

        process.destroyForcibly().waitFor();
        startAgain();

        try (Connection connection = connect("outcome", PASSWORDS.get("outcome"))) {
            assertEquals("환류", ask(connection, "select word from kept"));
        }
    }

    private static void startAgain() throws InterruptedException {
        process = server.start(folder.resolve("postgres.log"));
        PostgresRoles roles = new PostgresRoles(server);
        while (!roles.reachable()) {
            assertTrue(process.isAlive(), "PostgreSQL has ended");
            Thread.sleep(50);
        }
        roles.make(PASSWORDS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(PostgresRoles.DATABASE), role, password);
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void assertRefused(String sqlState, Executable attempt) {
        assertEquals(sqlState, assertThrows(SQLException.class, attempt).getSQLState());
    }
}
