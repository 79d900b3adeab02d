package kr.hwanryu.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What imports may cost ({@code hwanryu.imports.*}). */
@ConfigMapping(prefix = "hwanryu.imports")
interface ImportsConfig {

    /** Rows of one file; one more fails the job. */
    @WithDefault("2000000")
    long rowsAtMost();

    /** Faults that are kept and told; the others are counted. */
    @WithDefault("10000")
    int faultsAtMost();

    /** Effects of a dry run that are kept and told. */
    @WithDefault("10000")
    int effectsAtMost();

    /** Jobs of one client that wait or run; one more is 429. */
    @WithDefault("5")
    int openPerClient();

    /** What Retry-After says then. */
    @WithDefault("30s")
    Duration comeBack();

    /** How often a job is begun, kills and absent owners of references included, before it fails. */
    @WithDefault("30")
    int attemptsAtMost();

    /** How often is looked for jobs that another replica left behind. */
    @WithDefault("2s")
    Duration lookEvery();

    /** The rest after an attempt that something absent ended. */
    @WithDefault("5s")
    Duration retryAfter();

    /** The longest that one statement may take. */
    @WithDefault("30m")
    Duration statementTimeout();

    /** Memory of PostgreSQL for one sort or hash of an import. */
    @WithDefault("64MB")
    String workMemory();

    /** How long a finished job and its faults can be read. */
    @WithDefault("720h")
    Duration keepFor();

    /** How long an upload may take; what is left of a broken one is removed then. */
    @WithDefault("1h")
    Duration uploadWithin();
}
