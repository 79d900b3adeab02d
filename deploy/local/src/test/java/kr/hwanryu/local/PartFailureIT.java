package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.assertFigure;
import static kr.hwanryu.local.Rows.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.local.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One service is gone: what is not its own goes on, and what is says so in time. */
class PartFailureIT {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static Client anybody;

    @BeforeAll
    static void loseTheCompanyService() {
        LocalSet set = LocalSet.whole();
        set.kill(App.COMPANY);
        anybody = set.client();
    }

    @AfterAll
    static void mend() {
        LocalSet.whole();
    }

    @Test
    void the_annual_report_tells_the_rest_of_the_year() {
        JsonNode report = anybody.read("/v1/annual-reports/gangwon/2023");

        assertTrue(report.get("caseStudies").isNull());
        JsonNode section = report.get("meta").get("sections").get("caseStudies");
        assertEquals("UNAVAILABLE", section.get("status").asText());
        assertTrue(section.get("reason").get("ko").isTextual());
        assertFigure("18600000000", report.get("budget"), "plannedKrw");
        assertFigure("278", one(report.get("outcomes"), "indicatorId", "new-jobs"), "value");
        assertEquals("B", report.get("evaluation").get("grade").asText());
        assertEquals(5, report.get("industries").size());
    }

    @Test
    void companies_are_a_problem_that_says_when_to_come_again() {
        Instant began = Instant.now();

        Answer problem = anybody.get("/v1/companies").expectProblem(503);

        assertTrue(problem.headers().firstValue("Retry-After").isPresent());
        assertTrue(Duration.between(began, Instant.now()).compareTo(DEADLINE) < 0);
    }

    @Test
    void regions_are_fine() {
        List<JsonNode> withCode = new ArrayList<>();
        // Those that other tests found have no official code.
        anybody.read("/v1/regions?limit=200").get("items").forEach(region -> {
            if (!region.get("codes").isEmpty()) {
                withCode.add(region);
            }
        });
        assertEquals(15, withCode.size());
    }
}
