package kr.hwanryu.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A Redis in which the gateway counts, for tests to break. */
public final class RunningRedis implements QuarkusTestResourceLifecycleManager {

    private final RedisServer server = new RedisServer("--requirepass", "secret");

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "hwanryu.gateway.quotas.redis", server.url(),
                "hwanryu.gateway.quotas.redis-password", "secret",
                "hwanryu.gateway.quotas.redis-timeout", "2s",
                "hwanryu.gateway.quotas.redis-retry", "50ms");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(RedisServer.class));
    }

    @Override
    public void stop() {
        server.close();
    }
}
