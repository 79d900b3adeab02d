package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.count;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.post;
import static kr.hwanryu.company.Requests.postAs;
import static kr.hwanryu.company.Requests.refused;
import static kr.hwanryu.company.Requests.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollaborationTest {

    @Test
    void is_listed_for_either_party_and_either_region() {
        String one = createdCompany();
        String other = createdCompany("regionId", "jeonbuk");
        String id = post("collaborations", between(one, other, "performanceYear", 2023))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("partnerInstitutionId", nullValue())
                .body("performanceYear", equalTo(2023))
                .extract()
                .path("id");
        get("collaborations/" + id).statusCode(200).body("kind", equalTo("NETWORK"));
        for (String filter : new String[] {"companyId=" + one, "companyId=" + other}) {
            get("collaborations?" + filter).body("items.id", contains(id));
            get("collaborations?kind=SUPPLY&" + filter).body("items.size()", equalTo(0));
        }
        for (String region : new String[] {"gangwon", "jeonbuk"}) {
            get("collaborations?limit=200&kind=NETWORK&regionId=" + region).body("items.id", hasItem(id));
        }
        get("collaborations?regionId=daejeon&companyId=" + one).body("items.size()", equalTo(0));
    }

    @Test
    void is_the_same_in_the_other_order() {
        String one = createdCompany();
        String other = createdCompany();
        created("collaborations", between(one, other));
        refused(post("collaborations", between(one, other)), 409, "", "DUPLICATE_KEY");
        refused(post("collaborations", between(other, one)), 409, "", "DUPLICATE_KEY");
        created("collaborations", between(other, one, "kind", "SUPPLY"));
        assertEquals(2, count("collaborations?companyId=" + one));
    }

    @Test
    void may_be_with_an_institution_once_of_a_kind() {
        String company = createdCompany();
        var request = between(company, null, "partnerInstitutionId", "gangwon-tp");
        created("collaborations", request);
        refused(post("collaborations", request), 409, "", "DUPLICATE_KEY");
        created("collaborations", between(company, null, "partnerInstitutionId", "chuncheon-bio"));
    }

    @Test
    void needs_exactly_one_partner_who_is_somebody_else() {
        String company = createdCompany();
        refused(post("collaborations", between(company, null)), 422, "", "ONE_PARTNER");
        refused(
                post("collaborations", between(company, createdCompany(), "partnerInstitutionId", "gangwon-tp")),
                422,
                "",
                "ONE_PARTNER");
        refused(post("collaborations", between(company, company)), 422, "/partnerCompanyId", "PARTNER_IS_ITSELF");
        assertEquals(0, count("collaborations?companyId=" + company));
    }

    @Test
    void tells_everything_that_is_unknown_at_once() {
        String nobody = UUID.randomUUID().toString();
        post("collaborations", between(nobody, UUID.randomUUID().toString(), "sourceId", "rumour"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/companyId", "/partnerCompanyId", "/sourceId"));
        refused(
                post("collaborations", between(createdCompany(), null, "partnerInstitutionId", "ministry-of-magic")),
                422,
                "/partnerInstitutionId",
                "UNKNOWN_REFERENCE");
    }

    @Test
    void refuses_what_the_contract_does_not_allow() {
        String company = createdCompany();
        refused(post("collaborations", between(company, null, "colour", 1)), 400, "/colour", "UNKNOWN_FIELD");
        refused(post("collaborations", between(company, null, "kind", "RIVALRY")), 400, "/kind", "INVALID_VALUE");
        refused(
                post("collaborations", between(company, null, "performanceYear", 20233)),
                400,
                "/performanceYear",
                "TOO_LARGE");
        get("collaborations?kind=RIVALRY").statusCode(400).body("errors[0].parameter", equalTo("kind"));
        get("collaborations?colour=red").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get("collaborations/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void asks_for_the_scope_and_the_region_of_the_company() {
        var request = between(createdCompany(), createdCompany("regionId", "jeonbuk"));
        given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/collaborations")
                .then()
                .statusCode(401);
        postAs(TestTokens.everywhere("plans:write"), "collaborations", request).statusCode(403);
        postAs(tokenOf("jeonbuk"), "collaborations", request).statusCode(403);
        postAs(tokenOf("gangwon"), "collaborations", request).statusCode(201);
    }

    @Test
    void stores_nothing_while_industry_is_away_and_answers_304_meanwhile() {
        String company = createdCompany();
        String list = "collaborations?companyId=" + company;
        String etag = get(list).extract().header("ETag");
        FakeIndustry.whileAway(
                () -> post("collaborations", between(company, null, "partnerInstitutionId", "never-seen"))
                        .statusCode(503)
                        .header("Retry-After", notNullValue()));
        given().header("If-None-Match", etag).get("/v1/" + list).then().statusCode(304);
    }

    private static Map<String, Object> between(String companyId, String partnerCompanyId, Object... fields) {
        Map<String, Object> collaboration = body(
                "companyId",
                companyId,
                "partnerCompanyId",
                partnerCompanyId,
                "kind",
                "NETWORK",
                "sourceId",
                "kw-economyplus-2024");
        collaboration.putAll(body(fields));
        return collaboration;
    }
}
