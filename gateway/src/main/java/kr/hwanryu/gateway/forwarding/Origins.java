package kr.hwanryu.gateway.forwarding;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are ({@code hwanryu.origins.<service>.url}, as {@code http://host:port}). */
@ConfigMapping(prefix = "hwanryu.origins")
public interface Origins {

    Origin industry();

    Origin company();

    Origin outcome();

    /** One service's address. */
    interface Origin {
        URI url();
    }

    /** The address of a service. */
    default URI url(Service service) {
        return switch (service) {
            case INDUSTRY -> industry().url();
            case COMPANY -> company().url();
            case OUTCOME -> outcome().url();
        };
    }
}
