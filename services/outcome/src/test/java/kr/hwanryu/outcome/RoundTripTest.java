package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import kr.hwanryu.testing.RoundTrips;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.Test;

/** What this service gives away it takes back as what it is. */
@QuarkusTest
class RoundTripTest {

    private static final Uploads FILES = new Uploads("outcome", "outcomes:write");
    private static final String FROM_CLAIM =
            ",\"basis\":\"DERIVED\",\"derivation\":{\"expression\":\"278 - 57\",\"fromClaims\":[{\"kind\":\"CHANGE\","
                    + "\"regionId\":\"gangwon\",\"performanceYear\":2023,\"indicatorId\":\"%s\"}]}";

    @Test
    void observations_that_are_handed_in_again_are_what_they_were() {
        String name = "t-observations";
        Agency.hasIndicator(name, "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2021, name, "69100000000", ",\"roundedTo\":100000000,\"status\":\"FINAL\"");
        Agency.observed("gangwon", 2022, name, "-9000000000000000", FROM_CLAIM.formatted(name));
        Agency.observed("gangwon", 2023, name, "100", Agency.part("GROUP", "women"));
        Agency.observed("gangwon", 2023, name, "100", Agency.part("INDUSTRY", "gangwon-natural-bio"));
        Agency.observed(
                "gangwon", 2024, name, "7", ",\"firstYear\":2022,\"status\":\"PROVISIONAL\"" + Agency.derived());
        Agency.revised("observations", Agency.observed("ulsan", 2023, name, "5", Agency.derived()), "null");
        foreign(name, 2023, "3000000.50", "USD");
        withdrawn(foreign(name, 2024, "7000000", "EUR"));
        RoundTrips.assertUnchanged(FILES, "observations", all("observations", name), 7);
        RoundTrips.assertUnchanged(FILES, "observations", all("observations", name) + "&firstYear=2022", 1);
    }

    @Test
    void targets_that_are_handed_in_again_are_what_they_were() {
        String name = "t-targets";
        Agency.hasCount(name);
        Agency.aimed("gangwon", 2023, name, "LEVEL", "240.25", ",\"roundedTo\":0.01");
        Agency.aimed("gangwon", 2024, name, "INCREMENT", "20", ",\"baseYear\":2021");
        Agency.aimed("gangwon", 2023, name, "UNSTATED", "3", Agency.part("GROUP", "women"));
        Agency.revised("targets", Agency.aimed("ulsan", 2023, name, "LEVEL", "60", ""), "null");
        RoundTrips.assertUnchanged(FILES, "targets", all("targets", name), 4);
    }

    @Test
    void a_correction_by_a_file_keeps_the_claim_that_the_figure_came_of() {
        String name = "t-circular";
        Agency.hasCount(name);
        Agency.observed("gangwon", 2023, name, "278", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2022, name, "221", ",\"roundedTo\":1" + FROM_CLAIM.formatted(name));
        String corrected = "gangwon,2022,%s,221,%s,산출,278.0 - 57".formatted(name, "1");
        Files.job(Files.imported("&reason=x", "지역,실적연도,지표,값,반올림단위,근거,산출식", corrected))
                .body("corrected", equalTo(1));
        Agency.get("/v1/observations?performanceYear=2022&indicatorId=" + name)
                .body("items.derivation.expression", contains("278.0 - 57"))
                .body("items[0].derivation.fromClaims.kind", contains("CHANGE"));
        Claims.post(Claims.of("CHANGE", "gangwon", 2023, name, "57", ",\"roundedTo\":1"))
                .body("verdict", equalTo("UNSUPPORTED"))
                .body("reasons.code", contains("CIRCULAR"));
        String published = "gangwon,2022,%s,221,1,공표,".formatted(name);
        Files.job(Files.imported("&reason=x", "지역,실적연도,지표,값,반올림단위,근거,산출식", published))
                .body("corrected", equalTo(1));
        Agency.get("/v1/observations?performanceYear=2022&indicatorId=" + name)
                .body("items[0].derivation", nullValue());
    }

