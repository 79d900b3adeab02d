package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kr.hwanryu.testing.WholeLists;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Lists that leave whole; what holds for each of them is proved where they are made to leave. */
@QuarkusTest
class WholeListTest {

    private static final String SOURCE = "kw-economyplus-2024";

    @Test
    void every_list_leaves_whole_in_every_form() {
        haveOneOfEach();
        Map<String, Integer> counts = WholeLists.counted();
        assertTrue(counts.size() >= 7, counts.toString());
        assertFalse(counts.containsValue(0), counts.toString());
    }

    @Test
    void companies_leave_as_a_workbook_with_their_korean_names() throws IOException {
        String id = createdCompany("nameKo", "㈜똠뷁산업");
        byte[] file = given().get("/v1/companies?format=xlsx&id=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("nameKo", rows.get(0).getCellText(1));
            assertEquals(id, rows.get(1).getCellText(0));
            assertEquals("㈜똠뷁산업", rows.get(1).getCellText(1));
            assertEquals(2, rows.size());
        }
    }

    private static void haveOneOfEach() {
        String company = createdCompany();
        String partner = createdCompany();
        created(
                "collaborations",
                body("companyId", company, "partnerCompanyId", partner, "kind", "NETWORK", "sourceId", SOURCE));
        created("projects", body("companyId", company, "programmeId", "rnd", "topicKo", "소재", "sourceId", SOURCE));
        post(
                        "case-studies",
                        body(
                                "companyId",
                                company,
                                "performanceYear",
                                2023,
                                "support",
                                List.of(body("institutionId", "gangwon-tp", "kinds", List.of("TECHNOLOGY"))),
                                "sourceId",
                                SOURCE))
                .statusCode(201);
        String ladder = Ladders.created();
        post(
                        "companies/" + company + "/growth-stages",
                        body("ladderId", ladder, "stageCode", "POTENTIAL", "from", "2019", "sourceId", SOURCE))
                .statusCode(201);
    }
}
