package kr.hwanryu.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import kr.hwanryu.rest.query.Page;

/**
 * A stretch of a list, all of one state. A page can end behind any of its rows, so that a reader may leave out what only he
 * can tell.
 *
 * @param rows in the list's order
 * @param more whether the list goes on behind them
 * @param readAt when the last change of the state that was read was recorded
 * @param total how many rows the list has in all; null where that was not asked for
 * @param etag of the answer to the request
 * @param cursors the cursor behind each row
 * @param <T> what a row is read as
 */
public record Stretch<T>(
        List<T> rows, boolean more, Instant readAt, Long total, String etag, IntFunction<String> cursors) {

    /**
     * The page of what was made of the first rows.
     *
     * @param taken how many rows went into it; the next page begins behind them
     */
    public <R> Page<R> page(List<R> items, int taken) {
        boolean goesOn = taken > 0 && (more || taken < rows.size());
        return new Page<>(items, goesOn ? cursors.apply(taken - 1) : null, readAt, total, etag);
    }
}
