package kr.hwanryu.outcome;

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

/** Every change of a figure or an indicator is told, in its transaction, as the API answers it. */
@QuarkusTest
class FigureEventsTest {

    private static final String TOLD =
            """
            select type, coalesce(region_id, '-'), payload from outbox
            where aggregatetype = ? and aggregateid = ? order by change_no, position""";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    private record Told(String type, String region, JsonNode data) {}

    @Test
    void tells_what_becomes_of_an_observation() throws SQLException, JsonProcessingException {
        Agency.hasCount("v-told");
        String id = Agency.observed("gangwon", 2023, "v-told", "278");
        Agency.revised("observations", id, "280");
        Agency.revised("observations", id, "null");
        Agency.post("/v1/observations", Agency.observation("gangwon", 2023, "v-told", "1"))
                .statusCode(409);
        List<Told> told = told("observation", id);
        assertEquals(
                List.of(
                        "kr.hwanryu.observation.recorded",
                        "kr.hwanryu.observation.corrected",
                        "kr.hwanryu.observation.withdrawn"),
                told.stream().map(Told::type).toList());
        assertEquals(
                List.of("gangwon", "gangwon", "gangwon"),
                told.stream().map(Told::region).toList());
        assertEquals(
                json.readTree(Agency.get("/v1/observations/" + id + "/revisions")
                                .extract()
                                .asString())
                        .at("/items/2"),
                told.get(2).data());
        assertEquals("정정 공시", told.get(1).data().get("reason").asText());
    }

    @Test
    void tells_what_becomes_of_a_target_and_of_an_indicator() throws SQLException {
        Agency.hasCount("v-aimed");
        String id = Agency.aimed("jeonbuk", 2023, "v-aimed", "LEVEL", "5", "");
        Agency.revised("targets", id, "6");
        Agency.revised("targets", id, "null");
        assertEquals(
                List.of("kr.hwanryu.target.recorded", "kr.hwanryu.target.corrected", "kr.hwanryu.target.withdrawn"),
                told("target", id).stream().map(Told::type).toList());
        String etag = Agency.get("/v1/indicators/v-aimed").extract().header("ETag");
        Agency.everywhere()
                .header("If-Match", etag)
                .body(Agency.indicator("PERSON", 3, true, "SUM"))
                .put("/v1/indicators/v-aimed")
                .then()
                .statusCode(200);
        List<Told> told = told("indicator", "v-aimed");
        assertEquals(
                List.of("kr.hwanryu.indicator.created", "kr.hwanryu.indicator.changed"),
                told.stream().map(Told::type).toList());
        assertEquals("-", told.get(0).region());
        assertEquals(3, told.get(1).data().get("decimals").asInt());
    }

    @Test
    void tells_nothing_of_what_was_refused() throws SQLException {
        Agency.hasCount("v-refused");
        String id = Agency.aimed("jeonbuk", 2023, "v-refused", "LEVEL", "5", "");
        for (String list : List.of("targets", "observations")) {
            Agency.post("/v1/" + list + "/" + id + "/revisions", "{\"value\":1,\"sourceId\":\"" + Agency.SOURCE + "\"}")
                    .statusCode(400);
        }
        assertEquals(1, told("target", id).size());
    }

    private List<Told> told(String type, String id) throws SQLException {
        List<Told> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOLD)) {
            query.setString(1, type);
            query.setString(2, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    told.add(new Told(row.getString(1), row.getString(2), json.readTree(row.getString(3))));
                }
            }
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
        return told;
    }
}
