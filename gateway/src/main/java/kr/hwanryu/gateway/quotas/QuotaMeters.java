package kr.hwanryu.gateway.quotas;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** How many requests a quota stopped, and how many passed because nobody could count them. Never by client. */
@Singleton
class QuotaMeters {

    private final Map<Use, Counter> denied = new EnumMap<>(Use.class);
    private final Counter failedOpen;

    QuotaMeters(MeterRegistry registry) {
        for (Use use : Use.values()) {
            denied.put(
                    use,
                    Counter.builder("hwanryu.quota.denied")
                            .description("Requests refused because their quota was used up")
                            .tag("policy", use.id())
                            .register(registry));
        }
        failedOpen = Counter.builder("hwanryu.quota.failed.open")
                .description("Requests that passed uncounted because Redis was away")
                .register(registry);
    }

    void count(Verdict verdict) {
        if (!verdict.isCounted()) {
            failedOpen.increment();
        } else if (!verdict.isGranted()) {
            denied.get(verdict.policy().use()).increment();
        }
    }
}
