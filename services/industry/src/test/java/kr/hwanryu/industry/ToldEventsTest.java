package kr.hwanryu.industry;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.create;
import static kr.hwanryu.industry.Api.fresh;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Api.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each write of reference data, budget lines and printed totals leaves its event, and a refused one leaves none. */
@QuarkusTest
class ToldEventsTest {

    /** An event of the outbox, as far as a reader tells one from another. */
    private record Told(String type, String id, String region, JsonNode data) {

        String line() {
            return type + ' ' + id + ' ' + region;
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void tells_of_documents_institutions_and_programmes() throws SQLException {
        long before = latest();
        String source = source();
        replace("/v1/sources/" + source, "{\"publisher\": \"전자신문\"}").statusCode(200);
        String institution = fresh("institution");
        String path = "/v1/institutions/" + institution;
        create(path, "{\"nameKo\": \"강원테크노파크\", \"kind\": \"TECHNOPARK\"}").statusCode(201);
        String home = region();
        replace(path, "{\"nameKo\": \"x\", \"kind\": \"TECHNOPARK\", \"regionId\": \"%s\"}".formatted(home))
                .statusCode(200);
        String programme = fresh("programme");
        create("/v1/programmes/" + programme, programme("")).statusCode(201);
        replace("/v1/programmes/" + programme, programme("\"validToYear\": 2022,"))
                .statusCode(200);
        replace("/v1/programmes/" + programme, programme("\"validToYear\": 2023,"))
                .statusCode(200);
        assertTold(
                before,
                "source.created " + source + " null",
                "source.changed " + source + " null",
                "institution.created " + institution + " null",
                "region.created " + home + ' ' + home,
                "institution.changed " + institution + ' ' + home,
                "programme.created " + programme + " null",
                "programme.retired " + programme + " null",
                "programme.changed " + programme + " null");
        assertEquals("전자신문", since(before).get(1).data().get("publisher").asText());
        assertSameAsAnswered("/v1/programmes/" + programme, since(before).get(7));
    }

    @Test
    void tells_of_regions_and_of_those_they_succeed() throws SQLException {
        String old = region();
        String next = fresh("region");
        long before = latest();
        replace("/v1/regions/" + old, "{\"nameKo\": \"x\", \"codes\": [], \"validTo\": \"2026-06-30\"}")
                .statusCode(200);
        create("/v1/regions/" + next, "{\"nameKo\": \"y\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(old))
                .statusCode(201);
        replace("/v1/regions/" + next, "{\"nameKo\": \"z\", \"codes\": [], \"succeeds\": [\"%s\"]}".formatted(old))
                .statusCode(200);
        replace("/v1/regions/" + next, "{\"nameKo\": \"z\", \"codes\": []}").statusCode(200);
        assertTold(
                before,
                "region.retired " + old + ' ' + old,
                "region.created " + next + ' ' + next,
                "region.changed " + old + ' ' + old,
                "region.changed " + next + ' ' + next,
                "region.changed " + next + ' ' + next,
                "region.changed " + old + ' ' + old);
        assertEquals(next, since(before).get(2).data().at("/succeededBy/0").asText());
        assertSameAsAnswered("/v1/regions/" + old, since(before).get(5));
    }

    @Test
    void tells_of_industries_and_of_those_they_succeed() throws SQLException {
        String region = region();
        String source = source();
        String old = fresh("industry");
        String next = fresh("industry");
        long before = latest();
        create("/v1/industries/" + old, industry(region, source, "")).statusCode(201);
        replace("/v1/industries/" + old, industry(region, source, "\"validToYear\": 2022,"))
                .statusCode(200);
        create("/v1/industries/" + next, industry(region, source, "\"succeeds\": [\"%s\"],".formatted(old)))
                .statusCode(201);
        assertTold(
                before,
                "industry.created " + old + ' ' + region,
                "industry.retired " + old + ' ' + region,
                "industry.created " + next + ' ' + region,
                "industry.changed " + old + ' ' + region);
        assertSameAsAnswered("/v1/industries/" + next, since(before).get(2));
        assertSameAsAnswered("/v1/industries/" + old, since(before).get(3));
    }

    @Test
    void tells_of_every_revision_of_a_line_and_a_printed_total() throws SQLException {
        String region = region();
        String source = source();
        String plan = plan(region, 2023);
        long before = latest();
        String line = post("/v1/budgets", BUDGETS, line(plan, source))
                .statusCode(201)
                .extract()
                .path("id");
        revise("/v1/budgets/" + line, source, "\"plannedKrw\": 2, \"executedKrw\": null");
        revise("/v1/budgets/" + line, source, "\"plannedKrw\": null, \"executedKrw\": null");
        String total = post("/v1/published-budget-totals", BUDGETS, total(region, source))
                .statusCode(201)
                .extract()
                .path("id");
        revise("/v1/published-budget-totals/" + total, source, "\"totalKrw\": 2");
        revise("/v1/published-budget-totals/" + total, source, "\"totalKrw\": null");
        assertTold(
                before,
                "budget.recorded " + line + ' ' + region,
                "budget.corrected " + line + ' ' + region,
                "budget.withdrawn " + line + ' ' + region,
                "published-budget-total.recorded " + total + ' ' + region,
                "published-budget-total.corrected " + total + ' ' + region,
                "published-budget-total.withdrawn " + total + ' ' + region);
        assertSameAsAnswered("/v1/budgets/" + line, since(before).get(2));
        assertSameAsAnswered(
                "/v1/published-budget-totals/" + total, since(before).get(5));
    }

    @Test
    void tells_nothing_of_a_write_that_was_refused() throws SQLException {
        String region = region();
        String source = source();
        String plan = plan(region, 2023);
        post("/v1/budgets", BUDGETS, line(plan, source)).statusCode(201);
        post("/v1/published-budget-totals", BUDGETS, total(region, source)).statusCode(201);
        long before = latest();
        create("/v1/sources/" + source, "{\"publisher\": \"x\"}").statusCode(412);
        create("/v1/regions/" + fresh("region"), "{\"nameKo\": \"x\", \"codes\": [], \"succeeds\": [\"none\"]}")
                .statusCode(422);
        create("/v1/industries/" + fresh("industry"), industry("none", source, ""))
                .statusCode(422);
        with(BUDGETS)
                .header("If-None-Match", "*")
                .body(programme(""))
                .put("/v1/programmes/none-such")
                .then()
                .statusCode(403);
        post("/v1/budgets", BUDGETS, line(plan, source)).statusCode(409);
        post("/v1/published-budget-totals", BUDGETS, total(region, source)).statusCode(409);
        assertTold(before);
    }

    private void assertTold(long after, String... lines) throws SQLException {
        assertEquals(List.of(lines), since(after).stream().map(Told::line).toList());
    }

    private void assertSameAsAnswered(String path, Told told) {
        try {
            assertEquals(json.readTree(get(path).extract().asString()), told.data());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private long latest() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet latest = connection
                        .createStatement()
                        .executeQuery("select coalesce(max(change_no), 0) from change_log")) {
            latest.next();
            return latest.getLong(1);
        }
    }

    private List<Told> since(long changeNo) throws SQLException {
        List<Told> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement events = connection.prepareStatement(
                        "select * from outbox where change_no > ? order by change_no, position")) {
            events.setLong(1, changeNo);
            ResultSet event = events.executeQuery();
            while (event.next()) {
                told.add(new Told(
                        event.getString("type").replace("kr.hwanryu.", ""),
                        event.getString("aggregateid"),
                        event.getString("region_id"),
                        json.readTree(event.getString("payload"))));
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return told;
    }

    private static void revise(String path, String source, String fields) {
        post(path + "/revisions", BUDGETS, "{\"sourceId\": \"%s\", \"reason\": \"정정\", %s}".formatted(source, fields))
                .statusCode(201);
    }

    private static String programme(String fields) {
        return "{" + fields + "\"nameKo\": \"기업지원\", \"kind\": \"RND\"}";
    }

    private static String industry(String region, String source, String fields) {
        return "{%s \"regionId\": \"%s\", \"nameKo\": \"x\", \"category\": \"CORE\", \"validFromYear\": 2019, \"sourceId\": \"%s\"}"
                .formatted(fields, region, source);
    }

    private static String line(String plan, String source) {
        return "{\"planId\": \"%s\", \"fundSource\": \"NATIONAL\", \"plannedKrw\": 1, \"sourceId\": \"%s\"}"
                .formatted(plan, source);
    }

    private static String total(String region, String source) {
        return "{\"regionId\": \"%s\", \"budgetYear\": 2023, \"totalKrw\": 1, \"sourceId\": \"%s\"}"
                .formatted(region, source);
    }
}
