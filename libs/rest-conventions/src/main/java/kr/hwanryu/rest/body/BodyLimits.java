package kr.hwanryu.rest.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * How large a body may be, by path: one record can need so much, and no more ({@code hwanryu.body-limit}); a path that takes
 * files has a limit of its own ({@code hwanryu.body-limits.<first segment after /v1>}).
 */
@Singleton
final class BodyLimits {

    private static final String PREFIX = "/v1/";

    private final MemorySize limit;
    private final MemorySize cut;
    private final Map<String, MemorySize> bySegment;

    BodyLimits(Config config) {
        this.limit = config.getValue("hwanryu.body-limit", MemorySize.class);
        this.cut = config.getValue("hwanryu.body-cut", MemorySize.class);
        this.bySegment = config.unwrap(SmallRyeConfig.class)
                .getOptionalValues("hwanryu.body-limits", String.class, MemorySize.class)
                .orElse(Map.of());
    }

    /** The most that a body may announce. */
    long announced(String path) {
        return bySegment.getOrDefault(segment(path), limit).asLongValue();
    }

    /** Where a body of unannounced length is cut. */
    long unannounced(String path) {
        return bySegment.getOrDefault(segment(path), cut).asLongValue();
    }

    private static String segment(String path) {
        if (!path.startsWith(PREFIX)) {
            return "";
        }
        int end = path.indexOf('/', PREFIX.length());
        return path.substring(PREFIX.length(), end < 0 ? path.length() : end);
    }
}
