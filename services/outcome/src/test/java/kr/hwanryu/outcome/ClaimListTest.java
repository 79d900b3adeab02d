package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimListTest {

    @Inject
    AgroalDataSource database;

    @AfterEach
    void industry_is_back() {
        FakeIndustry.answers();
    }

    @Test
    void filters_claims() {
        Agency.hasCount("claims-one");
        Agency.hasCount("claims-other");
        String value = Claims.recorded("gangwon", 2023, "claims-one", "278");
        String change = Claims.recorded(Claims.of("CHANGE", "jeonbuk", 2024, "claims-one", "57", ""));
        String other = Claims.recorded("gangwon", 2023, "claims-other", "1");
        String total = Claims.recorded(Claims.total(2019, "5", "kwnews-2025-08-10", ""));
        String both = "/v1/claims?indicatorId=claims-one&indicatorId=claims-other";
        Agency.get(both).body("items.id", contains(value, other, change));
        Agency.get(both + "&regionId=jeonbuk").body("items.id", contains(change));
        Agency.get(both + "&performanceYear=2023").body("items.id", contains(value, other));
        Agency.get(both + "&kind=CHANGE&kind=SHARE").body("items.id", contains(change));
        Agency.get(both + "&sort=-regionId").body("items.id", contains(change, value, other));
        Agency.get("/v1/claims?budgetYear=2019&sourceId=kwnews-2025-08-10").body("items.id", contains(total));
        Agency.get("/v1/claims?kind=GUESS").statusCode(400);
        Agency.get("/v1/claims?verdict=TRUE").statusCode(400).body("errors[0].parameter", equalTo("verdict"));
        Agency.get("/v1/claims?year=2023").statusCode(400);
    }

    @Test
    void pages_through_the_claims_of_a_verdict() {
        Agency.hasCount("claims-verdicts");
        Agency.observed("gangwon", 2023, "claims-verdicts", "278", ",\"roundedTo\":1");
        String none = Claims.recorded("gangwon", 2021, "claims-verdicts", "1");
        String true1 = Claims.recorded("gangwon", 2023, "claims-verdicts", "278");
        String false1 = printedElsewhere("279", "kwnews-2025-08-10");
        String true2 = printedElsewhere("278", "kwnews-2025-10-21");
        String false2 = printedElsewhere("280", "fnnews-2022-07-25");
        String withdrawn = Claims.recorded("gangwon", 2022, "claims-verdicts", "1");
        Claims.revise(withdrawn, "null").statusCode(201);
        String path = "/v1/claims?indicatorId=claims-verdicts";
        Agency.get(path)
                .body("items.id", contains(none, true1, false1, true2, false2, withdrawn))
                .body("items.verdict", contains("UNSUPPORTED", "VERIFIED", "MISMATCH", "VERIFIED", "MISMATCH", null));
        String first = Agency.get(path + "&verdict=MISMATCH&limit=1")
                .body("items.id", contains(false1))
                .extract()
                .path("nextCursor");
        Agency.get(path + "&verdict=MISMATCH&limit=1&cursor=" + first)
                .body("items.id", contains(false2))
                .body("nextCursor", nullValue());
        Agency.get(path + "&verdict=MISMATCH&verdict=UNSUPPORTED")
                .body("items.id", contains(none, false1, false2))
                .body("nextCursor", nullValue());
        Agency.get(path + "&verdict=ROUNDING").body("items", empty()).body("nextCursor", nullValue());
        Agency.get(path + "&includeTotal=true").body("total", equalTo(6));
        Agency.get(path + "&verdict=MISMATCH&includeTotal=true")
                .statusCode(400)
                .body("errors.code", contains("NOT_WITH_VERDICT"));
    }

    @Test
    void examines_a_thousand_claims_for_a_page_and_says_where_to_go_on() throws SQLException {
        Agency.hasCount("claims-many");
        Agency.observed("daejeon", 2023, "claims-many", "278");
        printThousandNumbersOf("claims-many");
        String last = Claims.recorded("daejeon", 2023, "claims-many", "278");
        String path = "/v1/claims?indicatorId=claims-many&regionId=daejeon&verdict=VERIFIED";
        String next = Agency.get(path)
                .body("items", empty())
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        Agency.get(path + "&cursor=" + next).body("items.id", contains(last)).body("nextCursor", nullValue());
        assertEquals(1, statements(path));
    }

    @Test
    void judges_by_what_was_held_at_an_instant() {
        Agency.hasCount("claims-past");
        String observation = Agency.observed("gangwon", 2023, "claims-past", "278", ",\"roundedTo\":1");
        String claim = Claims.recorded("gangwon", 2023, "claims-past", "278");
        String then = Agency.get("/v1/claims/" + claim).extract().path("recordedAt");
        Agency.post("/v1/observations/" + observation + "/revisions", Agency.revision("280"))
                .statusCode(201);
        Claims.recorded("gangwon", 2024, "claims-past", "1");
        String past = "/v1/claims?indicatorId=claims-past&asOf=" + then;
        Agency.get(past)
                .body("items.verdict", contains("VERIFIED"))
                .body("items[0].components[0].href", equalTo("/v1/observations/" + observation + "/revisions"))
                .body("readAt", equalTo(then));
        Agency.get("/v1/claims?indicatorId=claims-past").body("items.verdict", contains("UNSUPPORTED", "UNSUPPORTED"));
        Agency.get("/v1/claims?indicatorId=claims-past&asOf=2001-01-01T00:00:00Z")
                .body("items", empty());
        Claims.revise(claim, "280").statusCode(201);
        Agency.get(past).body("items.value", contains(278)).body("items[0].supersededByNo", nullValue());
    }

    @Test
    void asks_for_the_budgets_of_the_same_instant() {
        String claim = Claims.recorded(Claims.total(2023, "18600000000", "kwnews-2025-08-10", ""));
        String then = Agency.get("/v1/claims/" + claim).extract().path("recordedAt");
        Agency.get("/v1/claims?budgetYear=2023&asOf=" + then).statusCode(200);
        assertEquals(then, FakeIndustry.budgetsAskedAsOf());
    }

    @Test
    void every_page_shows_the_state_of_the_first_while_others_write() {
        Agency.hasCount("claims-state");
        String observation = Agency.observed("gangwon", 2023, "claims-state", "2", ",\"roundedTo\":1");
        Claims.recorded("gangwon", 2022, "claims-state", "1");
        String second = Claims.recorded("gangwon", 2023, "claims-state", "2");
        String path = "/v1/claims?indicatorId=claims-state&limit=1";
        String next = Agency.get(path).extract().path("nextCursor");
        Claims.revise(second, "3").statusCode(201);
        Agency.post("/v1/observations/" + observation + "/revisions", Agency.revision("4"))
                .statusCode(201);
        Agency.get(path + "&cursor=" + next)
                .body("items.value", contains(2))
                .body("items.verdict", contains("VERIFIED"));
    }

    @Test
    void tells_that_budgets_are_away_and_lets_nobody_keep_that() {
        String claim = Claims.recorded(Claims.total(2024, "13700000000", "kwnews-2025-10-21", ",\"roundedTo\":1"));
        FakeIndustry.isAway();
        for (String path : new String[] {"/v1/claims/" + claim, "/v1/claims?budgetYear=2024"}) {
            Agency.get(path).statusCode(200).header("ETag", nullValue()).header("Cache-Control", equalTo("no-store"));
        }
        Agency.get("/v1/claims/" + claim)
                .body("verdict", equalTo("UNSUPPORTED"))
                .body("reasons.code", contains("BUDGET_UNAVAILABLE"));
        FakeIndustry.answers();
        Agency.get("/v1/claims/" + claim).header("ETag", notNullValue()).body("verdict", equalTo("VERIFIED"));
    }

    @Test
    void answers_304_until_a_figure_or_a_budget_changes() {
        Agency.hasCount("claims-tag");
        Agency.observed("gangwon", 2023, "claims-tag", "278");
        String id =
                Claims.recorded(Claims.of("EFFICIENCY", "gangwon", 2023, "claims-tag", "1.49", ",\"roundedTo\":0.01"));
        String figure = Claims.recorded("gangwon", 2023, "claims-tag", "278");
        for (String path : new String[] {"/v1/claims?indicatorId=claims-tag", "/v1/claims/" + id}) {
            String etag = Agency.get(path).extract().header("ETag");
            Agency.getWithTag(path, etag).statusCode(304);
            FakeIndustry.hasNewBudgets();
            Agency.getWithTag(path, etag).statusCode(200);
            FakeIndustry.answers();
            Agency.getWithTag(path, etag).statusCode(304);
        }
        String path = "/v1/claims?indicatorId=claims-tag&kind=VALUE";
        String etag =
                Agency.get(path).body("items.id", contains(figure)).extract().header("ETag");
        FakeIndustry.isAway();
        Agency.getWithTag(path, etag).statusCode(304);
        FakeIndustry.answers();
        Agency.observed("gangwon", 2024, "claims-tag", "283");
        Agency.getWithTag(path, etag).statusCode(200);
    }

    @Test
    void counts_the_parts_of_a_dimension_and_shares_of_the_whole() {
        Agency.hasCount("claims-parts");
        Agency.observed("daejeon", 2023, "claims-parts", "80", ",\"roundedTo\":1");
        for (String part : new String[] {"RND:67", "ENTERPRISE_SUPPORT:13"}) {
            String breakdown = ",\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"%s\"}";
            Agency.observed(
                    "daejeon", 2023, "claims-parts", part.split(":")[1], breakdown.formatted(part.split(":")[0]));
        }
        String all = ",\"roundedTo\":1,\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"ALL\"}";
        Claims.post(Claims.of("COUNT", "daejeon", 2023, "claims-parts", "2", all))
                .statusCode(201)
                .body("verdict", equalTo("VERIFIED"))
                .body("unit", equalTo("COUNT"));
        Claims.post(Claims.of("SHARE", "daejeon", 2023, "claims-parts", "84", all.replace("ALL", "RND")))
                .statusCode(201)
                .body("verdict", equalTo("VERIFIED"))
                .body("computed.value", equalTo(83.75f))
                .body("components.role", containsInAnyOrder("VALUE", "WHOLE"));
    }

    private static String printedElsewhere(String value, String source) {
        return Claims.recorded(Claims.of("VALUE", "gangwon", 2023, "claims-verdicts", value, ",\"roundedTo\":1")
                .replace(Agency.SOURCE, source));
    }

    private void printThousandNumbersOf(String indicator) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into claim (revision_id, id, kind, region_id, performance_year, indicator_id,
                        breakdown_dimension, breakdown_id, value, source_id, change_no)
                    select id, id, 'VALUE', 'daejeon', 2023, '%s', 'PROGRAMME_KIND', 'K' || n, 1, '%s',
                        (select max(change_no) from change_log)
                    from (select n, lpad(n::text, 32, '0')::uuid as id from generate_series(1, 1000) n) as many"""
                            .formatted(indicator, Agency.SOURCE));
        }
    }

    /** The fewest of some tries, since what refreshes copies takes connections too. */
    private long statements(String path) {
        database.getConfiguration().setMetricsEnabled(true);
        return LongStream.range(0, 5)
                .map(attempt -> {
                    long before = database.getMetrics().acquireCount();
                    Agency.get(path).statusCode(200);
                    return database.getMetrics().acquireCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
