package kr.hwanryu.webhooks;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.testing.TestTokens;

/** A client of its own for each test, so that each sees but its own subscriptions. */
final class Agency {

    static final String PATH = "/v1/subscriptions/test";

    private final String token;

    Agency() {
        this("client-" + UUID.randomUUID());
    }

    private Agency(String client) {
        this.token = TestTokens.ofClient(client, List.of("gangwon"), "events:subscribe");
    }

    RequestSpecification with() {
        return given().auth().oauth2(token).contentType("application/json").header("Accept-Language", "en");
    }

    ValidatableResponse get(String path) {
        return with().get(PATH + path).then();
    }

    ValidatableResponse post(String path, String body) {
        return with().body(body).post(PATH + path).then();
    }

    /** Merge-patches a subscription with the tag that it has now. */
    ValidatableResponse patch(String id, String body) {
        return with().contentType("application/merge-patch+json")
                .header("If-Match", get("/" + id).extract().header("ETag"))
                .body(body)
                .patch(PATH + "/" + id)
                .then();
    }

    /** A subscription to events of one kind. */
    Subscribed subscribed(String url, String kind) {
        return subscribed(body(url, kind, ""));
    }

    Subscribed subscribed(String body) {
        ValidatableResponse made = post("", body).statusCode(201);
        return new Subscribed(made.extract().path("id"), made.extract().path("secret"));
    }

    /** A request for a subscription to events of one kind, with further members, each behind a comma. */
    static String body(String url, String kind, String more) {
        return "{\"targetUrl\":\"%s\",\"types\":[\"kr.hwanryu.%s.sent\"]%s}".formatted(url, kind, more);
    }

    /**
     * What a client keeps of a subscription.
     *
     * @param secret as it was shown once
     */
    record Subscribed(String id, String secret) {}
}
