package kr.hwanryu.gateway.quotas;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;

/** What a request uses up; each has a quota of its own, so that an upload does not stop a dashboard. */
enum Use {
    READS,
    WRITES,
    IMPORTS;

    private static final String IMPORTS_PREFIX = "/v1/imports/";

    /** Only what starts an import is one: following or ending it is a read or a write like others. */
    static Use of(HttpMethod method, String path) {
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            return READS;
        }
        return method == HttpMethod.POST && path.startsWith(IMPORTS_PREFIX) ? IMPORTS : WRITES;
    }

    /** The name in headers, metrics and configuration. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
