package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** That a service pushes its events; how it does so is proved where that is made. */
public final class SubscriptionProof {

    private SubscriptionProof() {}

    /**
     * Subscribes to the service under test and takes an event.
     *
     * @param service the last segment of the path of its subscriptions
     */
    public static void assertServed(String service) {
        String path = "/v1/subscriptions/" + service;
        given().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.everywhere("reference:write"))
                .get(path)
                .then()
                .statusCode(403);
        client().body("{\"targetUrl\":\"https://10.0.0.1/\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("TARGET_PRIVATE"));
        try (WebhookReceiver receiver = WebhookReceiver.start()) {
            String wanted =
                    "{\"targetUrl\":\"%s\",\"types\":[\"kr.hwanryu.pushed.created\"],\"regionIds\":[\"gangwon\"]}"
                            .formatted(receiver.url("/events"));
            ValidatableResponse made = client().body(wanted).post(path).then();
            made.statusCode(201).header("Cache-Control", equalTo("no-store")).body("secret", startsWith("whsec_"));
            String id = made.extract().path("id");
            assertEquals(path + "/" + id, location(made));
            client().get(path).then().statusCode(200).body("items.id", hasItem(id));
            client().get(path + "/" + id).then().statusCode(200).body("secret", nullValue());
            takes(receiver, service, made.extract().path("secret"));
            changed(path + "/" + id, made.extract().header("ETag"));
            answersBesides(path + "/" + id);
            String tag = client().get(path + "/" + id).header("ETag");
            client().header("If-Match", tag).delete(path + "/" + id).then().statusCode(204);
            isGone(path + "/" + id);
        }
    }

    /** Changes it, and not when it is another by now. */
    private static void changed(String subscription, String tag) {
        RequestSpecification patch = client().contentType(ContractOperation.MERGE_PATCH);
        patch.header("If-Match", tag).body("{\"targetUrl\":\"https://10.0.0.1/\"}");
        patch.patch(subscription).then().statusCode(422);
        client().contentType(ContractOperation.MERGE_PATCH)
                .header("If-Match", tag)
                .body("{\"descriptionKo\":\"시험\"}")
                .patch(subscription)
                .then()
                .statusCode(200);
        client().contentType(ContractOperation.MERGE_PATCH)
                .header("If-Match", tag)
                .body("{}")
                .patch(subscription)
                .then()
                .statusCode(412);
        client().header("If-Match", tag).delete(subscription).then().statusCode(412);
    }

    private static void answersBesides(String subscription) {
        client().get(subscription + "/delivery").then().statusCode(200);
        client().get(subscription + "/dead-letters").then().statusCode(200);
        client().post(subscription + "/tests").then().statusCode(200);
        client().body("{\"changeNo\":1}").post(subscription + "/replays").then().statusCode(201);
        client().post(subscription + "/secrets").then().statusCode(201);
    }

    private static void isGone(String subscription) {
        client().post(subscription + "/tests").then().statusCode(404);
        client().post(subscription + "/secrets").then().statusCode(404);
        client().body("{\"changeNo\":1}").post(subscription + "/replays").then().statusCode(404);
    }

    private static void takes(WebhookReceiver receiver, String service, String secret) {
        FeedProof.tell("pushed", "elsewhere", "jeju");
        FeedProof.tell("pushed", "one", "gangwon");
        List<WebhookReceiver.Received> received = receiver.await(1);
        assertTrue(received.get(0).isSignedBy(secret));
        assertTrue(received.get(0).body().contains("\"source\":\"/v1/events/" + service + "\""));
        assertTrue(received.get(0).body().contains("\"subject\":\"one\""));
    }

    /** Relative to where the client asked, as the framework completes it. */
    private static String location(ValidatableResponse made) {
        String location = made.extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    private static RequestSpecification client() {
        return given().config(ContractOperation.ENCODING)
                .auth()
                .oauth2(TestTokens.everywhere("events:subscribe"))
                .contentType("application/json");
    }
}
