package kr.hwanryu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The key of the {@link TestTokens}, for an application without the database that would bring it along. */
public final class TestIdentity implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.public-key", TestTokens.publicKey(), "hwanryu.environment", "local");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
