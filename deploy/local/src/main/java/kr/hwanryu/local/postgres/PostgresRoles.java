package kr.hwanryu.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import kr.hwanryu.local.CannotRun;

/**
 * The database {@code hwanryu}, and in it one role and one schema per service, of the same name. A role can see nothing of
 * another's schema. Can be made again and again; passwords are set anew each time.
 */
public final class PostgresRoles {

    /** The database of all services. */
    public static final String DATABASE = "hwanryu";

    private static final String CONNECT_SECONDS = "5";

    private final PostgresServer server;

    /** Roles of this server, which must accept connections when they are made. */
    public PostgresRoles(PostgresServer server) {
        this.server = server;
    }

    /** Makes what is missing. The names come from our own list and need no quoting; the passwords are base64. */
    public void make(Map<String, String> passwords) {
        try (Connection admin = connect("postgres");
                Statement statement = admin.createStatement()) {
            for (Map.Entry<String, String> role : passwords.entrySet()) {
                makeRole(statement, role.getKey(), role.getValue());
            }
            if (!exists(admin, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE);
            }
            for (String database : new String[] {DATABASE, "postgres", "template1"}) {
                statement.execute("revoke connect, temporary on database " + database + " from public");
            }
        } catch (SQLException failed) {
            throw new CannotRun("The database roles cannot be made", failed);
        }
        makeSchemas(passwords);
    }

    private static void makeRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement.getConnection(), "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role);
        }
        statement.execute("alter role " + role + " login noinherit nosuperuser nocreatedb nocreaterole"
                + " connection limit 15 password '" + password + "'");
    }

    private void makeSchemas(Map<String, String> passwords) {
        try (Connection admin = connect(DATABASE);
                Statement statement = admin.createStatement()) {
            statement.execute("revoke all on schema public from public");
            for (String role : passwords.keySet()) {
                statement.execute("grant connect on database " + DATABASE + " to " + role);
                statement.execute("create schema if not exists " + role + " authorization " + role);
                statement.execute("alter role " + role + " in database " + DATABASE + " set search_path = " + role);
            }
        } catch (SQLException failed) {
            throw new CannotRun("The database schemas cannot be made", failed);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    /** Whether the server answers its superuser yet. */
    public boolean reachable() {
        try (Connection admin = connect("postgres")) {
            return admin.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", PostgresServer.SUPERUSER);
        properties.setProperty("password", server.superuserPassword());
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        return DriverManager.getConnection(server.jdbcUrl(database), properties);
    }
}