    @Test
    void a_figure_that_is_new_brings_the_claims_that_it_came_of() {
        String name = "t-claims";
        Agency.hasCount(name);
        String line =
                "{\"regionId\":\"gangwon\",\"performanceYear\":2022,\"indicatorId\":\"%s\",\"value\":221,\"sourceId\":\"%s\"%s}"
                        .formatted(name, Agency.SOURCE, FROM_CLAIM.formatted(name));
        String json = Files.imported(
                Files.token(), "resource=observations", Files.NDJSON, line.getBytes(StandardCharsets.UTF_8));
        Files.job(json).body("created", equalTo(1));
        derivation(name).body("items[0].derivation.fromClaims.performanceYear", contains(2023));
        String head = "지역,실적연도,지표,값,근거,산출식,derivation.fromClaims";
        String row = "강원,2022," + name + ",221,산출,278 - 57,\"%s\"";
        String other = "[{'kind':'CHANGE','regionId':'ulsan','performanceYear':2023,'indicatorId':'new-jobs'}]"
                .replace("'", "\"\"");
        Files.job(Files.imported("&reason=x", head, row.formatted(other))).body("corrected", equalTo(1));
        derivation(name).body("items[0].derivation.fromClaims.regionId", contains("ulsan"));
        Files.job(Files.imported("&reason=x", head, row.formatted(""))).body("unchanged", equalTo(1));
        for (String wrong : new String[] {"x", "{}", "[null]", other.replace("2023", "1999")}) {
            Files.faults(Files.imported("&reason=x", head, row.formatted(wrong)))
                    .body("items.code", contains("NOT_CLAIMS"))
                    .body("items.column", contains("G"));
        }
    }

    private static ValidatableResponse derivation(String indicator) {
        return Agency.get(all("observations", indicator));
    }

    @Test
    void the_currency_of_a_figure_stands_in_either_column_and_nothing_in_won_has_one() {
        Agency.hasIndicator("t-currency", "KRW", 0, true, "SUM");
        String id = foreign("t-currency", 2023, "3", "USD");
        String head = "지역,실적연도,지표,값,foreignAmount.amount,foreignAmount.currency,foreignCurrency,사유";
        Files.faults(Files.imported(
                        "",
                        head,
                        "강원,2023,t-currency,,3,EUR,USD,",
                        "강원,2023,t-currency,5,,USD,,",
                        "강원,2022,t-currency,5,,,USD,"))
                .body("items.code", contains("OTHER_CURRENCY", "VALUE_AND_FOREIGN_AMOUNT", "VALUE_AND_FOREIGN_AMOUNT"))
                .body("items.column", contains("G", "F", "F"));
        Files.job(Files.imported("", head, "강원,2023,t-currency,,,,USD,오보")).body("withdrawn", equalTo(1));
        Agency.get("/v1/observations/" + id)
                .body("foreignAmount", nullValue())
                .body("foreignCurrency", equalTo("USD"))
                .body("reason", equalTo("오보"));
    }

    @Test
    void a_code_that_no_region_has_is_told_as_everywhere() {
        Agency.hasCount("t-codes");
        Files.faults(Files.imported("", "지역,실적연도,지표,값", "MOIS:NEVER,2023,t-codes,1", "없는 곳,2023,t-codes,1"))
                .body("items.code", contains("UNKNOWN_REGION_CODE", "UNKNOWN_REFERENCE"))
                .body("items.column", contains("A", "A"));
    }

    private static String all(String list, String indicator) {
        return "/v1/" + list + "?indicatorId=" + indicator;
    }

    private static String foreign(String indicator, int year, String amount, String currency) {
        String more = ",\"foreignAmount\":{\"amount\":%s,\"currency\":\"%s\"}".formatted(amount, currency);
        return Agency.observed("gangwon", year, indicator, "null", more);
    }

    private static void withdrawn(String id) {
        Agency.revised("observations", id, "null");
    }
}
