package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Ladders.ladder;
import static kr.hwanryu.company.Ladders.recorded;
import static kr.hwanryu.company.Ladders.step;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** What others hear of a write: one event with the record as the API answers it, and of a refused write nothing. */
@QuarkusTest
class OutboxTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void tells_of_a_company() throws Exception {
        String id = createdCompany("regionId", "daejeon");
        assertEquals(List.of("kr.hwanryu.company.created daejeon"), told(id));
        assertTellsWhatIsAnswered(id, "companies/" + id);
        patchCompany(id, "*", "{\"siteKo\":\"대덕\"}", 200);
        assertEquals(List.of("kr.hwanryu.company.created daejeon", "kr.hwanryu.company.changed daejeon"), told(id));
        assertTellsWhatIsAnswered(id, "companies/" + id);
    }

    @Test
    void tells_of_projects_collaborations_and_case_studies_in_the_region_of_the_company() throws Exception {
        String company = createdCompany("regionId", "jeonbuk");
        String project = created(
                "projects", body("companyId", company, "programmeId", "rnd", "topicKo", "탄소", "sourceId", SOURCE));
        assertEquals(List.of("kr.hwanryu.project.created jeonbuk"), told(project));
        assertTellsWhatIsAnswered(project, "projects/" + project);
        String partner = createdCompany();
        String collaboration = created(
                "collaborations",
                body("companyId", company, "partnerCompanyId", partner, "kind", "SUPPLY", "sourceId", SOURCE));
        assertEquals(List.of("kr.hwanryu.collaboration.created jeonbuk"), told(collaboration));
        String study = created("case-studies", body("companyId", company, "performanceYear", 2023, "sourceId", SOURCE));
        assertEquals(List.of("kr.hwanryu.case-study.created jeonbuk"), told(study));
        assertTellsWhatIsAnswered(study, "case-studies/" + study);
    }

    @Test
    void tells_of_a_growth_ladder_and_of_its_end() throws Exception {
        String id = Ladders.created();
        Ladders.put(id, "If-Match", "*", ladder("nameEn", "Ladder")).statusCode(200);
        Ladders.put(id, "If-Match", "*", ladder("validToYear", 2025)).statusCode(200);
        Ladders.put(id, "If-Match", "*", ladder("validToYear", 2026)).statusCode(200);
        String type = "kr.hwanryu.growth-ladder.";
        assertEquals(
                List.of(type + "created null", type + "changed null", type + "retired null", type + "changed null"),
                told(id));
        assertTellsWhatIsAnswered(id, "growth-ladders/" + id);
    }

    @Test
    void tells_of_a_growth_stage() throws Exception {
        String company = createdCompany();
        String id = recorded(company, step(Ladders.created(), "POTENTIAL", "2020"));
        Ladders.patch(company, id, "*", "{\"from\":\"2021\"}").statusCode(200);
        String type = "kr.hwanryu.growth-stage.";
        assertEquals(List.of(type + "recorded gangwon", type + "changed gangwon"), told(id));
        assertTellsWhatIsAnswered(id, "companies/" + company + "/growth-stages/" + id);
    }

    @Test
    void tells_nothing_of_a_refused_write() throws Exception {
        String company = createdCompany();
        String ladder = Ladders.created();
        recorded(company, step(ladder, "POTENTIAL", "2020"));
        Object project = body("companyId", company, "programmeId", "rnd", "topicKo", "도자기", "sourceId", SOURCE);
        created("projects", project);
        long before = events();
        post("companies", Requests.company("businessNumber", "123-45-67890")).statusCode(422);
        patchCompany(company, "\"1\"", "{\"siteKo\":\"춘천\"}", 412);
        post("projects", project).statusCode(409);
        post("collaborations", body("companyId", company, "kind", "SUPPLY", "sourceId", SOURCE))
                .statusCode(422);
        post("case-studies", body("companyId", company, "performanceYear", 2023, "sourceId", "rumour"))
                .statusCode(422);
        Ladders.put(ladder, "If-Match", "*", ladder("stages", List.of(Ladders.stage(1, "NEW"))))
                .statusCode(409);
        Ladders.record(company, step(ladder, "LEADING", "2021")).statusCode(422);
        Ladders.record(company, step(ladder, "POTENTIAL", "2020")).statusCode(409);
        assertEquals(before, events());
    }

    private static final String SOURCE = "kw-economyplus-2024";

    private static void patchCompany(String id, String ifMatch, String patch, int status) {
        given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/v1/companies/" + id)
                .then()
                .statusCode(status);
    }

    /** The type and region of each event of a record, in order. */
    private List<String> told(String id) throws SQLException {
        return query(
                "select type || ' ' || coalesce(region_id, 'null') from outbox where aggregateid = ?"
                        + " order by change_no, position",
                id);
    }

    private void assertTellsWhatIsAnswered(String id, String path) throws SQLException, JsonProcessingException {
        String payload = query(
                        "select payload::text from outbox where aggregateid = ? order by change_no desc, position desc",
                        id)
                .get(0);
        String answer = get(path).statusCode(200).extract().asString();
        assertEquals(json.readTree(answer), json.readTree(payload));
    }

    private long events() throws SQLException {
        return Long.parseLong(
                query("select count(*)::text from outbox where ? <> ''", "any").get(0));
    }

    private List<String> query(String sql, String parameter) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        }
        return rows;
    }
}
