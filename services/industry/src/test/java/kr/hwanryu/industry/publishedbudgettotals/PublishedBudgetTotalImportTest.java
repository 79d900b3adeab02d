package kr.hwanryu.industry.publishedbudgettotals;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import kr.hwanryu.industry.Api;
import kr.hwanryu.testing.TestTokens;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedBudgetTotalImportTest {

    private static final Uploads FILES = new Uploads("industry", BUDGETS);
    private static final String HEAD = "지역,사업연도,합계(억원),재원,기준,사유";

    private String source;
    private String region;

    @BeforeEach
    void there_are_a_source_and_a_region() {
        source = source();
        region = region();
    }

    @Test
    void takes_totals_over_as_they_are_printed() {
        imported("", HEAD, region + ",2023,186,,,", region + ",2023,140.5,국비,집행,")
                .body("state", equalTo("DONE"))
                .body("created", equalTo(2));
        totals().body("items.totalKrw", contains(18_600_000_000L, 14_050_000_000L))
                .body("items.roundedTo", contains(100_000_000, 10_000_000))
                .body("items.fundSource", contains(null, "NATIONAL"))
                .body("items.measure", contains("PLANNED", "EXECUTED"))
                .body("items.sourceId", contains(source, source));
        get("/v1/events/industry?type=kr.hwanryu.published-budget-total.imported&regionId=" + region)
                .body("items.subject", contains(region + "/2023"))
                .body("items.data.created", contains(2));
    }

    @Test
    void corrects_withdraws_and_leaves_alone() {
        imported("", HEAD, region + ",2022,1,,,", region + ",2023,2,,,", region + ",2024,3,,,");
        imported(
                        "",
                        HEAD,
                        region + ",2022,1,,,",
                        region + ",2023,2.5,,,정정 보도",
                        region + ",2024,,,,오보",
                        region + ",2025,,,,없던 것")
                .body("corrected", equalTo(1))
                .body("withdrawn", equalTo(1))
                .body("unchanged", equalTo(2));
        totals().body("items.totalKrw", contains(100_000_000, 250_000_000, null))
                .body("items.reason", contains(null, "정정 보도", "오보"));
        FILES.faults(imported("", HEAD, region + ",2023,9,,,", region + ",2025,,,,"))
                .body("items.code", contains("REASON_REQUIRED", "AMOUNT_OR_REASON"));
        imported("&dryRun=true&reason=x", HEAD, region + ",2023,9,,,")
                .body("corrected", equalTo(1))
                .body("changeNo", nullValue());
    }

    @Test
    void takes_lines_of_json_with_the_fields_of_the_api() {
        String line =
                "{\"regionId\":\"%s\",\"budgetYear\":2023,\"totalKrw\":18600000000,\"roundedTo\":100000000,\"sourceId\":\"%s\"}\n";
        byte[] file = line.formatted(region, source).getBytes(StandardCharsets.UTF_8);
        String token = FILES.everywhere();
        FILES.ended(token, FILES.handOver(token, "resource=published-budget-totals", "application/x-ndjson", file))
                .body("created", equalTo(1));
        totals().body("items.totalKrw", contains(18_600_000_000L)).body("items.roundedTo", contains(100_000_000));
    }

    @Test
    void gives_a_template_for_each_list_and_knows_no_other() {
        for (String list : new String[] {"budgets", "published-budget-totals"}) {
            String template = get("/v1/imports/industry/templates?resource=" + list + "&format=csv")
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(template.contains("budgetYear"), template);
        }
        get("/v1/imports/industry/templates?resource=plans").statusCode(400);
        FILES.handOver(FILES.everywhere(), "resource=plans", Uploads.CSV, Uploads.utf8("a", "b"))
                .statusCode(400);
        FILES.handOver(TestTokens.everywhere(Api.PLANS), "resource=budgets", Uploads.CSV, Uploads.utf8("a", "b"))
                .statusCode(403);
    }

    private ValidatableResponse imported(String query, String... lines) {
        return FILES.csv("resource=published-budget-totals&sourceId=" + source + query, lines);
    }

    private ValidatableResponse totals() {
        return get("/v1/published-budget-totals?regionId=" + region).statusCode(200);
    }
}
