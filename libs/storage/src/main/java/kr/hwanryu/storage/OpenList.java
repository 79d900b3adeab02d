package kr.hwanryu.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.query.PageRequest;
import org.jboss.logging.Logger;

/**
 * A list that is read through once over a cursor of the database: one statement, one snapshot, never more rows in memory than
 * a stretch. It holds a connection until it is closed, so few may be open at once.
 */
final class OpenList implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OpenList.class);

    /** Longer than a page may take, since all rows may have to be sorted; short enough that no slow client counts. */
    private static final int STATEMENT_TIMEOUT_MS = 60_000;

    /** Between stretches the client reads; past this the edge has long given it up. */
    private static final String BEGIN =
            "set transaction isolation level repeatable read, read only; set local statement_timeout = "
                    + STATEMENT_TIMEOUT_MS + "; set local idle_in_transaction_session_timeout = 600000";

    private final Connection connection;
    private final ObjectMapper json;
    private final int networkTimeout;
    private Head head = Head.NOTHING_WRITTEN;
    private ResultSet rows;
    private boolean standsOnRow;

    private OpenList(Connection connection, ObjectMapper json) throws SQLException {
        this.connection = connection;
        this.json = json;
        this.networkTimeout = connection.getNetworkTimeout();
    }

    /** Opens it before its first row; a failure of the database is a problem. */
    static OpenList of(AgroalDataSource database, ObjectMapper json, WholeStatement statement) {
        try {
            OpenList list = new OpenList(database.getConnection(), json);
            try {
                list.open(statement);
                return list;
            } catch (SQLException | RuntimeException failed) {
                list.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    private void open(WholeStatement statement) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 2 * STATEMENT_TIMEOUT_MS);
        connection.setAutoCommit(false);
        try (Statement begin = connection.createStatement()) {
            begin.execute(BEGIN);
        }
        try (PreparedStatement prepared = Bound.prepare(connection, statement.head(), statement.headValues());
                ResultSet found = prepared.executeQuery()) {
            found.next();
            head = Head.read(found);
        }
        if (!statement.isKnown(head)) {
            PreparedStatement prepared = Bound.prepare(connection, statement.rows(), statement.rowValues(head));
            prepared.setFetchSize(PageRequest.STRETCH);
            rows = prepared.executeQuery();
            standsOnRow = rows.next();
        }
    }

    /** The next rows, at most so many; the cursor behind the last one says that the read goes on. */
    <T> Stretch<T> next(int most, RowReader<T> reader, PageRequest request) throws SQLException {
        List<T> read = new ArrayList<>();
        while (standsOnRow && read.size() < most) {
            read.add(reader.read(new Row(rows, json, head.changeNo())));
            standsOnRow = rows.next();
        }
        String etag = EntityTags.ofAnswer(head.latestNo(), request.identity());
        return new Stretch<>(read, standsOnRow, head.at(), null, etag, row -> {
            if (row < read.size() - 1) {
                throw new IllegalStateException("a row of a list that leaves whole was left behind");
            }
            return PageRequest.READ_ON;
        });
    }

    /** Gives the connection back as it was; its statements are closed with it. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setNetworkTimeout(Runnable::run, networkTimeout);
        } catch (SQLException broken) {
            LOG.debugf(broken, "a connection broke while a list was read; the pool drops it");
        }
    }
}
