package kr.hwanryu.industry;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets writes meet: all have checked what they check, and wait, when the first one is let in. */
public final class AtOnce {

    private AtOnce() {}

    /** The statuses of the writes, the lowest first. */
    @SafeVarargs
    public static List<Integer> statuses(AgroalDataSource database, Supplier<ValidatableResponse>... writes)
            throws SQLException {
        return after(database, "select 1", writes);
    }

    /** The same, where another has changed this while they waited. */
    @SafeVarargs
    public static List<Integer> after(AgroalDataSource database, String change, Supplier<ValidatableResponse>... writes)
            throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended(current_schema(), 0))");
            var answers = Stream.of(writes)
                    .map(write -> CompletableFuture.supplyAsync(write, task -> new Thread(task).start()))
                    .toList();
            awaitWaiting(statement, writes.length);
            statement.execute(change);
            connection.commit();
            return answers.stream()
                    .map(answer -> answer.join().extract().statusCode())
                    .sorted()
                    .toList();
        }
    }

    private static void awaitWaiting(Statement statement, int wanted) throws SQLException {
        for (int i = 0; i < 200; i++) {
            try (ResultSet waiting = statement.executeQuery(
                    "select pg_sleep(0.01), (select count(*) from pg_locks where not granted)")) {
                waiting.next();
                if (waiting.getInt(2) >= wanted) {
                    return;
                }
            }
        }
    }
}
