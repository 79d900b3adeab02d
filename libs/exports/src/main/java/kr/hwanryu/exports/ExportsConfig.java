package kr.hwanryu.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How lists leave whole ({@code hwanryu.exports.*}). */
@ConfigMapping(prefix = "hwanryu.exports")
interface ExportsConfig {

    /** How many may leave at once; each holds a worker and a connection. One more is 503. */
    @WithDefault("4")
    int atOnce();

    /** What Retry-After says when as many leave as may. */
    @WithDefault("10s")
    Duration retryAfter();

    /** How long one may take; the snapshot that it reads keeps the database from cleaning up. */
    @WithDefault("2H")
    Duration longest();
}
