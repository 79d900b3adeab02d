package kr.hwanryu.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The three services, played; with time-outs that a test can wait for. */
public final class FakeOrigins implements QuarkusTestResourceLifecycleManager {

    private final FakeOrigin industry = new FakeOrigin();
    private final FakeOrigin company = new FakeOrigin();
    private final FakeOrigin outcome = new FakeOrigin();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "hwanryu.origins.industry.url", industry.url(),
                "hwanryu.origins.company.url", company.url(),
                "hwanryu.origins.outcome.url", outcome.url(),
                "hwanryu.gateway.forwarding.connect-timeout", "500ms",
                "hwanryu.gateway.forwarding.deadline", "2s",
                "hwanryu.gateway.forwarding.keep-alive", "1s",
                "hwanryu.gateway.forwarding.connections-per-event-loop", "4",
                "hwanryu.gateway.forwarding.waiting-per-event-loop", "4",
                "hwanryu.gateway.reports.deadline", "1500ms",
                "hwanryu.gateway.reports.max-pages", "3"));
        settings.put("hwanryu.gateway.catalog.deadline", "1500ms");
        settings.put("hwanryu.gateway.catalog.keep", "0s");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        play(injector, "industry", industry);
        play(injector, "company", company);
        play(injector, "outcome", outcome);
    }

    private static void play(TestInjector injector, String service, FakeOrigin origin) {
        injector.injectIntoFields(
                origin,
                field -> field.isAnnotationPresent(Played.class)
                        && field.getName().equals(service));
    }

    @Override
    public void stop() {
        industry.goDown();
        company.goDown();
        outcome.goDown();
    }
}
