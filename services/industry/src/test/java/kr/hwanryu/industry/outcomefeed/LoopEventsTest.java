package kr.hwanryu.industry.outcomefeed;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.answer;
import static kr.hwanryu.industry.Api.council;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.meeting;
import static kr.hwanryu.industry.Api.move;
import static kr.hwanryu.industry.Api.patch;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.replace;
import static kr.hwanryu.industry.Api.source;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.performance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service tells in its turn of the loop's writes: one event for each, none of what was refused. */
@QuarkusTest
class LoopEventsTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Outcome outcome;

    private String region;

    @BeforeEach
    void begin() {
        region = region();
    }

    @Test
    void tells_of_a_plan_that_is_made_changed_and_moved_and_of_no_refusal() throws SQLException {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": 2025, \"stage\": null}".formatted(region);
        String plan = post("/v1/plans", PLANS, body).extract().path("id");
        post("/v1/plans", PLANS, body).statusCode(409);
        patch("/v1/plans/" + plan, PLANS, "{\"goalKo\": \"x\"}").statusCode(200);
        move(plan, "PLANNING").statusCode(201);
        move(plan, "EXECUTION").statusCode(409);
        assertEquals(List.of("plan.created", "plan.changed", "plan.moved"), told());
    }

    @Test
    void tells_of_feedback_that_is_added_attached_answered_withdrawn_and_opened_again() throws SQLException {
        String evaluation = freshId();
        String said = performance(evaluation, region, 2024, "B");
        outcome.tells("evaluation.published", said);
        String plan = plan(region, 2025);
        String item = get("/v1/plans/" + plan + "/feedback").extract().path("items[0].id");
        answer(plan, item, "{\"textKo\": \"x\"}").statusCode(200);
        answer(plan, item, "{}").statusCode(400);
        outcome.tells("evaluation.withdrawn", said);
        outcome.tells("evaluation.corrected", said);
        assertEquals(
                List.of(
                        "feedback-item.added",
                        "plan.created",
                        "feedback-item.attached",
                        "feedback-item.answered",
                        "feedback-item.withdrawn",
                        "feedback-item.added"),
                told());
    }

    @Test
    void tells_of_the_line_of_an_incentive() throws SQLException {
        String incentive = freshId();
        String source = source();
        outcome.tells("incentive.recorded", Outcome.incentive(incentive, region, 2023, "3", "2024", source));
        outcome.tells("incentive.corrected", Outcome.incentive(incentive, region, 2023, "4", "2024", source));
        outcome.tells("incentive.corrected", Outcome.incentive(incentive, region, 2023, "4", "2024", source));
        outcome.tells("incentive.withdrawn", Outcome.incentive(incentive, region, 2023, "null", "2024", source));
        assertEquals(List.of("plan.created", "budget.recorded", "budget.corrected", "budget.withdrawn"), told());
    }

    @Test
    void tells_of_councils_and_their_meetings() throws SQLException {
        String council = council(region);
        String body = "{\"regionId\": \"%s\", \"nameKo\": \"x\", \"kind\": \"FORUM\"}".formatted(region);
        replace("/v1/councils/" + council, body, PLANS).statusCode(200);
        String path = meeting(council);
        patch(path, PLANS, "{\"place\": \"x\"}").statusCode(200);
        assertEquals(List.of("council.created", "council.changed", "meeting.recorded", "meeting.changed"), told());
    }

    @Test
    void tells_of_a_record_as_the_api_answers_it() throws SQLException, IOException {
        String plan = plan(region, 2025);
        assertEquals(
                json.readTree(get("/v1/plans/" + plan).extract().asString()),
                json.readTree(outbox("payload").get(0)));
    }

    private List<String> told() throws SQLException {
        return outbox("type").stream()
                .map(type -> type.substring("kr.hwanryu.".length()))
                .toList();
    }

    private List<String> outbox(String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement events = connection.prepareStatement(
                        "select " + column
                                + " from outbox where region_id = ? and aggregatetype <> 'region' order by change_no, position")) {
            events.setString(1, region);
            try (ResultSet found = events.executeQuery()) {
                while (found.next()) {
                    values.add(found.getString(1));
                }
            }
        }
        return values;
    }
}
