package kr.hwanryu.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final Routes routes = new Routes(new SmallRyeConfigBuilder()
            .withMapping(ForwardingConfig.class)
            .withConverter(
                    io.quarkus.runtime.configuration.MemorySize.class,
                    100,
                    new io.quarkus.runtime.configuration.MemorySizeConverter())
            .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter())
            .withDefaultValue("hwanryu.gateway.forwarding.body-limits.imports", "100M")
            .withDefaultValue("hwanryu.gateway.forwarding.deadlines.imports", "60s")
            .build()
            .getConfigMapping(ForwardingConfig.class));

    @ParameterizedTest
    @CsvSource({
        "/v1/sources, INDUSTRY",
        "/v1/plans/7/feedback, INDUSTRY",
        "/v1/published-budget-totals, INDUSTRY",
        "/v1/companies/1/network, COMPANY",
        "/v1/growth-ladders, COMPANY",
        "/v1/outcomes, OUTCOME",
        "/v1/evaluation-rounds/1, OUTCOME",
        "/v1/imports/company, COMPANY",
        "/v1/imports/company/12, COMPANY",
        "/v1/events/industry, INDUSTRY",
        "/v1/subscriptions/outcome/3, OUTCOME"
    })
    void finds_the_owner(String path, Service owner) {
        assertEquals(owner, routes.of(path).service());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1",
                "/v1/",
                "/v1/plans/",
                "/v1/plan",
                "/v1/plansx",
                "/v1/imports",
                "/v1/imports/",
                "/v1/imports/gateway",
                "/v1/imports/companyx",
                "/v2/plans",
                "/q/health",
                "/v1/annual-reports/gangwon/2023"
            })
    void knows_no_other_path(String path) {
        assertNull(routes.of(path));
    }

    @Test
    void limits_are_the_defaults_unless_the_path_has_its_own() {
        assertEquals(65_536, routes.of("/v1/plans").bodyLimit());
        assertEquals(10_000, routes.of("/v1/plans").deadlineMs());
        assertEquals(100L << 20, routes.of("/v1/imports/company").bodyLimit());
        assertEquals(60_000, routes.of("/v1/imports/company").deadlineMs());
    }
}
