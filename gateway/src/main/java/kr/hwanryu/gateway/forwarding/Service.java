package kr.hwanryu.gateway.forwarding;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    INDUSTRY,
    COMPANY,
    OUTCOME;

    /** The name in paths, configuration and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
