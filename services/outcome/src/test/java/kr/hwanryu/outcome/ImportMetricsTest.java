package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators see of imports. */
@QuarkusTest
@Timeout(120)
class ImportMetricsTest {

    private static final String HEAD = "지역,실적연도,지표,값";

    @Inject
    MeterRegistry metrics;

    @Test
    void jobs_at_their_end_are_counted_by_resource_and_state() {
        Agency.hasCount("x-counted");
        double done = finished("DONE");
        double failed = finished("FAILED");
        Files.imported("&dryRun=true", HEAD, "강원,2023,x-counted,1");
        Files.imported("", HEAD, "강원,2023,x-counted,1");
        Files.imported("", HEAD, "강원,2023,x-counted,many");
        assertEquals(done + 2, finished("DONE"));
        assertEquals(failed + 1, finished("FAILED"));
    }

    @Test
    void the_lag_is_the_age_of_the_oldest_job_that_waits() {
        FakeIndustry.isAway();
        try {
            String token = TestTokens.ofClient("waiting-agency", List.of("*"), "outcomes:write");
            Files.handOver(
                            token,
                            "resource=observations&sourceId=never-seen-at-all",
                            Files.CSV,
                            Files.utf8(HEAD, "강원,2023,x-lag,1"))
                    .statusCode(202);
            await(() -> lag() > 0);
            double before = lag();
            await(() -> lag() > before);
        } finally {
            FakeIndustry.answers();
        }
        await(() -> lag() == 0);
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private double lag() {
        return metrics.get("hwanryu.imports.lag").gauge().value();
    }

    private double finished(String state) {
        return metrics.get("hwanryu.imports.finished")
                .tags("resource", "observations", "state", state)
                .counter()
                .count();
    }
}
