package kr.hwanryu.industry.safewrites;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kr.hwanryu.testing.Replica;

/**
 * A gate in the commits of requests with a key. Who meets it closed has said COMMIT and waits for the database: killed there,
 * its effect is stored and its answer is never sent.
 */
final class CommitGate {

    private static final String BUILD =
            """
            create function await_gate() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock_shared(4711);
                return null;
            end $$;
            create constraint trigger gate after insert on idempotency_key
                deferrable initially deferred for each row execute function await_gate()""";
    private static final String WAITING =
            """
            select a.application_name from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.classid = 0 and l.objid = 4711 and not l.granted""";

    private final Connection database;

    CommitGate(Connection database) throws SQLException {
        this.database = database;
        execute(BUILD);
    }

    /** Closes the gate, kills the instance whose commit comes to it, and lets the commit through; gives whom it killed. */
    Replica kill(Iterable<Replica> replicas) throws SQLException {
        execute("select pg_advisory_lock(4711)");
        try {
            String waiting = waiting();
            for (Replica replica : replicas) {
                if (waiting.equals("instance-" + replica.port)) {
                    replica.kill();
                    return replica;
                }
            }
            throw new IllegalStateException("unknown: " + waiting);
        } finally {
            execute("select pg_advisory_unlock(4711)");
        }
    }

    private String waiting() throws SQLException {
        try (Statement statement = database.createStatement()) {
            while (true) {
                try (ResultSet row = statement.executeQuery(WAITING)) {
                    if (row.next()) {
                        return row.getString(1);
                    }
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
