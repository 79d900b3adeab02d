package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the service held at an instant, whatever was written since. */
@QuarkusTest
class AsOfTest {

    @Inject
    AgroalDataSource database;

    @Test
    void does_not_see_what_was_corrected_or_withdrawn_later() {
        Agency.hasCount("a-facts");
        String id = Agency.observed("gangwon", 2023, "a-facts", "278");
        String target = Agency.aimed("gangwon", 2023, "a-facts", "LEVEL", "240", "");
        String then = Agency.recordedAt("targets", target);
        Agency.revised("observations", id, "280");
        Agency.revised("observations", id, "null");
        Agency.revised("targets", target, "null");
        Agency.get("/v1/observations?indicatorId=a-facts&asOf=" + then)
                .statusCode(200)
                .body("items.value", contains(278))
                .body("items.supersededByNo", contains(nullValue()))
                .body("readAt", equalTo(then));
        Agency.get("/v1/targets?indicatorId=a-facts&asOf=" + then)
                .body("items.value", contains(240))
                .body("items.supersededByNo", contains(nullValue()));
        for (String list : List.of("observations", "targets", "outcomes", "efficiencies")) {
            Agency.get("/v1/" + list + "?indicatorId=a-facts&asOf=2020-01-01T00:00:00Z")
                    .statusCode(200)
                    .body("items", empty());
        }
        Agency.get("/v1/observations?indicatorId=a-facts&asOf=yesterday")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("asOf"));
    }

    @Test
    void computes_from_what_it_held_then() {
        Agency.hasCount("a-computed");
        String before = Agency.observed("gangwon", 2022, "a-computed", "221");
        String now = Agency.observed("gangwon", 2023, "a-computed", "278");
        String target = Agency.aimed("gangwon", 2023, "a-computed", "LEVEL", "139", "");
        String then = Agency.recordedAt("targets", target);
        Agency.revised("observations", before, "139");
        Agency.revised("observations", now, "null");
        Agency.revised("targets", target, "1");
        Agency.observed("jeonbuk", 2023, "a-computed", "9000");
        Agency.get("/v1/outcomes?indicatorId=a-computed&performanceYear=2023&asOf=" + then)
                .statusCode(200)
                .body("items.regionId", contains("gangwon"))
                .body("items.value", contains(278))
                .body("items.previousValue", contains(221))
                .body("items.changeRate", contains(25.79f))
                .body("items.achievementRate", contains(200.00f))
                .body("items.recordedAt", contains(then))
                .body("readAt", equalTo(then));
        Agency.get("/v1/rankings?indicatorId=a-computed&performanceYear=2023&asOf=" + then)
                .body("items.regionId", contains("gangwon"))
                .body("items.value", contains(278))
                .body("readAt", equalTo(then));
        Agency.get("/v1/rankings?indicatorId=a-computed&performanceYear=2023").body("items.value", contains(9000));
    }

    @Test
    void divides_by_the_budget_that_was_held_then() {
        Agency.hasCount("a-divided");
        String id = Agency.observed("gangwon", 2023, "a-divided", "278");
        String then = Agency.recordedAt("observations", id);
        Agency.revised("observations", id, "1");
        Agency.get("/v1/efficiencies?indicatorId=a-divided&asOf=" + then)
                .statusCode(200)
                .body("items.outcomeValue", contains(278))
                .body("items.denominatorKrw", contains(9300000000L))
                .body("items.value", contains(2.99f));
        Agency.get("/v1/efficiencies?indicatorId=a-divided").body("items.denominatorKrw", contains(18600000000L));
    }

    @Test
    void every_page_of_a_past_state_is_of_that_state() {
        Agency.hasCount("a-pages");
        String first = Agency.observed("gangwon", 2022, "a-pages", "1");
        String second = Agency.observed("gangwon", 2023, "a-pages", "2");
        String then = Agency.recordedAt("observations", second);
        for (String list : List.of("observations", "outcomes", "efficiencies")) {
            String path = "/v1/" + list + "?indicatorId=a-pages&limit=1&asOf=" + then;
            String value = list.equals("efficiencies") ? "items.outcomeValue" : "items.value";
            String next = Agency.get(path).body(value, contains(1)).extract().path("nextCursor");
            Agency.revised("observations", first, "11");
            Agency.revised("observations", second, "22");
            Agency.get(path + "&cursor=" + next).body(value, contains(2)).body("nextCursor", nullValue());
            Agency.get("/v1/" + list + "?indicatorId=a-pages&limit=1&cursor=" + next)
                    .statusCode(400);
        }
    }

    @Test
    void every_page_of_computed_answers_shows_the_state_of_the_first_while_others_write() {
        Agency.hasCount("a-frozen");
        String first = Agency.observed("gangwon", 2021, "a-frozen", "10");
        String second = Agency.observed("gangwon", 2022, "a-frozen", "20");
        Agency.observed("gangwon", 2023, "a-frozen", "30");
        String outcomes = "/v1/outcomes?indicatorId=a-frozen&limit=1";
        String efficiencies = "/v1/efficiencies?indicatorId=a-frozen&limit=1";
        String outcome = Agency.get(outcomes).extract().path("nextCursor");
        String efficiency = Agency.get(efficiencies).extract().path("nextCursor");
        Agency.revised("observations", first, "15");
        Agency.revised("observations", second, "null");
        Agency.observed("gangwon", 2024, "a-frozen", "40");
        outcome = Agency.get(outcomes + "&cursor=" + outcome)
                .body("items.value", contains(20))
                .body("items.previousValue", contains(10))
                .extract()
                .path("nextCursor");
        Agency.get(outcomes + "&cursor=" + outcome)
                .body("items.value", contains(30))
                .body("items.previousValue", contains(20))
                .body("nextCursor", nullValue());
        efficiency = Agency.get(efficiencies + "&cursor=" + efficiency)
                .body("items.outcomeValue", contains(20))
                .extract()
                .path("nextCursor");
        Agency.get(efficiencies + "&cursor=" + efficiency)
                .body("items.outcomeValue", contains(30))
                .body("nextCursor", nullValue());
        Agency.get("/v1/outcomes?indicatorId=a-frozen").body("items.value", contains(15, 30, 40));
    }

    @Test
    void a_past_state_has_a_tag_like_any_other() {
        Agency.hasCount("a-tag");
        String id = Agency.observed("gangwon", 2023, "a-tag", "278");
        String then = Agency.recordedAt("observations", id);
        for (String path : List.of(
                "/v1/observations?indicatorId=a-tag&asOf=" + then,
                "/v1/outcomes?indicatorId=a-tag&asOf=" + then,
                "/v1/rankings?indicatorId=a-tag&performanceYear=2023&asOf=" + then)) {
            String etag =
                    Agency.get(path).header("ETag", notNullValue()).extract().header("ETag");
            Agency.getWithTag(path, etag).statusCode(304);
            Agency.getWithTag(path.replace(then, "2020-01-01T00:00:00Z"), etag).statusCode(200);
        }
    }

    @Test
    void refuses_an_instant_that_is_not_past() {
        for (String path : List.of(
                "/v1/observations?asOf=2999-01-01T00:00:00Z",
                "/v1/outcomes?asOf=2999-01-01T00:00:00Z",
                "/v1/rankings?indicatorId=a-none&performanceYear=2023&asOf=2999-01-01T00:00:00Z")) {
            Agency.get(path)
                    .statusCode(400)
                    .body("errors.parameter", contains("asOf"))
                    .body("errors.code", contains("IN_THE_FUTURE"));
        }
    }

    @Test
    void no_two_changes_share_an_instant_so_what_was_read_is_found_again_by_its_readAt() throws SQLException {
        Agency.hasCount("a-instants");
        for (int year = 2010; year < 2020; year++) {
            Agency.observed("gangwon", year, "a-instants", "1");
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet shared = statement.executeQuery(
                        "select count(*) - count(distinct recorded_at) from change_log where change_no > 1")) {
            shared.next();
            assertEquals(0, shared.getLong(1));
        }
    }
}
