package kr.hwanryu.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The state that rows are of: its last change and when that was recorded, beside the latest change of all.
 *
 * @param at null where nothing was written
 */
record Head(long latestNo, long changeNo, Instant at) {

    static final Head NOTHING_WRITTEN = new Head(0, 0, null);

    static Head read(ResultSet row) throws SQLException {
        OffsetDateTime time = row.getObject("head_at", OffsetDateTime.class);
        return new Head(row.getLong("latest_no"), row.getLong("head_no"), time == null ? null : time.toInstant());
    }
}
