package kr.hwanryu.gateway.reports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how far a report reads ({@code hwanryu.gateway.reports.*}). */
@ConfigMapping(prefix = "hwanryu.gateway.reports")
public interface ReportsConfig {

    /** The one deadline of all sections together. */
    @WithDefault("2s")
    Duration deadline();

    /** Pages of a list that a section follows; with more, the section is PARTIAL. */
    @WithDefault("10")
    int maxPages();

    /** What Retry-After says to a strict request that could not be answered in full. */
    @WithDefault("5s")
    Duration retryAfter();
}
