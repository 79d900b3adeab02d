package kr.hwanryu.references;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The services that own what is referred to, each asked within the same time limits. */
@ApplicationScoped
class ReferenceOwners {

    private static final String LIMITS = "quarkus.rest-client.reference-owner.";

    private final ReferenceOwner usual;
    private final Config config;
    private final Map<String, ReferenceOwner> others = new ConcurrentHashMap<>();

    ReferenceOwners(@RestClient ReferenceOwner usual, Config config) {
        this.usual = usual;
        this.config = config;
    }

    ReferenceOwner of(ReferenceKind<?> kind) {
        return kind.owner().equals(ReferenceKind.USUAL_OWNER)
                ? usual
                : others.computeIfAbsent(kind.owner(), this::connect);
    }

    private ReferenceOwner connect(String owner) {
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(config.getValue("hwanryu.origins." + owner + ".url", String.class)))
                .connectTimeout(config.getValue(LIMITS + "connect-timeout", Long.class), TimeUnit.MILLISECONDS)
                .readTimeout(config.getValue(LIMITS + "read-timeout", Long.class), TimeUnit.MILLISECONDS)
                .build(ReferenceOwner.class);
    }
}
