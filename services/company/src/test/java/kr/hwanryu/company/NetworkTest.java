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
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
    void holds_the_programmes_that_pay_for_its_projects() {
        String company = createdCompany();
        String project = created("projects", project(company, "rnd"));
        get("companies/" + company + "/network")
                .body("nodes.id", contains(company, "rnd"))
                .body("nodes[1].type", equalTo("PROGRAMME"))
                .body("nodes[1].nameKo", equalTo("지역주력 R&D"))
                .body("edges.kind", contains("PROJECT"))
                .body("edges[0].fromId", equalTo("rnd"))
                .body("edges[0].toId", equalTo(company))
                .body("edges[0].recordId", equalTo(project))
                .body("edges[0].performanceYear", nullValue());
    }

    @Test
    void goes_two_steps_deep_when_asked_and_shows_no_party_twice() {
        String start = createdCompany();
        String near = createdCompany();
        String far = createdCompany();
        String beyond = createdCompany();
        String supported = createdCompany();
        created("projects", project(start, "rnd"));
        created("collaborations", tie(start, "partnerCompanyId", near));
        created("collaborations", tie(far, "partnerCompanyId", near));
        created("collaborations", tie(far, "partnerCompanyId", beyond));
        created("collaborations", tie(start, "partnerInstitutionId", "quiet-institute"));
        // Back to where it began, so that the parties form a circle.
        created("collaborations", tie(near, "partnerInstitutionId", "quiet-institute"));
        String study = created("case-studies", supportOf(supported, "quiet-institute"));
        String network = "companies/" + start + "/network";
        get(network)
                .body("nodes.id", containsInAnyOrder(start, near, "quiet-institute", "rnd"))
                .body("edges.size()", equalTo(3));
        get(network + "?depth=2")
                .body("nodes.id", containsInAnyOrder(start, near, "quiet-institute", "rnd", far, supported))
                .body("nodes[0].id", equalTo(start))
                .body("nodes.id.subList(4, 6)", containsInAnyOrder(far, supported))
                .body("edges.size()", equalTo(6))
                .body("edges[5].recordId", equalTo(study))
                .body("edges[5].toId", equalTo(supported))
                .body("edges[5].supportKinds", contains("CONSULTING"))
                .body("complete", equalTo(true));
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
        for (int depth = 1; depth <= 2; depth++) {
            get("companies/" + company + "/network?depth=" + depth)
                    .body("complete", equalTo(false))
                    .body("edges.size()", equalTo(500))
                    .body("nodes.size()", equalTo(501));
        }
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
        get("companies/" + createdCompany() + "/network?depth=3")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("depth"));
    }

    private static Object project(String company, String programme) {
        return body("companyId", company, "programmeId", programme, "topicKo", "센서", "sourceId", "kw-economyplus-2024");
    }

    private static Object supportOf(String company, String institution) {
        var support = body("institutionId", institution, "kinds", List.of("CONSULTING"));
        return body(
                "companyId",
                company,
                "performanceYear",
                2023,
                "support",
                List.of(support),
                "sourceId",
                "kw-economyplus-2024");
    }

    private static Object tie(String company, String partnerField, String partner) {
        return body("companyId", company, partnerField, partner, "kind", "SUPPLY", "sourceId", "kw-economyplus-2024");
    }
}
