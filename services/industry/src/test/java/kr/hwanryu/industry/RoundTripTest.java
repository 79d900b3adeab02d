package kr.hwanryu.industry;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import kr.hwanryu.testing.RoundTrips;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service gives away it takes back as what it is. */
@QuarkusTest
class RoundTripTest {

    private static final Uploads FILES = new Uploads("industry", BUDGETS);
    private static final String HEAD =
            "regionId,budgetYear,fundSource,kind,incentiveId,plannedKrw,executedKrw,roundedTo,reason";

    @Inject
    Outcome outcome;

    private final String incentive = Outcome.freshId();
    private String region;
    private String source;

    @BeforeEach
    void there_are_a_region_and_a_source() {
        region = region();
        source = source();
    }

    @Test
    void budgets_that_are_handed_in_again_are_what_they_were() {
        String plan = plan(region, 2024);
        line(plan, "\"plannedKrw\": 14000000000, \"roundedTo\": 1000000");
        line(plan, "\"plannedKrw\": 300, \"executedKrw\": 200, \"programmeId\": \"%s\"".formatted(programme("")));
        line(
                plan,
                "\"executedKrw\": 7000000, \"industryId\": \"%s\", \"basis\": \"DERIVED\", \"derivation\": {\"expression\": \"=1 - 2\"}"
                        .formatted(industry(region, 2020, null)));
        line(plan, "\"plannedKrw\": 5, \"kind\": \"INCENTIVE\"");
        String withdrawn = line(plan(region, 2023), "\"plannedKrw\": 500");
        String nothing = "{\"plannedKrw\": null, \"executedKrw\": null, \"sourceId\": \"%s\", \"reason\": \"오보\"}";
        post("/v1/budgets/" + withdrawn + "/revisions", BUDGETS, nothing.formatted(source))
                .statusCode(201);
        earned("incentive.recorded", "3000000000", "2023");
        earned("incentive.corrected", "3000000000", "2024");
        RoundTrips.assertUnchanged(FILES, "budgets", "/v1/budgets?regionId=" + region, 7);
    }

    @Test
    void totals_that_are_handed_in_again_are_what_they_were() {
        total("\"totalKrw\": 18600000000, \"roundedTo\": 100000000");
        total("\"totalKrw\": 14000000000, \"fundSource\": \"NATIONAL\"");
        String withdrawn = total("\"totalKrw\": 1, \"programmeId\": \"%s\"".formatted(programme("")));
        String nothing = "{\"totalKrw\": null, \"sourceId\": \"%s\", \"reason\": \"오보\"}";
        post("/v1/published-budget-totals/" + withdrawn + "/revisions", BUDGETS, nothing.formatted(source))
                .statusCode(201);
        RoundTrips.assertUnchanged(
                FILES, "published-budget-totals", "/v1/published-budget-totals?regionId=" + region, 3);
    }

    @Test
    void what_was_spent_of_an_incentive_comes_to_its_line_and_no_file_makes_one() {
        earned("incentive.recorded", "3000000000", "2024");
        String row = region + ",2024,NATIONAL,INCENTIVE,%s,3000000000,%s,100000000,%s";
        imported(row.formatted(incentive, "2900000000", "")).body("state", equalTo("FAILED"));
        imported(row.formatted(incentive, "2900000000", "결산")).body("corrected", equalTo(1));
        get("/v1/budgets?regionId=" + region)
                .body("items", hasSize(1))
                .body("items.incentiveId", contains(incentive))
                .body("items.executedKrw", contains(2_900_000_000L))
                .body("items.reason", contains("결산"));
        for (String unknown : new String[] {Outcome.freshId(), "no-id"}) {
            FILES.faults(imported(row.formatted(unknown, "1", "결산")))
                    .body("items.column", contains("E"))
                    .body("items.code", contains("UNKNOWN_REFERENCE"));
        }
    }

    private ValidatableResponse imported(String row) {
        return FILES.csv("resource=budgets&sourceId=" + source, HEAD, row);
    }

    private void earned(String fact, String amount, String budgetYear) {
        outcome.tells(fact, Outcome.incentive(incentive, region, 2023, amount, budgetYear, source));
    }

    private String line(String plan, String fields) {
        String body = "{\"planId\": \"%s\", \"fundSource\": \"NATIONAL\", \"sourceId\": \"%s\", %s}";
        return post("/v1/budgets", BUDGETS, body.formatted(plan, source, fields))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String total(String fields) {
        String body =
                "{\"regionId\": \"%s\", \"budgetYear\": 2023, \"measure\": \"PLANNED\", \"sourceId\": \"%s\", %s}";
        return post("/v1/published-budget-totals", BUDGETS, body.formatted(region, source, fields))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
