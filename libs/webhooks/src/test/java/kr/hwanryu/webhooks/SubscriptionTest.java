package kr.hwanryu.webhooks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client does with its own subscriptions. None of them ever delivers: nobody tells events of their kind. */
@QuarkusTest
class SubscriptionTest {

    private static final String URL = "https://public.test/events";
    private static final String NONE = "/0198c1de-0000-7000-8000-000000000000";

    private final Agency agency = new Agency();

    @Test
    void the_secret_is_shown_once_and_nothing_is_to_be_kept() {
        ValidatableResponse made = agency.post(
                        "",
                        "{\"targetUrl\":\"%s\",\"regionIds\":[\"ulsan\",\"gangwon\"],\"descriptionKo\":\"연계\"}"
                                .formatted(URL))
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", matchesPattern("\"[0-9]+\""))
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("types", hasSize(0))
                .body("regionIds", equalTo(List.of("gangwon", "ulsan")))
                .body("state", equalTo("ACTIVE"))
                .body("disabledReason", nullValue());
        String id = made.extract().path("id");
        agency.get("/" + id)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", equalTo(made.extract().header("ETag")))
                .body("secret", nullValue())
                .body("descriptionKo", equalTo("연계"))
                .body("createdAt", notNullValue());
        agency.get("")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue())
                .body("items", hasSize(1))
                .body("items[0].secret", nullValue());
        agency.with()
                .header("If-None-Match", made.extract().header("ETag"))
                .get(Agency.PATH + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void another_s_subscription_is_not_there() {
        String id = agency.subscribed(URL, "never").id();
        Agency stranger = new Agency();
        stranger.get("").body("items", hasSize(0));
        for (String path : List.of("/" + id, "/" + id + "/delivery", "/" + id + "/dead-letters")) {
            stranger.get(path).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        for (String path : List.of("/secrets", "/tests")) {
            stranger.with().post(Agency.PATH + "/" + id + path).then().statusCode(404);
        }
        stranger.post("/" + id + "/replays", "{\"changeNo\":1}").statusCode(404);
        stranger.with()
                .header("If-Match", "*")
                .delete(Agency.PATH + "/" + id)
                .then()
                .statusCode(404);
        agency.get(NONE).statusCode(404);
        agency.get(NONE + "/dead-letters").statusCode(404);
    }

    @Test
    void it_takes_a_token_with_the_scope() {
        given().get(Agency.PATH).then().statusCode(401).header("WWW-Authenticate", notNullValue());
        given().auth()
                .oauth2(TestTokens.everywhere("plans:write"))
                .get(Agency.PATH)
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", matchesPattern(".*scope=\"events:subscribe\".*"));
    }

    @Test
    void a_change_needs_the_tag_that_was_read() {
        String id = agency.subscribed(URL, "never").id();
        String path = Agency.PATH + "/" + id;
        String tag = agency.get("/" + id).extract().header("ETag");
        agency.with()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        agency.with().delete(path).then().statusCode(428);
        agency.patch(id, "{\"state\":\"PAUSED\",\"descriptionKo\":null,\"regionIds\":[\"jeju\"]}")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", not(equalTo(tag)))
                .body("state", equalTo("PAUSED"))
                .body("regionIds", equalTo(List.of("jeju")))
                .body("types", equalTo(List.of("kr.hwanryu.never.sent")));
        agency.with().header("If-Match", tag).delete(path).then().statusCode(412);
        agency.with()
                .header("If-Match", agency.get("/" + id).extract().header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        agency.get("/" + id).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | /targetUrl   | REQUIRED",
                "{\"targetUrl\":\"URL\",\"types\":[\"evaluation\"]}       | /types/0     | INVALID_FORMAT",
                "{\"targetUrl\":\"URL\",\"regionIds\":[\"Gangwon\"]}      | /regionIds/0 | READABLE_ID",
                "{\"targetUrl\":\"URL\",\"secret\":\"whsec_mine\"}        | /secret      | UNKNOWN_FIELD",
                "{\"targetUrl\":\"URL\",\"from\":\"YESTERDAY\"}           | /from        | INVALID_VALUE",
                "{\"targetUrl\":\"URL\",\"from\":\"CURSOR\",\"cursor\":\"foreign\"} | /cursor | INVALID_FEED_CURSOR"
            })
    void what_the_contract_does_not_allow_is_refused(String body, String pointer, String code) {
        agency.post("", body.replace("URL", URL))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_broken_rule_is_named() {
        agency.post("", Agency.body("http://public.test/", "never", ",\"from\":\"CURSOR\""))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("CURSOR_WITHOUT_ITS_START", "TARGET_NOT_HTTPS")));
        String id = agency.subscribed(URL, "never").id();
        agency.patch(id, "{\"state\":\"DISABLED\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("STATE_NOT_SETTABLE"));
        agency.patch(id, "{\"targetUrl\":\"https://192.168.0.1/\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/targetUrl"))
                .body("errors[0].code", equalTo("TARGET_PRIVATE"));
        agency.patch(id, "{\"clientId\":\"me\"}").statusCode(400);
    }

    @Test
    void a_client_has_at_most_twenty() {
        for (int i = 0; i < 20; i++) {
            agency.subscribed(URL, "never");
        }
        agency.post("", Agency.body(URL, "never", ""))
                .statusCode(409)
                .body("errors[0].code", equalTo("TOO_MANY_SUBSCRIPTIONS"));
        new Agency().subscribed(URL, "never");
        ValidatableResponse first = agency.get("?limit=15").body("items", hasSize(15));
        ValidatableResponse rest = agency.get(
                        "?limit=15&includeTotal=true&cursor=" + first.extract().path("nextCursor"))
                .body("items", hasSize(5))
                .body("total", equalTo(20))
                .body("nextCursor", nullValue());
        assertNotEquals(
                first.extract().path("items[0].id").toString(), rest.extract().path("items[0].id"));
    }
}
