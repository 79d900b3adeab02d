package kr.hwanryu.gateway.quotas;

import java.util.EnumMap;
import java.util.Map;

/** Which quota holds for whom. */
final class Policies {

    private final Map<Use, Policy> ofAddress = new EnumMap<>(Use.class);
    private final Map<Use, Policy> ofClient = new EnumMap<>(Use.class);

    Policies(QuotasConfig config) {
        add(ofAddress, Use.READS, config.address().reads());
        add(ofAddress, Use.WRITES, config.address().writes());
        add(ofAddress, Use.IMPORTS, config.address().imports());
        add(ofClient, Use.READS, config.client().reads());
        add(ofClient, Use.WRITES, config.client().writes());
        add(ofClient, Use.IMPORTS, config.client().imports());
    }

    private static void add(Map<Use, Policy> policies, Use use, Rate rate) {
        policies.put(use, new Policy(use, rate));
    }

    Policy of(Holder holder, Use use) {
        return (holder.isClient() ? ofClient : ofAddress).get(use);
    }
}
