package kr.hwanryu.industry;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kr.hwanryu.testing.TestTokens;

/** What the tests say to the service, and the records they need to be there. */
public final class Api {

    public static final String REFERENCE = "reference:write";
    public static final String PLANS = "plans:write";
    public static final String BUDGETS = "budgets:write";

    /** From here on ids of as many digits, so that they sort as they were made. */
    private static final AtomicInteger LAST = new AtomicInteger(10_000);

    private Api() {}

    /** An id that no other test uses. */
    public static String fresh(String kind) {
        return kind + "-" + LAST.incrementAndGet();
    }

    /** A caller of every region; the answers are in English. */
    public static RequestSpecification with(String scope) {
        return spoken().auth().oauth2(TestTokens.everywhere(scope));
    }

    /** A caller of one region. */
    public static RequestSpecification in(String region, String scope) {
        return spoken().auth().oauth2(TestTokens.of(List.of(region), scope));
    }

    public static RequestSpecification anonymously() {
        return spoken();
    }

    private static RequestSpecification spoken() {
        return given().contentType("application/json").header("Accept-Language", "en");
    }

    public static ValidatableResponse get(String path) {
        return spoken().get(path).then();
    }

    /** PUT of a record that must be new. */
    public static ValidatableResponse create(String path, String body) {
        return create(path, body, REFERENCE);
    }

    public static ValidatableResponse create(String path, String body, String scope) {
        return with(scope).header("If-None-Match", "*").body(body).put(path).then();
    }

    /** PUT over the record as it now is. */
    public static ValidatableResponse replace(String path, String body) {
        return replace(path, body, REFERENCE);
    }

    public static ValidatableResponse replace(String path, String body, String scope) {
        return with(scope).header("If-Match", etag(path)).body(body).put(path).then();
    }

    public static ValidatableResponse post(String path, String scope, String body) {
        return with(scope).body(body).post(path).then();
    }

    /** The charset is for REST Assured, which writes what it does not know as JSON in Latin-1. */
    public static RequestSpecification merging(String scope) {
        return with(scope).contentType("application/merge-patch+json; charset=UTF-8");
    }

    /** PATCH of the record as it now is. */
    public static ValidatableResponse patch(String path, String scope, String body) {
        return merging(scope)
                .header("If-Match", etag(path))
                .body(body)
                .patch(path)
                .then();
    }

    public static String etag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    /** All items of a list, one field of each, read in pages of two. */
    public static List<String> paged(String list, String field) {
        List<String> values = new ArrayList<>();
        String cursor = null;
        do {
            Response page = spoken().get(page(list, cursor));
            page.then().statusCode(200);
            values.addAll(page.jsonPath().getList("items." + field, String.class));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return values;
    }

    private static String page(String list, String cursor) {
        String limited = list + (list.contains("?") ? "&" : "?") + "limit=2";
        return cursor == null ? limited : limited + "&cursor=" + cursor;
    }

    public static String source() {
        String id = fresh("source");
        create("/v1/sources/" + id, "{\"publisher\": \"강원일보\"}").statusCode(201);
        return id;
    }

    public static String region() {
        return region("");
    }

    /** A region with more fields, each followed by a comma. */
    public static String region(String fields) {
        String id = fresh("region");
        create("/v1/regions/" + id, "{" + fields + "\"nameKo\": \"강원도\", \"codes\": []}")
                .statusCode(201);
        return id;
    }

    public static String institution() {
        String id = fresh("institution");
        create("/v1/institutions/" + id, "{\"nameKo\": \"강원테크노파크\", \"kind\": \"TECHNOPARK\"}")
                .statusCode(201);
        return id;
    }

    public static String programme(String fields) {
        String id = fresh("programme");
        create("/v1/programmes/" + id, "{" + fields + "\"nameKo\": \"기업지원\", \"kind\": \"RND\"}")
                .statusCode(201);
        return id;
    }

    /** An industry of a region, in force from one year to another. */
    public static String industry(String region, int from, Integer to, String... succeeds) {
        String id = fresh("industry");
        String body =
                """
                {"regionId": "%s", "nameKo": "천연물바이오소재", "category": "CORE", "validFromYear": %d,
                 "validToYear": %s, "succeeds": %s, "sourceId": "%s"}"""
                        .formatted(region, from, to, strings(succeeds), source());
        create("/v1/industries/" + id, body).statusCode(201);
        return id;
    }

    public static String plan(String region, int year) {
        return post("/v1/plans", PLANS, "{\"regionId\": \"%s\", \"budgetYear\": %d}".formatted(region, year))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A plan that says where it wants to go, so that nothing of its text keeps it from being executed. */
    public static String planWithGoal(String region, int year) {
        String body = "{\"regionId\": \"%s\", \"budgetYear\": %d, \"goalKo\": \"대표기업군 육성\"}".formatted(region, year);
        return post("/v1/plans", PLANS, body).statusCode(201).extract().path("id");
    }

    /** A regular line of a plan, its amounts as JSON. */
    public static String line(String plan, String planned, String executed) {
        String body =
                """
                {"planId": "%s", "fundSource": "NATIONAL", "plannedKrw": %s, "executedKrw": %s, "sourceId": "%s"}"""
                        .formatted(plan, planned, executed, source());
        return post("/v1/budgets", BUDGETS, body).statusCode(201).extract().path("id");
    }

    public static String council(String region) {
        String id = fresh("council");
        String body = "{\"regionId\": \"%s\", \"nameKo\": \"성과관리 협의체\", \"kind\": \"PERFORMANCE_COUNCIL\"}";
        create("/v1/councils/" + id, body.formatted(region), PLANS).statusCode(201);
        return id;
    }

    /** The path of a meeting that decided this, as JSON. */
    public static String meeting(String council, String... decisions) {
        String body = "{\"heldOn\": \"2024-11-20\", \"titleKo\": \"%s\", \"decisions\": [%s]}"
                .formatted(fresh("meeting"), String.join(", ", decisions));
        return post("/v1/councils/" + council + "/meetings", PLANS, body)
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** A decision that closes a plan. */
    public static String closing(String plan) {
        return "{\"kind\": \"CLOSES_PLAN\", \"textKo\": \"종료를 의결함\", \"planId\": \"%s\"}".formatted(plan);
    }

    public static ValidatableResponse move(String plan, String stage) {
        return post("/v1/plans/" + plan + "/transitions", PLANS, "{\"to\": \"%s\"}".formatted(stage));
    }

    /** Answers an item of feedback as it now is. */
    public static ValidatableResponse answer(String plan, String item, String body) {
        return replace("/v1/plans/" + plan + "/feedback/" + item, body, PLANS);
    }

    private static String strings(String... values) {
        return values.length == 0 ? "[]" : "[\"" + String.join("\", \"", values) + "\"]";
    }
}
