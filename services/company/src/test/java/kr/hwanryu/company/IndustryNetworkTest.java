package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndustryNetworkTest {

    @Inject
    AgroalDataSource database;

    @Test
    void holds_every_company_of_the_industry_with_whom_it_is_tied_to() {
        String alone = createdCompany("industryId", "quiet-industry");
        String one = createdCompany("industryId", "quiet-industry");
        String other = createdCompany("industryId", "quiet-industry");
        String outside = createdCompany("industryId", "gangwon-natural-bio");
        String within = created("collaborations", tie(one, other));
        String across = created("collaborations", tie(outside, one));
        created("collaborations", tie(outside, createdCompany()));
        String path = "networks?industryId=quiet-industry";
        String etag = get(path)
                .statusCode(200)
                .body("industryId", equalTo("quiet-industry"))
                .body("nodes.id", contains(alone, one, other, outside))
                .body("edges.recordId", contains(within, across))
                .body("complete", equalTo(true))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get("/v1/" + path).then().statusCode(304);
    }

    @Test
    void is_empty_for_an_industry_without_companies_and_refused_for_one_that_nobody_knows() {
        // What the service keeps of its own accord may not be there yet, so a write asks for the industry first.
        String moved = createdCompany("industryId", "empty-industry");
        given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"industryId\":null}")
                .patch("/v1/companies/" + moved)
                .then()
                .statusCode(200);
        get("networks?industryId=empty-industry").body("nodes", empty()).body("edges", empty());
        get("networks?industryId=alchemy")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("industryId"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    }

    @Test
    void needs_one_industry() {
        get("networks").statusCode(400).body("errors.code", contains("REQUIRED"));
        get("networks?industryId=Ceramics").statusCode(400).body("errors.parameter", contains("industryId"));
        get("networks?industryId=quiet-industry&depth=2")
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("UNKNOWN_PARAMETER"));
    }

    @Test
    void says_when_there_are_more_companies_than_it_shows() throws SQLException {
        createdCompany();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into company (id, name_ko, name_key, region_id, industry_id, source_id, change_no)
                    select gen_random_uuid(), 'c' || i, 'c' || i, 'crowded', 'crowded', 'kw-economyplus-2024',
                           (select max(change_no) from change_log)
                    from generate_series(1, 501) i""");
        }
        get("networks?industryId=crowded")
                .body("nodes.size()", equalTo(500))
                .body("edges", empty())
                .body("complete", equalTo(false));
    }

    private static Object tie(String company, String partner) {
        return body(
                "companyId", company, "partnerCompanyId", partner, "kind", "SUPPLY", "sourceId", "kw-economyplus-2024");
    }
}
