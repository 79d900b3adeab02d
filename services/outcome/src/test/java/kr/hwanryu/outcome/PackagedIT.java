package kr.hwanryu.outcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.Map;
import kr.hwanryu.testing.PackagedService;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** The packaged application in its production profile. */
@QuarkusIntegrationTest
class PackagedIT {

    @Test
    void migrates_starts_and_computes_from_what_it_is_told() {
        Agency.hasCount("p-jobs");
        Agency.observed("gangwon", 2022, "p-jobs", "221", Agency.derived());
        Agency.observed("gangwon", 2023, "p-jobs", "278");
        Agency.get("/v1/outcomes?indicatorId=p-jobs&performanceYear=2023").body("items[0].changeRate", equalTo(25.79f));
        Agency.get("/v1/efficiencies?indicatorId=p-jobs&performanceYear=2023").body("items[0].value", equalTo(1.49f));
        Agency.get("/v1/rankings?indicatorId=p-jobs&performanceYear=2023").body("items[0].nameKo", equalTo("강원특별자치도"));
    }

    @Test
    void keeps_health_and_metrics_off_the_public_port() {
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void refuses_to_start_in_production_on_a_local_signing_key() {
        var ended = PackagedService.start(Map.of("QUARKUS_OIDC_PUBLIC_KEY", TestTokens.publicKey()));
        assertEquals(1, ended.exitCode(), ended.output());
        assertTrue(ended.output().contains("HWANRYU_ENVIRONMENT=local only"), ended.output());
    }
}
