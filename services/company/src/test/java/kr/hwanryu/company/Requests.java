package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.hwanryu.testing.TestTokens;

/** What the tests of this service ask again and again, in the words of the API. */
public final class Requests {

    public static final String SCOPE = "companies:write";

    private static final AtomicInteger NAMES = new AtomicInteger();

    private Requests() {}

    /** A name that no other test uses. */
    public static String newName() {
        return "㈜시험기업" + NAMES.incrementAndGet();
    }

    /** Fields in turn: name, value, name, value. */
    public static Map<String, Object> body(Object... fields) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    public static Map<String, Object> company(Object... fields) {
        Map<String, Object> company =
                body("nameKo", newName(), "regionId", "gangwon", "sourceId", "kw-economyplus-2024");
        company.putAll(body(fields));
        return company;
    }

    public static ValidatableResponse post(String collection, Object body) {
        return postAs(TestTokens.everywhere(SCOPE), collection, body);
    }

    public static ValidatableResponse postAs(String token, String collection, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/" + collection)
                .then();
    }

    /** Creates a record and gives its id. */
    public static String created(String collection, Object body) {
        return post(collection, body).statusCode(201).extract().path("id");
    }

    public static String createdCompany(Object... fields) {
        return created("companies", company(fields));
    }

    public static String tokenOf(String region) {
        return TestTokens.of(List.of(region), SCOPE);
    }

    public static ValidatableResponse get(String pathAndQuery) {
        return given().get("/v1/" + pathAndQuery).then();
    }

    /** How many records a list holds. */
    public static int count(String list) {
        return get(list + (list.contains("?") ? "&" : "?") + "includeTotal=true")
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** The answer is a problem with one violation, at this pointer. */
    public static void refused(ValidatableResponse answer, int status, String pointer, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
