package kr.hwanryu.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import kr.hwanryu.rest.query.Page;
import org.jboss.logging.Logger;

/** The body of a list that leaves whole. */
final class WholeList {

    private static final Logger LOG = Logger.getLogger(WholeList.class);

    private final Stretches stretches;
    private final RowWriters.Opening opening;
    private final Clock clock;
    private final Instant latest;

    WholeList(Stretches stretches, RowWriters.Opening opening, Clock clock, Instant latest) {
        this.stretches = stretches;
        this.opening = opening;
        this.clock = clock;
        this.latest = latest;
    }

    /** Writes it to its end, or breaks the connection: there is no half of it that looks whole. */
    void writeTo(OutputStream body) throws Exception {
        try {
            write(opening.on(body));
        } catch (Exception failed) {
            if (!stretches.hasBegun()) {
                throw failed;
            }
            log(failed);
            stretches.breakOff();
        }
    }

    /** A client who leaves is no news. */
    private static void log(Exception failed) {
        if (failed instanceof IOException || failed instanceof UncheckedIOException) {
            LOG.debugf(failed, "the reader of a list left");
        } else {
            LOG.errorf(failed, "a list broke off");
        }
    }

    private void write(RowWriter rows) throws Exception {
        Page<?> stretch = stretches.current();
        long count = write(stretch, rows);
        while (stretches.hasNext()) {
            if (clock.instant().isAfter(latest)) {
                throw new IllegalStateException("it took longer than it may");
            }
            stretch = stretches.next();
            count += write(stretch, rows);
        }
        rows.end(count, stretch.readAt());
    }

    private static long write(Page<?> stretch, RowWriter rows) throws IOException {
        for (Object item : stretch.items()) {
            rows.write(item);
        }
        return stretch.items().size();
    }
}
