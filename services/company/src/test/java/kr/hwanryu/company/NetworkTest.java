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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkTest {

    @Inject
    AgroalDataSource database;

    @Test
    void holds_the_company_alone_while_nothing_ties_it() {
        String company = createdCompany();
        get("companies/" + company + "/network")
                .statusCode(200)
                .body("companyId", equalTo(company))
                .body("nodes.id", contains(company))
                .body("edges", empty())
                .body("complete", equalTo(true));
    }

    @Test
    void holds_companies_and_institutions_it_works_with() {
        String company = createdCompany();
        String partner = createdCompany();
        String withCompany = created("collaborations", tie(partner, "partnerCompanyId", company));
        created("collaborations", tie(company, "partnerInstitutionId", "gangwon-tp"));
        get("companies/" + company + "/network")
                .body("nodes.id", containsInAnyOrder(company, partner, "gangwon-tp"))
                .body("nodes[0].id", equalTo(company))
                .body("edges.kind", contains("SUPPLY", "SUPPLY"))
                .body("edges[0].recordId", equalTo(withCompany))
                .body("edges[0].fromId", equalTo(partner))
                .body("edges[0].supportKinds", empty());
    }

    @Test
    void says_when_there_are_more_ties_than_it_shows() throws SQLException {
        String company = createdCompany();
        created("collaborations", tie(company, "partnerInstitutionId", "gangwon-tp"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into collaboration (id, company_id, partner_institution_id, kind, source_id, change_no)
                    select gen_random_uuid(), '%s', 'institution-' || i, 'SUPPLY', 'kw-economyplus-2024',
                           (select max(change_no) from change_log)
                    from generate_series(1, 500) i"""
                            .formatted(company));
        }
        get("companies/" + company + "/network")
                .body("complete", equalTo(false))
                .body("edges.size()", equalTo(500))
                .body("nodes.size()", equalTo(501));
    }

    @Test
    void answers_304_until_something_is_tied() {
        String company = createdCompany();
        String path = "companies/" + company + "/network";
        String etag = get(path).extract().header("ETag");
        given().header("If-None-Match", etag).get("/v1/" + path).then().statusCode(304);
        created("collaborations", tie(company, "partnerInstitutionId", "chuncheon-bio"));
        assertNotEquals(etag, get(path).statusCode(200).extract().header("ETag"));
    }

    @Test
    void answers_404_for_a_company_that_is_not_there() {
        get("companies/" + UUID.randomUUID() + "/network").statusCode(404);
        get("companies/" + createdCompany() + "/network?depth=9")
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
    }

    private static Object tie(String company, String partnerField, String partner) {
        return body("companyId", company, partnerField, partner, "kind", "SUPPLY", "sourceId", "kw-economyplus-2024");
    }
}
