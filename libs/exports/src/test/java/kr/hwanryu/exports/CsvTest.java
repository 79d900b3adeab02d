package kr.hwanryu.exports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CsvTest {

    @Test
    void has_a_column_for_each_field_in_the_order_of_the_json() {
        assertEquals(
                List.of(
                        "id",
                        "nameKo",
                        "amount",
                        "totalKrw",
                        "breakdown.dimension",
                        "breakdown.id",
                        "tags",
                        "heldOn",
                        "even",
                        "half",
                        "within"),
                List.copyOf(rows("/v1/things?format=csv").get(0).getHeader()));
    }

    @Test
    void leaves_to_its_end_in_the_order_that_is_asked_for() {
        List<NamedCsvRecord> rows = rows("/v1/things?format=csv&sort=-id");
        assertEquals(5500, rows.size());
        assertEquals("5500", rows.get(0).getField("id"));
        assertEquals("1", rows.get(5499).getField("id"));
        assertEquals(500, rows("/v1/things?format=csv&above=5000").size());
    }

    @Test
    void writes_decimals_exactly_and_nothing_for_what_is_missing() {
        List<NamedCsvRecord> rows = rows("/v1/things?format=csv");
        assertEquals("123456789012345678.120", rows.get(0).getField("amount"));
        assertEquals("-0.00000010", rows.get(1).getField("amount"));
        assertEquals("", rows.get(2).getField("amount"));
        assertEquals("0", rows.get(2).getField("totalKrw"));
        assertEquals("", rows.get(0).getField("breakdown.dimension"));
        assertEquals("GROUP", rows.get(1).getField("breakdown.dimension"));
        assertEquals("[\"가\",\"b,c\"]", rows.get(1).getField("tags"));
        assertEquals("true", rows.get(1).getField("even"));
        String third =
                given().get("/v1/things?format=csv").asString().lines().toList().get(4);
        assertEquals("3,\"\",,0,,,\"[\"\"가\"\",\"\"b,c\"\"]\",2023-01-04,false,1,", third);
    }

    @Test
    void keeps_a_text_from_running_as_a_formula_and_a_number_as_it_is() {
        List<NamedCsvRecord> rows = rows("/v1/things?format=csv");
        assertEquals("'=1+1", rows.get(0).getField("nameKo"));
        assertEquals("두 줄\n\"따옴표\", 쉼표", rows.get(1).getField("nameKo"));
    }

    @Test
    void is_a_file_with_a_name_a_tag_and_a_character_set() {
        given().get("/v1/things?format=csv&above=5499")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .header(
                        "Content-Disposition",
                        matchesRegex("attachment; filename=\"things-20\\d\\d-\\d\\d-\\d\\d\\.csv\""))
                .header("Cache-Control", equalTo("public, max-age=60, stale-while-revalidate=600"))
                .header("Vary", equalTo("Accept"))
                .header("ETag", matchesRegex("\"\\d+\\.[\\w-]{16}\""));
    }

    @Test
    void begins_with_a_byte_order_mark_where_it_is_asked_for() {
        byte[] with = given().get("/v1/things?format=csv&bom=true").asByteArray();
        assertEquals((byte) 0xEF, with[0]);
        assertEquals((byte) 0xBB, with[1]);
        assertEquals((byte) 0xBF, with[2]);
        assertEquals('i', given().get("/v1/things?format=csv").asByteArray()[0]);
    }

    @Test
    void has_a_header_where_it_has_no_rows() {
        String none = given().get("/v1/things?format=csv&above=9999").asString();
        assertTrue(none.startsWith("id,nameKo,"), none);
        assertEquals(1, none.lines().count());
    }

    private static List<NamedCsvRecord> rows(String path) {
        String csv = given().get(path).then().statusCode(200).extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
