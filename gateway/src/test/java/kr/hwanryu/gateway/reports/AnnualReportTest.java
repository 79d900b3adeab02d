package kr.hwanryu.gateway.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year told by three services, with one or the other missing. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class AnnualReportTest {

    private static final String REPORT = "/v1/annual-reports/gangwon/2023";

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @Played
    FakeOrigin company;

    @Played
    FakeOrigin outcome;

    private final PlayedYear year = new PlayedYear();

    @BeforeEach
    void all_is_well() {
        year.playedBy(industry, company, outcome);
    }

    @Test
    void tells_the_whole_year() throws IOException {
        HttpMessage answer = RawClient.get(gateway, REPORT);
        JsonNode report = json(answer);
        assertEquals(200, answer.status());
        assertEquals("강원", report.at("/region/nameKo").asText());
        assertEquals("p1", report.at("/plan/id").asText());
        assertEquals("gangwon-natural-bio", report.at("/industries/0/id").asText());
        assertEquals("e1", report.at("/evaluation/id").asText());
        assertEquals(1_000_000_000L, report.at("/incentives/0/amountKrw").asLong());
        assertEquals("c1", report.at("/caseStudies/0/id").asText());
        assertTrue(report.get("councils").isArray() && report.get("councils").isEmpty());
        assertEquals("2025-06-01T00:00:00Z", report.get("readAt").asText());
        report.at("/meta/sections")
                .forEach(state -> assertEquals("OK", state.get("status").asText()));
        assertEquals(13, report.at("/meta/sections").size());
        assertEquals("VERDICT", report.at("/feedback/0/kind").asText());
        assertEquals(2, report.get("claims").size(), "of the budget year and of the performance year");
        assertTrue(answer.header("Cache-Control").contains("max-age=60"));
        assertNotNull(answer.header("ETag"));
        assertNotNull(answer.header("X-Request-Id"));
    }

    @Test
    void asks_each_owner_for_this_region_and_year() {
        RawClient.get(gateway, REPORT, "X-Request-Id: abc", "Authorization: Bearer " + TestTokens.everywhere());
        assertTrue(asked(outcome, "/v1/evaluations?subject=PERFORMANCE&performanceYear=2023&regionId=gangwon"));
        assertTrue(asked(outcome, "/v1/incentives?evaluationId=e1"));
        assertTrue(asked(company, "/v1/case-studies?limit=200&performanceYear=2023&regionId=gangwon"));
        assertTrue(asked(industry, "/v1/budget-summaries?budgetYear=2023&regionId=gangwon"));
        assertTrue(asked(industry, "/v1/sources?limit=200&id=s-money&id=s-out&id=s-plan"));
        assertEquals("abc", company.last().header("X-Request-Id"));
        assertNull(company.last().header("Authorization"), "a report is public, and may be kept by others");
    }

    @Test
    void of_a_past_instant_figures_and_verdicts_are_asked_for_and_the_rest_says_that_it_is_current()
            throws IOException {
        JsonNode report = json(RawClient.get(gateway, REPORT + "?asOf=2025-01-31T09:00:00Z"));
        String then = "&asOf=2025-01-31T09:00:00Z";
        assertTrue(asked(industry, "/v1/budget-summaries?budgetYear=2023" + then + "&regionId=gangwon"));
        assertTrue(asked(outcome, "/v1/outcomes?performanceYear=2023" + then + "&regionId=gangwon"));
        assertTrue(asked(outcome, "/v1/efficiencies?performanceYear=2023" + then + "&regionId=gangwon"));
        assertTrue(asked(outcome, "/v1/claims?budgetYear=2023" + then + "&regionId=gangwon"));
        assertTrue(asked(outcome, "/v1/incentives?evaluationId=e1" + then));
        assertTrue(asked(industry, "/v1/plans?budgetYear=2023&regionId=gangwon"));
        assertEquals(
                "2025-01-31T09:00:00Z",
                report.at("/meta/sections/outcomes/asOf").asText());
        assertTrue(report.at("/meta/sections/plan/asOf").isNull());
        assertTrue(report.at("/meta/sections/caseStudies/asOf").isNull());
    }

    @Test
    void another_instant_is_another_report() {
        String present = RawClient.get(gateway, REPORT).header("ETag");
        HttpMessage past = RawClient.get(gateway, REPORT + "?asOf=2025-01-31T09:00:00Z", "If-None-Match: " + present);
        assertEquals(200, past.status());
        assertEquals(400, RawClient.get(gateway, REPORT + "?asOf=yesterday").status());
        HttpMessage future = RawClient.get(gateway, REPORT + "?asOf=2999-01-01T00:00:00Z");
        assertEquals(400, future.status());
        assertTrue(future.body().contains("IN_THE_FUTURE"), future.body());
    }

    @Test
    void leaves_numbers_as_they_were_printed() {
        String body = RawClient.get(gateway, REPORT).body();
        assertTrue(body.contains("\"publicTotalKrw\":12345678901234567"), body);
        assertTrue(body.contains("\"changeRate\":25.790"), body);
        assertTrue(body.contains("\"value\":0.0000001"), body);
    }

    @Test
    void a_service_that_is_down_leaves_null_and_the_reason() throws IOException {
        company.goDown();
        HttpMessage answer = RawClient.get(gateway, REPORT);
        JsonNode report = json(answer);
        assertEquals(200, answer.status());
        assertTrue(report.get("caseStudies").isNull());
        assertEquals(
                "UNAVAILABLE", report.at("/meta/sections/caseStudies/status").asText());
        assertFalse(report.at("/meta/sections/caseStudies/reason/ko").asText().isBlank());
        assertEquals(
                "The service that holds it is away.",
                report.at("/meta/sections/caseStudies/reason/en").asText());
        assertEquals("OK", report.at("/meta/sections/plan/status").asText());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertNull(answer.header("ETag"));
    }

    @Test
    void a_section_beyond_the_deadline_is_null_and_the_others_are_there() throws IOException {
        company.answers((request, connection, out) -> Thread.sleep(5000));
        long start = System.nanoTime();
        JsonNode report = json(RawClient.get(gateway, REPORT));
        assertTrue(System.nanoTime() - start < 4_000_000_000L, "the deadline is one and a half seconds");
        assertTrue(report.get("caseStudies").isNull());
        assertEquals("TIMEOUT", report.at("/meta/sections/caseStudies/status").asText());
        assertEquals(
                "DEADLINE_EXCEEDED",
                report.at("/meta/sections/caseStudies/code").asText());
        assertEquals("e1", report.at("/evaluation/id").asText());
    }

    @Test
    void strict_turns_a_missing_part_into_503() {
        company.goDown();
        HttpMessage answer = RawClient.get(gateway, REPORT, "Prefer: handling=strict");
        assertEquals(503, answer.status());
        assertEquals("5", answer.header("Retry-After"));
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
        assertTrue(answer.body().contains("company"), answer.body());
    }

    @Test
    void strict_turns_a_late_part_into_504() {
        company.answers((request, connection, out) -> Thread.sleep(5000));
        HttpMessage answer = RawClient.get(gateway, REPORT, "Prefer: respond-async, handling=strict");
        assertEquals(504, answer.status());
        assertEquals("5", answer.header("Retry-After"));
    }

    @Test
    void strict_answers_in_full_when_all_is_well() {
        HttpMessage answer = RawClient.get(gateway, REPORT, "Prefer: handling=strict");
        assertEquals(200, answer.status());
        assertEquals("handling=strict", answer.header("Preference-Applied"));
    }

    @Test
    void an_unchanged_report_is_304_and_a_changed_one_is_not() {
        String tag = RawClient.get(gateway, REPORT).header("ETag");
        assertEquals(
                304, RawClient.get(gateway, REPORT, "If-None-Match: " + tag).status());
        year.holds("/v1/councils", PlayedYear.list("{\"id\":\"council\"}", null));
        HttpMessage changed = RawClient.get(gateway, REPORT, "If-None-Match: " + tag);
        assertEquals(200, changed.status());
        assertFalse(tag.equals(changed.header("ETag")));
    }

    @Test
    void what_does_not_exist_is_null_and_not_found() throws IOException {
        year.holds("/v1/plans", PlayedYear.list("", null));
        year.holds("/v1/evaluations", PlayedYear.list("", null));
        HttpMessage answer = RawClient.get(gateway, REPORT);
        JsonNode report = json(answer);
        for (String name : new String[] {"plan", "feedback", "evaluation", "incentives"}) {
            assertTrue(report.get(name).isNull(), name);
            assertEquals(
                    "NOT_FOUND", report.at("/meta/sections/" + name + "/status").asText());
        }
        assertNotNull(answer.header("ETag"), "that nothing is there is settled");
    }

    @Test
    void follows_a_list_to_its_end_and_says_when_it_stops_before() throws IOException {
        year.holds("/v1/industries", "{\"items\":[{\"id\":\"a\"}],\"nextCursor\":\"c+1\",\"readAt\":null}");
        JsonNode report = json(RawClient.get(gateway, REPORT));
        assertEquals(3, report.get("industries").size());
        assertEquals("PARTIAL", report.at("/meta/sections/industries/status").asText());
        assertTrue(asked(industry, "/v1/industries?validIn=2023&regionId=gangwon&cursor=c%2B1"));
    }

    @Test
    void an_unknown_region_is_404() {
        year.lacks("/v1/regions/gangwon");
        HttpMessage answer = RawClient.get(gateway, REPORT);
        assertEquals(404, answer.status());
        assertTrue(answer.body().contains("NOT_FOUND"));
    }

    @Test
    void a_code_of_the_region_brings_the_same_report_under_the_same_tag() throws IOException {
        HttpMessage byId = RawClient.get(gateway, REPORT);
        for (String code : new String[] {"MOIS:51", "MOIS%3A51"}) {
            HttpMessage byCode = RawClient.get(gateway, "/v1/annual-reports/" + code + "/2023");
            assertEquals(200, byCode.status());
            assertEquals(json(byId), json(byCode));
            assertEquals(byId.header("ETag"), byCode.header("ETag"));
        }
        assertTrue(asked(outcome, "/v1/outcomes?performanceYear=2023&regionId=MOIS:51"));
    }

    @Test
    void a_code_that_no_region_has_is_404_and_one_that_nobody_can_tell_503() {
        assertEquals(
                404, RawClient.get(gateway, "/v1/annual-reports/MOIS:99/2023").status());
        assertEquals(
                404, RawClient.get(gateway, "/v1/annual-reports/MOIS:/2023").status());
        industry.goDown();
        assertEquals(
                503, RawClient.get(gateway, "/v1/annual-reports/MOIS:51/2023").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "20233", "abc", "+2023", "02023"})
    void rejects_a_year_outside_2000_to_2100(String year) {
        HttpMessage answer = RawClient.get(gateway, "/v1/annual-reports/gangwon/" + year);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"parameter\":\"year\""), answer.body());
    }

    @Test
    void rejects_an_unknown_query_parameter() {
        HttpMessage answer = RawClient.get(gateway, REPORT + "?lang=en");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"parameter\":\"lang\""), answer.body());
    }

    private static boolean asked(FakeOrigin origin, String target) {
        return origin.received().stream().anyMatch(request -> request.start().equals("GET " + target + " HTTP/1.1"));
    }

    private static JsonNode json(HttpMessage answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
