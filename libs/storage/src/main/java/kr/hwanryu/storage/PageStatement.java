package kr.hwanryu.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.query.Cursor;
import kr.hwanryu.rest.query.PageRequest;

/**
 * The SQL of one page. The state is joined to the rows, so both are of one snapshot; the rows hang on a condition that is
 * false for a client who already has the answer, and the planner then never runs their branch. What is answered of a past
 * state may show labels of today, so an answer changes with the latest change, whatever state it is of.
 */
final class PageStatement {

    private static final String PRESENT =
            """
            select head.change_no as latest_no, head.change_no as head_no, head.recorded_at as head_at, item.*%s
            from (values (1)) as one
            left join (%s) head on true
            left join lateral (%s) item on coalesce(head.change_no, 0) <> ?
            order by %s""";
    private static final String PAST =
            """
            select latest.change_no as latest_no, head.change_no as head_no, head.recorded_at as head_at, item.*%s
            from (values (1)) as one
            left join (%s) head on true
            left join (select change_no from change_log order by change_no desc limit 1) latest on true
            left join lateral (%s) item on coalesce(latest.change_no, 0) <> ?
            order by %s""";

    private final Select select;
    private final SortOrder order;
    private final Cursor cursor;
    private final State state;
    private final String sql;
    private final List<Object> values = new ArrayList<>();

    PageStatement(Select select, PageRequest request, int most) {
        this.select = select;
        this.order = SortOrder.of(request.sort, select.keys());
        this.cursor = request.cursor == null
                ? null
                : Cursor.decode(
                        request.cursor, request.fingerprint(), order.columns().size());
        this.state = State.of(cursor, request.asOf(), select.ofRevisions());
        String total = request.includeTotal ? total() : "";
        values.addAll(state.values());
        String rows = rows() + " limit ?";
        values.add(most + 1);
        values.add(EntityTags.knownChange(request.ifNoneMatch(), request.identity()));
        this.sql = statement(total, rows);
    }

    private PageStatement(Select select, Instant asOf) {
        this.select = select;
        this.order = SortOrder.of(null, select.keys());
        this.cursor = null;
        this.state = State.asOf(asOf);
        values.addAll(state.values());
        String rows = rows();
        values.add(-1L);
        this.sql = statement("", rows);
    }

    /** The statement for all rows of a select, of the present or as of an instant. */
    static PageStatement unpaged(Select select, Instant asOf) {
        return new PageStatement(select, asOf);
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    /** The sort key of the row that the result stands on. */
    List<String> keys(ResultSet row) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (String column : order.columns()) {
            keys.add(row.getString(column));
        }
        return keys;
    }

    private String statement(String total, String rows) {
        return (state.isPast() ? PAST : PRESENT).formatted(total, state.head(), rows, order.orderBy("item"));
    }

    private String total() {
        values.addAll(select.values());
        return ", (select count(*) from (" + select.sql(state) + ") counted) as list_total";
    }

    private String rows() {
        values.addAll(select.values());
        String after = "";
        if (cursor != null) {
            after = " where " + order.afterCondition("listed");
            values.addAll(after(cursor));
        }
        return "select true as list_present, listed.* from (" + select.sql(state) + ") listed" + after + " order by "
                + order.orderBy("listed");
    }

    private List<Object> after(Cursor from) {
        try {
            return order.after(from.keys());
        } catch (RuntimeException mistyped) {
            throw Cursor.invalid();
        }
    }
}
