package kr.hwanryu.rest.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns tracing on where {@code hwanryu.tracing.endpoint} names a collector (OTLP over HTTP, {@code http://collector:4318});
 * without it no span is recorded, and nothing is sent.
 */
public final class TracingConfigSource implements ConfigSourceFactory {

    /** Above an application's own file, below the environment. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue("hwanryu.tracing.endpoint");
        if (endpoint == null
                || endpoint.getValue() == null
                || endpoint.getValue().isBlank()) {
            return List.of();
        }
        return List.of(new PropertiesConfigSource(
                Map.of(
                        "quarkus.otel.sdk.disabled", "false",
                        "quarkus.otel.exporter.otlp.endpoint", endpoint.getValue(),
                        "hwanryu.tracing.on", "true"),
                "hwanryu.tracing.endpoint",
                ORDINAL));
    }
}
