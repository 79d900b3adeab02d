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

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkTest {

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
