package kr.hwanryu.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * A warning that each request of an outage would repeat: said at once, then at most every half minute, with how often it was
 * met since the last line.
 */
public final class SparingWarning {

    private static final long EVERY = Duration.ofSeconds(30).toNanos();

    private final Logger log;
    private final String what;
    private final AtomicLong times = new AtomicLong();
    private final AtomicLong saidAt;
    private final LongSupplier nanoTime;

    /** A warning of this text, in this log. */
    public SparingWarning(Logger log, String what) {
        this(log, what, System::nanoTime);
    }

    SparingWarning(Logger log, String what, LongSupplier nanoTime) {
        this.log = log;
        this.what = what;
        this.nanoTime = nanoTime;
        this.saidAt = new AtomicLong(nanoTime.getAsLong() - EVERY);
    }

    /** It was met once more; the cause is said if this time is. */
    public void met(Object cause) {
        times.incrementAndGet();
        long now = nanoTime.getAsLong();
        long last = saidAt.get();
        if (now - last >= EVERY && saidAt.compareAndSet(last, now)) {
            log.warnf("%s times=%d cause=%s", what, times.getAndSet(0), cause);
        }
    }
}
