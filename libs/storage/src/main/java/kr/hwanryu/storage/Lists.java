package kr.hwanryu.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Cursor;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;

/**
 * Reads lists and single records in one SQL statement each, straight from JDBC: the last change, the page and, when asked
 * for, the total are of one snapshot, and a client that has the current state is answered without reading a row.
 */
@ApplicationScoped
public class Lists {

    private final AgroalDataSource database;
    private final OpenReads openReads;
    private final ObjectMapper json;

    Lists(AgroalDataSource database, OpenReads openReads, ObjectMapper json) {
        this.database = database;
        this.openReads = openReads;
        this.json = json;
    }

    /** One page of a list. */
    public <T> Page<T> page(Select select, PageRequest request, RowReader<T> reader) {
        Stretch<T> page = stretch(select, request, request.most(), reader);
        return page.page(page.rows(), page.rows().size());
    }

    /** The rows that a page is chosen from where SQL cannot tell which are wanted; at most so many. */
    public <T> Stretch<T> stretch(Select select, PageRequest request, int most, RowReader<T> reader) {
        return request.leavesWhole()
                ? wholeStretch(select, request, most, reader)
                : pageStretch(select, request, most, reader);
    }

    private <T> Stretch<T> pageStretch(Select select, PageRequest request, int most, RowReader<T> reader) {
        PageStatement statement = new PageStatement(select, request, most);
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = Bound.prepare(connection, statement.sql(), statement.values());
                ResultSet result = prepared.executeQuery()) {
            return stretch(statement, request, most, result, reader);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** The next rows of a list that leaves whole, from where the read of this request stands. */
    private <T> Stretch<T> wholeStretch(Select select, PageRequest request, int most, RowReader<T> reader) {
        WholeStatement statement = new WholeStatement(select, request);
        try {
            OpenList list = openReads.get(statement.key(), key -> OpenList.of(database, json, statement));
            Stretch<T> stretch = list.next(most, reader, request);
            if (!stretch.more()) {
                openReads.close(statement.key());
            }
            return stretch;
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** All rows of a bounded select, for reads that are computed whole. */
    public <T> Snapshot<T> all(Select select, RowReader<T> reader) {
        return all(select, null, reader);
    }

    /** The same of what the service held at an instant; null for now. */
    public <T> Snapshot<T> all(Select select, Instant asOf, RowReader<T> reader) {
        PageStatement statement = PageStatement.unpaged(select, asOf);
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = Bound.prepare(connection, statement.sql(), statement.values());
                ResultSet result = prepared.executeQuery()) {
            return snapshot(result, reader);
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /** The one record that a select finds, with the {@code change_no} of its row. */
    public <T> Optional<Found<T>> one(Select select, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = Bound.prepare(connection, select.sql(State.PRESENT), select.values());
                ResultSet result = prepared.executeQuery()) {
            return result.next()
                    ? Optional.of(new Found<>(result.getLong("change_no"), reader.read(new Row(result, json, null))))
                    : Optional.empty();
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    /**
     * Rows and the state they were read in.
     *
     * @param changeNo the last change of the service; 0 where nothing was written
     * @param readAt when the last change of the state that was read was recorded
     * @param rows what was read
     */
    public record Snapshot<T>(long changeNo, Instant readAt, List<T> rows) {}

    private <T> Stretch<T> stretch(
            PageStatement statement, PageRequest request, int most, ResultSet result, RowReader<T> reader)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        Head head = Head.NOTHING_WRITTEN;
        Long total = null;
        boolean more = false;
        while (result.next()) {
            head = Head.read(result);
            total = request.includeTotal ? result.getLong("list_total") : null;
            if (!result.getBoolean("list_present")) {
                continue;
            }
            more = rows.size() == most;
            if (!more) {
                rows.add(reader.read(new Row(result, json, head.changeNo())));
                keys.add(statement.keys(result));
            }
        }
        long state = head.changeNo();
        String etag = request.isOwn() ? null : EntityTags.ofAnswer(head.latestNo(), request.identity());
        return new Stretch<>(rows, more, head.at(), total, etag, row -> new Cursor(state, keys.get(row))
                .encode(request.fingerprint()));
    }

    private <T> Snapshot<T> snapshot(ResultSet result, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        Head head = Head.NOTHING_WRITTEN;
        while (result.next()) {
            head = Head.read(result);
            if (result.getBoolean("list_present")) {
                rows.add(reader.read(new Row(result, json, head.changeNo())));
            }
        }
        return new Snapshot<>(head.latestNo(), head.at(), rows);
    }
}
