package kr.hwanryu.events;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** A client of the feed. */
final class Feed {

    static final String PATH = "/v1/events/test";

    private Feed() {}

    static ValidatableResponse get(String query) {
        return given().header("Accept-Language", "en").get(PATH + query).then();
    }

    static String next(ValidatableResponse answer) {
        return answer.extract().path("nextCursor");
    }

    static List<String> subjects(ValidatableResponse answer) {
        return answer.extract().path("items.subject");
    }
}
