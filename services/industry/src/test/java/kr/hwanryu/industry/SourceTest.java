package kr.hwanryu.industry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceTest {

    @Test
    void creates_and_lists_a_source() {
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"publisher\":\"강원일보\"}")
                .put("/v1/sources/kwnews-1")
                .then()
                .log()
                .all()
                .statusCode(201);
        given().get("/v1/sources?id=kwnews-1")
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("items.id", hasItem("kwnews-1"));
        given().get("/v1/sources?foo=1&limit=x").then().log().all().statusCode(400);
        given().get("/v1/sources?limit=300").then().log().all().statusCode(400);
        given().get("/v1/nothing").then().log().all().statusCode(404);
        given().contentType("application/json")
                .body("{\"publisher\":\"x\"}")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.everywhere("plans:write"))
                .contentType("application/json")
                .body("{\"publisher\":\"x\"}")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .contentType("application/json")
                .body("{\"publisher\":1, \"x\":2}")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(400);
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .contentType("application/json")
                .body("{\"publisher\":")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(400);
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .contentType("application/json")
                .body("{\"publisher\":\"\", \"url\":\"x\"}")
                .put("/v1/sources/A_b")
                .then()
                .log()
                .all()
                .statusCode(400);
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .contentType("application/json")
                .body("{\"publisher\":\"a\"}")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(428);
        given().auth()
                .oauth2("abc")
                .contentType("application/json")
                .body("{\"publisher\":\"a\"}")
                .put("/v1/sources/a-b")
                .then()
                .log()
                .all()
                .statusCode(401);
        given().accept("text/html").get("/v1/sources").then().log().all().statusCode(406);
    }
}
