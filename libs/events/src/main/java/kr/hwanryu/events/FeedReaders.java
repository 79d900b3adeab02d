package kr.hwanryu.events;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * The threads that read the feed: a few of the service's own. When many wait for the same news and read at once, they queue
 * here, and other requests keep the rest of the threads and connections.
 */
@ApplicationScoped
class FeedReaders implements Executor {

    private final ManagedExecutor executor;

    FeedReaders(EventsConfig config) {
        this.executor = ManagedExecutor.builder()
                .maxAsync(config.readersAtMost())
                .propagated()
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
    }

    @Override
    public void execute(Runnable reading) {
        executor.execute(reading);
    }

    @PreDestroy
    void close() {
        executor.shutdown();
    }
}
