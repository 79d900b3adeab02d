package kr.hwanryu.storage;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What one request reads through once while a list leaves whole, kept open from one stretch to the next. However the request
 * ends, nothing of it stays open.
 */
@RequestScoped
class OpenReads {

    private final Map<String, OpenList> open = new HashMap<>();

    /** The read of this statement: the one that is open, or a new one. */
    OpenList get(String statement, Function<String, OpenList> opening) {
        return open.computeIfAbsent(statement, opening);
    }

    /** Closes one, at its end. */
    void close(String statement) {
        OpenList ended = open.remove(statement);
        if (ended != null) {
            ended.close();
        }
    }

    @PreDestroy
    void closeAll() {
        open.values().forEach(OpenList::close);
        open.clear();
    }
}
