package kr.hwanryu.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NdjsonTest {

    @Inject
    ObjectMapper json;

    @Test
    void has_each_item_as_the_pages_show_it_and_counts_them_at_the_end() throws Exception {
        List<String> lines = lines("/v1/things?format=ndjson&above=5490");
        String page = given().get("/v1/things?above=5490").asString();
        JsonNode items = json.readTree(page).get("items");
        assertEquals(items.size() + 1, lines.size());
        for (int i = 0; i < items.size(); i++) {
            assertEquals(items.get(i), json.readTree(lines.get(i)));
        }
        JsonNode last = json.readTree(lines.get(items.size()));
        assertEquals(10, last.get("count").intValue());
        assertEquals(json.readTree(page).get("readAt"), last.get("readAt"));
    }

    @Test
    void writes_decimals_as_the_pages_do() {
        assertEquals(
                "{\"id\":1,\"nameKo\":\"=1+1\",\"amount\":123456789012345678.120,\"totalKrw\":100000000,"
                        + "\"breakdown\":null,\"tags\":[],\"heldOn\":null,\"even\":false,\"half\":0,\"within\":null}",
                lines("/v1/things?format=ndjson").get(0));
    }

    @Test
    void goes_on_through_whatever_the_operation_makes_of_a_stretch() {
        List<String> even = lines("/v1/things/even?format=ndjson");
        assertEquals(2751, even.size());
        assertEquals(2750, even.stream().limit(2750).distinct().count());
        assertEquals(true, even.get(2750).startsWith("{\"count\":2750,"));
    }

    @Test
    void goes_from_page_to_page_where_the_operation_keeps_nothing_open() {
        List<String> counted = lines("/v1/things/counted?format=ndjson");
        assertEquals("{\"number\":776}", counted.get(776));
        assertEquals("{\"count\":777,\"readAt\":null}", counted.get(777));
        assertFalse(counted.size() > 778);
    }

    private static List<String> lines(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
