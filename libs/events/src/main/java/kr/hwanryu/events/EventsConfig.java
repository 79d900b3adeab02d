package kr.hwanryu.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are told and followed ({@code hwanryu.events.*}). */
@ConfigMapping(prefix = "hwanryu.events")
interface EventsConfig {

    /** Requests that may wait for news at once; one more is answered at once. */
    @WithDefault("1000")
    int waitersAtMost();

    /** How often the outbox is looked at while anyone waits. */
    @WithDefault("250ms")
    Duration lookEvery();

    /** Threads, and so connections to the database, that reading the feed takes at most; not taken while waiting. */
    @WithDefault("4")
    int readersAtMost();

    /** How long a feed that we follow is asked to wait for news. */
    @WithDefault("20s")
    Duration followWait();

    /** The pause after an answer without news that came sooner, and after a first failure; doubled with each further one. */
    @WithDefault("1s")
    Duration followEvery();

    /** The longest pause after a failure. */
    @WithDefault("30s")
    Duration retryAtMost();
}
