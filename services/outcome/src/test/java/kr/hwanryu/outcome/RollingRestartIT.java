package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import kr.hwanryu.testing.RollingRestart;
import org.junit.jupiter.api.Test;

/** What an upgrade is to those who use the service. */
@QuarkusIntegrationTest
class RollingRestartIT {

    @Test
    void nobody_notices_that_instances_are_replaced() throws InterruptedException {
        RollingRestart.Met met = RollingRestart.of("/v1/outcomes?limit=20");
        assertEquals(List.of(), met.failures());
        assertTrue(met.requests() > 1_000, () -> met.requests() + " requests");
    }
}
