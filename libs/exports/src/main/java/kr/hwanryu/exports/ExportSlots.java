package kr.hwanryu.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.rest.query.PageRequest;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** How many lists may leave at once. A place is given back however the request ends. */
@ApplicationScoped
class ExportSlots {

    private final Semaphore free;
    private final ExportsConfig config;

    ExportSlots(ExportsConfig config) {
        this.free = new Semaphore(config.atOnce());
        this.config = config;
    }

    /** Takes a place for a request; 503 where there is none. */
    void take(ResteasyReactiveRequestContext context) {
        if (!free.tryAcquire()) {
            throw ProblemException.told(ProblemType.UNAVAILABLE, "exports-busy")
                    .header("Retry-After", Long.toString(config.retryAfter().toSeconds()));
        }
        context.registerCompletionCallback(end -> free.release());
    }

    /** What the operation was called with; null where it was not called. */
    static PageRequest pageRequest(ResteasyReactiveRequestContext context) {
        for (Object parameter : context.getParameters()) {
            if (parameter instanceof PageRequest page) {
                return page;
            }
        }
        return null;
    }
}
