package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.post;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.hwanryu.testing.TestTokens;

/** Growth ladders and who stands on them, in the words of the API. */
final class Ladders {

    static final String REFERENCE = TestTokens.everywhere("reference:write");

    private static final AtomicInteger IDS = new AtomicInteger();

    private Ladders() {}

    /** An id that no other test uses. */
    static String newId() {
        return "ladder-" + IDS.incrementAndGet();
    }

    static Map<String, Object> stage(int order, String code) {
        return body("order", order, "code", code, "nameKo", code + " 단계");
    }

    static Map<String, Object> ladder(Object... fields) {
        Map<String, Object> ladder = body(
                "nameKo",
                "성장사다리",
                "stages",
                List.of(stage(1, "POTENTIAL"), stage(2, "PRE_LEADING"), stage(3, "LEADING")));
        ladder.putAll(body(fields));
        return ladder;
    }

    /** Creates a ladder of three stages and gives its id. */
    static String created(Object... fields) {
        String id = newId();
        put(id, "If-None-Match", "*", ladder(fields)).statusCode(201);
        return id;
    }

    static ValidatableResponse put(String id, String header, String value, Object body) {
        return putAs(REFERENCE, id, header, value, body);
    }

    static ValidatableResponse putAs(String token, String id, String header, String value, Object body) {
        return given().auth()
                .oauth2(token)
                .header(header, value)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/growth-ladders/" + id)
                .then();
    }

    static Map<String, Object> step(String ladder, String code, String from, Object... fields) {
        Map<String, Object> step =
                body("ladderId", ladder, "stageCode", code, "from", from, "sourceId", "kw-economyplus-2024");
        step.putAll(body(fields));
        return step;
    }

    /** A step with something to show for it. */
    static Map<String, Object> shown(String ladder, String code, String from) {
        return step(ladder, code, from, "evidence", List.of(evidence()));
    }

    static Map<String, Object> evidence() {
        return body("kind", "DESIGNATION", "textKo", "선도기업 지정", "sourceId", "kw-economyplus-2024");
    }

    static ValidatableResponse record(String company, Object step) {
        return post("companies/" + company + "/growth-stages", step);
    }

    /** Records a stage and gives its id. */
    static String recorded(String company, Object step) {
        return record(company, step).statusCode(201).extract().path("id");
    }

    static ValidatableResponse patch(String company, String stage, String ifMatch, String patch) {
        return given().auth()
                .oauth2(TestTokens.everywhere(Requests.SCOPE))
                .header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/v1/companies/" + company + "/growth-stages/" + stage)
                .then();
    }
}
