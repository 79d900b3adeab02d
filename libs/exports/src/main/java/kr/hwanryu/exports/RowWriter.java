package kr.hwanryu.exports;

import java.io.IOException;
import java.time.Instant;

/** Writes the items of a list in one format. What was not ended must not look whole. */
interface RowWriter {

    void write(Object item) throws IOException;

    /** Writes what comes behind the last item, and all that is still held back. */
    void end(long count, Instant readAt) throws IOException;
}
