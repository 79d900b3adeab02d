package kr.hwanryu.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.query.Cursor;
import kr.hwanryu.rest.query.PageRequest;

/**
 * The SQL of one page. The last change is joined to the rows, so both are of one snapshot; the rows hang on a condition
 * that is false for a client who already has this state, and the planner then never runs their branch.
 */
final class PageStatement {

    private static final String HEAD =
            """
            select head.change_no as head_no, head.recorded_at as head_at, item.*%s
            from (values (1)) as one
            left join (select change_no, recorded_at from change_log order by change_no desc limit 1) head on true
            left join lateral (%s) item on coalesce(head.change_no, 0) <> ?
            order by %s""";

    private final Select select;
    private final SortOrder order;
    private final Cursor cursor;
    private final String sql;
    private final List<Object> values = new ArrayList<>();

    PageStatement(Select select, PageRequest request) {
        this.select = select;
        this.order = SortOrder.of(request.sort, select.keys());
        this.cursor = request.cursor == null
                ? null
                : Cursor.decode(
                        request.cursor, request.fingerprint(), order.columns().size());
        String total = request.includeTotal ? total() : "";
        String rows = rows() + " limit ?";
        values.add(request.limit + 1);
        values.add(EntityTags.knownChange(request.ifNoneMatch(), request.identity()));
        this.sql = HEAD.formatted(total, rows, order.orderBy("item"));
    }

    private PageStatement(Select select) {
        this.select = select;
        this.order = SortOrder.of(null, select.keys());
        this.cursor = null;
        String rows = rows();
        values.add(-1L);
        this.sql = HEAD.formatted("", rows, order.orderBy("item"));
    }

    /** The statement for all rows of a select. */
    static PageStatement unpaged(Select select) {
        return new PageStatement(select);
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

    /** The cursor behind a row with these keys; over revisions it stays with the state of the first page. */
    Cursor cursor(long changeNo, List<String> keys) {
        boolean later = cursor != null && select.ofRevisions();
        return new Cursor(later ? cursor.changeNo() : changeNo, keys);
    }

    private String total() {
        values.addAll(select.values(beganWith()));
        return ", (select count(*) from (" + select.sql(beganWith()) + ") counted) as list_total";
    }

    private String rows() {
        values.addAll(select.values(beganWith()));
        String after = "";
        if (cursor != null) {
            after = " where " + order.afterCondition("listed");
            values.addAll(after(cursor));
        }
        return "select true as list_present, listed.* from (" + select.sql(beganWith()) + ") listed" + after
                + " order by " + order.orderBy("listed");
    }

    private List<Object> after(Cursor from) {
        try {
            return order.after(from.keys());
        } catch (RuntimeException mistyped) {
            throw Cursor.invalid();
        }
    }

    private Long beganWith() {
        return cursor == null ? null : cursor.changeNo();
    }
}
