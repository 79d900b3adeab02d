package kr.hwanryu.exports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form is answered to whom. */
@QuarkusTest
class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            text/csv                                   | text/csv
            text/*                                     | text/csv
            application/x-ndjson, text/html            | application/x-ndjson
            text/csv;q=0.4, application/x-ndjson;q=0.5 | application/x-ndjson
            text/csv;q=0.4, application/json           | application/json
            application/json;q=0, text/csv, */*;q=0.1  | text/csv
            text/csv;q=0, */*                          | application/json
            application/*                              | application/json
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            """)
    void is_what_is_accepted(String accept, String answered) {
        asks("/v1/things?above=5499", accept).statusCode(200).header("Content-Type", startsWith(answered));
    }

    @Test
    void is_what_the_parameter_says_whatever_is_accepted() {
        asks("/v1/things?format=ndjson&above=5499", "text/csv")
                .statusCode(200)
                .header("Content-Type", startsWith("application/x-ndjson"));
        asks("/v1/things?format=csv&above=5499", "application/json")
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"));
        asks("/v1/things?format=json&above=5499", "text/csv").statusCode(200).body("items", hasSize(1));
        asks("/v1/things?format=csv&above=5499", "text/html")
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"));
    }

    @Test
    void is_refused_where_nothing_that_is_accepted_can_be_had() {
        asks("/v1/things", "text/html").statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
        asks("/v1/things", "text/csv;q=0").statusCode(406);
        asks("/v1/things/one", "text/csv").statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
        asks("/v1/things/one", "text/csv, application/json;q=0.1")
                .statusCode(200)
                .body("id", equalTo(1));
    }

    @Test
    void takes_no_name_that_is_none_of_a_format_and_none_on_what_is_no_list() {
        asks("/v1/things?format=pdf", "*/*").statusCode(400).body("errors.parameter", contains("format"));
        asks("/v1/things?format=CSV", "*/*").statusCode(400);
        asks("/v1/things/one?format=csv", "*/*").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
    }

    @Test
    void takes_nothing_of_pages_with_a_whole_list() {
        asks("/v1/things?format=csv&limit=5&cursor=x&includeTotal=true", "*/*")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "cursor", "includeTotal"))
                .body("errors.code[0]", equalTo("NOT_WITH_WHOLE_LIST"))
                .body("errors.detail[0]", startsWith("Not with a whole list as CSV"));
        asks("/v1/things?limit=5", "text/csv").statusCode(400);
        asks("/v1/things?bom=true", "*/*").statusCode(400).body("errors.code", contains("NOT_WITH_FORMAT"));
        asks("/v1/things?format=xlsx&bom=true", "*/*").statusCode(400);
    }

    @Test
    void lets_a_cursor_go_on_whether_or_not_json_was_named() {
        String cursor = asks("/v1/things?format=json", "*/*").extract().path("nextCursor");
        asks("/v1/things?cursor=" + cursor, "*/*").statusCode(200).body("items[0].id", equalTo(51));
    }

    @Test
    void has_a_tag_of_its_own_and_is_not_sent_twice() {
        String csv = asks("/v1/things", "text/csv").extract().header("ETag");
        assertNotEquals(asks("/v1/things", "*/*").extract().header("ETag"), csv);
        assertNotEquals(asks("/v1/things", "application/x-ndjson").extract().header("ETag"), csv);
        given().header("Accept", "text/csv")
                .header("If-None-Match", csv)
                .get("/v1/things")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(csv));
        given().header("If-None-Match", csv).get("/v1/things").then().statusCode(200);
    }

    @Test
    void shows_its_head_without_its_body() {
        var head = given().head("/v1/things?format=csv").then().statusCode(200);
        head.header("Content-Type", startsWith("text/csv"));
        assertEquals(
                given().get("/v1/things?format=csv").header("Content-Disposition"),
                head.extract().header("Content-Disposition"));
    }

    private static ValidatableResponse asks(String path, String accept) {
        return given().header("Accept", accept)
                .header("Accept-Language", "en")
                .get(path)
                .then();
    }
}
