package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are told of verdicts and of the money that follows from them, as it stands in the outbox. */
@QuarkusTest
class VerdictEventsTest {

    private static final String EVALUATION = "kr.hwanryu.evaluation.";
    private static final String INCENTIVE = "kr.hwanryu.incentive.";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void there_is_a_scale() {
        Evaluators.haveAScale();
    }

    @Test
    void a_draft_tells_nobody_until_it_is_published() throws Exception {
        String id = Evaluators.drafted(Evaluators.performance("gangwon", 2091, 2092, ""));
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\"")).statusCode(201);
        Evaluators.withdraw(id).statusCode(409);
        assertEquals(List.of(), told(id, "type"));
        Evaluators.publish(id).statusCode(201);
        assertEquals(List.of(EVALUATION + "published"), told(id, "type"));
    }

    @Test
    void tells_of_each_change_of_a_public_verdict() throws Exception {
        String id = Evaluators.recorded(Evaluators.performance("gangwon", 2092, 2093, ",\"grade\":\"B\""));
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"A\"")).statusCode(201);
        Evaluators.withdraw(id).statusCode(201);
        Evaluators.revise(id, Evaluators.correction(",\"grade\":\"S\"")).statusCode(201);
        assertEquals(
                List.of(
                        EVALUATION + "published",
                        EVALUATION + "corrected",
                        EVALUATION + "withdrawn",
                        EVALUATION + "published"),
                told(id, "type"));
        assertEquals(List.of("evaluation", "evaluation", "evaluation", "evaluation"), told(id, "aggregatetype"));
        assertEquals(List.of("gangwon", "gangwon", "gangwon", "gangwon"), told(id, "region_id"));
        assertEquals(List.of("B", "A", "null", "S"), told(id, "coalesce(payload ->> 'grade', 'null')"));
    }

    @Test
    void tells_a_verdict_as_anybody_reads_it() throws Exception {
        String id = Evaluators.recorded(Evaluators.performance(
                "gangwon",
                2093,
                2094,
                ",\"grade\":\"S\",\"scores\":[{\"kind\":\"TOTAL\",\"value\":38.40}],"
                        + "\"findings\":[{\"kind\":\"RECOMMENDATION\",\"textKo\":\"성과 확산\"}]"));
        assertTold(id, "/v1/evaluations/" + id);
        Evaluators.withdraw(id).statusCode(201);
        assertTold(id, "/v1/evaluations/" + id);
    }

    @Test
    void a_refused_verdict_tells_nobody() throws Exception {
        long before = all();
        Agency.post(
                        "/v1/evaluations",
                        Evaluators.published(Evaluators.performance("gangwon", 2094, 2095, ",\"grade\":\"Z\"")))
                .statusCode(422);
        assertEquals(before, all());
    }

    @Test
    void tells_of_an_incentive_its_correction_and_its_withdrawal() throws Exception {
        String evaluation = Evaluators.recorded(Evaluators.performance("gangwon", 2095, 2096, ""));
        String id = Agency.post(
                        "/v1/incentives", IncentiveTest.incentive("gangwon", 2096, "1500000000", "", evaluation))
                .statusCode(201)
                .extract()
                .path("id");
        assertTold(id, "/v1/incentives/" + id);
        String path = "/v1/incentives/" + id + "/revisions";
        String revision = "{\"amountKrw\":%s,\"sourceId\":\"" + Agency.SOURCE + "\",\"reason\":\"정정\"}";
        Agency.post(path, revision.formatted("1")).statusCode(201);
        Agency.post(path, revision.formatted("null")).statusCode(201);
        Agency.post(path, revision.formatted("2")).statusCode(201);
        assertEquals(
                List.of(
                        INCENTIVE + "recorded",
                        INCENTIVE + "corrected",
                        INCENTIVE + "withdrawn",
                        INCENTIVE + "corrected"),
                told(id, "type"));
        assertTold(id, "/v1/incentives/" + id);
    }

    @Test
    void tells_of_scales_and_rounds() throws Exception {
        String scale = Evaluators.scale("2012", "2012", "\"PLAN\"", "{\"code\":\"S\"}");
        Evaluators.putNew("/v1/grade-scales/v-scale", scale).statusCode(201);
        Evaluators.replace("/v1/grade-scales/v-scale", scale).statusCode(200);
        assertEquals(
                List.of("kr.hwanryu.grade-scale.created", "kr.hwanryu.grade-scale.changed"), told("v-scale", "type"));
        String shared = "/v1/grade-scales/" + Evaluators.SCALE;
        Evaluators.replace(shared, Evaluators.fourGradesUntil("2100")).statusCode(200);
        assertEquals(
                List.of("kr.hwanryu.grade-scale.created", "kr.hwanryu.grade-scale.retired"),
                told(Evaluators.SCALE, "type"));
        String round = Evaluators.round("PLAN", 2012, "v-scale", "gangwon");
        Evaluators.putNew("/v1/evaluation-rounds/v-round", round).statusCode(201);
        Evaluators.replace("/v1/evaluation-rounds/v-round", round).statusCode(200);
        assertEquals(
                List.of("kr.hwanryu.evaluation-round.created", "kr.hwanryu.evaluation-round.changed"),
                told("v-round", "type"));
        assertTold("v-round", "/v1/evaluation-rounds/v-round");
        assertTold("v-scale", "/v1/grade-scales/v-scale");
    }

    private void assertTold(String id, String path) throws Exception {
        List<String> payloads = told(id, "payload");
        ObjectMapper json = new ObjectMapper();
        String read = Agency.get(path).statusCode(200).extract().asString();
        assertEquals(json.readTree(read), json.readTree(payloads.get(payloads.size() - 1)));
    }

    private List<String> told(String id, String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement events = connection.prepareStatement(
                        "select " + column + " from outbox where aggregateid = ? order by change_no, position")) {
            events.setString(1, id);
            try (ResultSet rows = events.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private long all() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement events = connection.prepareStatement("select count(*) from outbox");
                ResultSet rows = events.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
