package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The packaged application in its production profile. */
@QuarkusIntegrationTest
class CompanyIT {

    @Test
    void migrates_starts_and_keeps_what_it_is_told() {
        String id = created("companies", Requests.company("businessNumber", "123-45-67891"));
        get("companies/" + id).statusCode(200).body("businessNumber", equalTo("123-45-67891"));
        get("companies/" + id + "/network").statusCode(200);
        given().accept("text/html").get("/v1/companies").then().statusCode(406);
    }
}
