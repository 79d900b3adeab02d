package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.hwanryu.testing.TestTokens;

/** Those who evaluate: they hold scales and rounds and give verdicts; every helper answers what came back. */
final class Evaluators {

    /** S, A, B, C for both subjects, from 2018 on; years before are for tests of scales. */
    static final String SCALE = "e-four";

    private static final String FOUR =
            "{\"code\":\"S\",\"labelsKo\":[\"최우수\"]},{\"code\":\"A\"},{\"code\":\"B\"},{\"code\":\"C\"}";

    private Evaluators() {}

    /** All tests share the scale; whoever is first makes it. */
    static void haveAScale() {
        putNew("/v1/grade-scales/" + SCALE, fourGradesUntil("null")).statusCode(is(oneOf(201, 412)));
    }

    static String fourGradesUntil(String year) {
        return scale("2018", year, "\"PLAN\",\"PERFORMANCE\"", FOUR);
    }

    static String scale(String from, String to, String subjects, String grades) {
        return "{\"nameKo\":\"등급\",\"validFromYear\":%s,\"validToYear\":%s,\"subjects\":[%s],\"grades\":[%s]}"
                .formatted(from, to, subjects, grades);
    }

    static String round(String subject, int evaluationYear, String scale, String... regions) {
        return "{\"subject\":\"%s\",\"evaluationYear\":%d,\"gradeScaleId\":\"%s\",\"regionIds\":[%s]}"
                .formatted(subject, evaluationYear, scale, quoted(regions));
    }

    static String performance(String region, int year, int evaluationYear, String more) {
        return evaluation(region, "PERFORMANCE", ",\"performanceYear\":" + year, evaluationYear, more);
    }

    static String plan(String region, int year, int evaluationYear, String more) {
        return evaluation(region, "PLAN", ",\"budgetYear\":" + year, evaluationYear, more);
    }

    static String evaluation(String region, String subject, String year, int evaluationYear, String more) {
        return "{\"regionId\":\"%s\",\"subject\":\"%s\"%s,\"evaluationYear\":%d,\"sourceId\":\"%s\"%s}"
                .formatted(region, subject, year, evaluationYear, Agency.SOURCE, more);
    }

    /** The same verdict, public already. */
    static String published(String body) {
        return body.replaceFirst("\\{", "{\"publication\":\"PUBLISHED\",");
    }

    static String drafted(String body) {
        return Agency.post("/v1/evaluations", body).statusCode(201).extract().path("id");
    }

    static String recorded(String body) {
        return drafted(published(body));
    }

    static String correction(String more) {
        return "{\"sourceId\":\"%s\",\"reason\":\"이의신청 반영\"%s}".formatted(Agency.SOURCE, more);
    }

    static ValidatableResponse revise(String id, String body) {
        return Agency.post("/v1/evaluations/" + id + "/revisions", body);
    }

    static ValidatableResponse publish(String id) {
        return move(id, "{\"to\":\"PUBLISHED\"}");
    }

    static ValidatableResponse withdraw(String id) {
        return move(id, "{\"to\":\"WITHDRAWN\",\"reason\":\"집계 오류\"}");
    }

    static ValidatableResponse move(String id, String body) {
        return Agency.post("/v1/evaluations/" + id + "/transitions", body);
    }

    static ValidatableResponse putNew(String path, String body) {
        return Agency.everywhere()
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then();
    }

    static ValidatableResponse replace(String path, String body) {
        String etag = Agency.get(path).statusCode(200).extract().header("ETag");
        return Agency.everywhere().header("If-Match", etag).body(body).put(path).then();
    }

    /** Those of one region, who may see its drafts. */
    static RequestSpecification of(String region) {
        return Agency.with(TestTokens.of(List.of(region), "evaluations:write"));
    }

    private static String quoted(String... words) {
        return Arrays.stream(words).map(word -> '"' + word + '"').collect(Collectors.joining(","));
    }
}
