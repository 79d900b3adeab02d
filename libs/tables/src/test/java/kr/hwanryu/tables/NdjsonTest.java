package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdjsonTest {

    private static TableReader read(String lines) {
        return Figures.open(lines.getBytes(StandardCharsets.UTF_8), TableFormat.NDJSON, null);
    }

    private static TableRow with(String member) {
        return read("{\"regionId\":\"gangwon\",\"performanceYear\":2023," + member + "}")
                .next();
    }

    @Test
    void reads_objects_with_the_field_names_of_the_api() {
        TableReader reader = read(
                """
                {"regionId":"gangwon","performanceYear":2023,"breakdown":{"dimension":"INDUSTRY"},"value":130.30}

                {"amountKrw":69100000000,"since":"2023-03-01","foundedOn":"2023","public":true,"reason":"정정",
                """
                        .replace(
                                "\"정정\",\n",
                                "\"정정\",\"regionId\":\"MOIS:51\",\"performanceYear\":2024,\"breakdown\":null}"));
        TableRow first = reader.next();
        assertEquals(List.of(), first.faults());
        assertEquals("INDUSTRY", first.text(Figures.DIMENSION));
        assertEquals(new BigDecimal("130.3"), first.decimal(Figures.VALUE));
        assertNull(first.precision(Figures.VALUE));
        TableRow second = reader.next();
        assertEquals(List.of(), second.faults());
        assertEquals(3, second.number());
        assertEquals(69_100_000_000L, second.won(Figures.AMOUNT));
        assertEquals(LocalDate.of(2023, 3, 1), second.date(Figures.SINCE));
        assertEquals(true, second.yes(Figures.PUBLIC));
        assertFalse(reader.hasNext());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"value\":\"278\"|INVALID_TYPE|value",
                "\"reason\":278|INVALID_TYPE|reason",
                "\"public\":\"예\"|INVALID_TYPE|public",
                "\"value\":{\"a\":1}|INVALID_TYPE|value",
                "\"value\":[1]|INVALID_TYPE|value",
                "\"links\":\"[1]\"|INVALID_TYPE|links",
                "\"value\":1e999|NOT_A_NUMBER|value",
                "\"amountKrw\":1.5|NOT_WHOLE_WON|amountKrw",
                "\"amountKrw\":-1|OUT_OF_BOUNDS|amountKrw",
                "\"unknown\":1|UNKNOWN_FIELD|unknown",
                "\"breakdown\":{\"unknown\":{\"a\":[]}}|UNKNOWN_FIELD|breakdown.unknown",
                "\"breakdown.dimension\":\"PLACE\"|NOT_A_CHOICE|breakdown.dimension",
                "\"reason\":\"\\u0000x\"|NOT_STORABLE|reason",
                "\"reason\":\"\\ud83dx\"|NOT_STORABLE|reason"
            })
    void names_the_field_that_is_wrong(String member, String code, String field) {
        List<CellFault> faults = with(member).faults();
        assertEquals(List.of(code), Figures.codes(faults));
        assertEquals(field, faults.get(0).header());
        assertNull(faults.get(0).letter());
        assertEquals("1행 " + field, faults.get(0).message(Locale.KOREAN).split(":")[0]);
    }

    @Test
    void passes_over_what_an_export_adds() {
        assertEquals(
                List.of(),
                with("\"recordedAt\":{\"a\":[1]},\"source\":{\"url\":\"x\"}").faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"regionId\":\"a|MALFORMED_LINE",
                "{\"regionId\":\"a\",\"regionId\":\"b\"}|MALFORMED_LINE",
                "{} x|MALFORMED_LINE",
                "[1]|NOT_AN_OBJECT",
                "{} {}|NOT_AN_OBJECT",
                "지역,연도|MALFORMED_LINE"
            })
    void a_line_that_is_no_object_is_a_fault_of_its_row_and_the_next_is_read(String line, String code) {
        TableReader reader = read(line + "\n{\"regionId\":\"gangwon\",\"performanceYear\":2023}\n");
        CellFault fault = reader.next().faults().get(0);
        assertEquals(code, fault.code());
        assertEquals("row 1", fault.message(Locale.ENGLISH).split(":")[0]);
        assertEquals(List.of(), reader.next().faults());
    }

    @Test
    void a_list_is_read_as_a_cell_of_a_table_has_it() {
        TableRow row = with("\"links\": [ {\"a\": [1.50, null]}, \"가\" ]");
        assertEquals("[{\"a\":[1.50,null]},\"가\"]", row.text(Figures.LINKS));
        assertEquals("[1]", Figures.cell("links", "[1]").text(Figures.LINKS));
    }

    @Test
    void tells_what_is_missing() {
        assertEquals(
                List.of("REQUIRED", "REQUIRED"),
                Figures.codes(read("{\"regionId\":null}").next().faults()));
    }

    @Test
    void a_line_without_end_is_not_kept() {
        TableReader reader = read("{\"reason\":\"" + "x".repeat(2 << 20));
        assertEquals(
                "LINE_TOO_LONG",
                assertThrows(TableUnreadable.class, reader::next).code());
    }
}
