package kr.hwanryu.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class XlsxTest {

    @Inject
    ObjectMapper json;

    private record Said(String text) {}

    @Test
    void leaves_to_its_end_as_a_workbook_that_opens() throws IOException {
        List<Row> rows = rows("/v1/things?format=xlsx");
        assertEquals(5501, rows.size());
        assertEquals("nameKo", rows.get(0).getCellText(1));
        assertEquals("사업 5500", rows.get(5500).getCellText(1));
        assertEquals("두 줄\n\"따옴표\", 쉼표", rows.get(2).getCellText(1));
        assertEquals("2023-01-26", rows.get(5500).getCellText(7));
    }

    @Test
    void has_numbers_that_can_be_computed_with_and_text_where_excel_would_round() throws IOException {
        List<Row> rows = rows("/v1/things?format=xlsx");
        Cell number = rows.get(5500).getCell(2);
        assertEquals(CellType.NUMBER, number.getType());
        assertEquals(0, new BigDecimal("5500.1").compareTo(number.asNumber()));
        assertEquals(CellType.NUMBER, rows.get(5500).getCell(3).getType());
        Cell exact = rows.get(1).getCell(2);
        assertEquals(CellType.STRING, exact.getType());
        assertEquals("123456789012345678.120", exact.asString());
        assertTrue(rows.get(3).getOptionalCell(2).map(Cell::getValue).isEmpty());
        assertEquals(true, rows.get(2).getCell(8).asBoolean());
    }

    @Test
    void has_text_and_never_a_formula() throws IOException {
        Cell text = rows("/v1/things?format=xlsx").get(1).getCell(1);
        assertEquals(CellType.STRING, text.getType());
        assertEquals("=1+1", text.asString());
        assertNull(text.getFormula());
    }

    @Test
    void goes_on_in_a_further_sheet_where_one_is_full() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxRows rows =
                new XlsxRows(file, Columns.of(Said.class, json), "a-name-that-is-longer-than-a-sheet-may-be", 3);
        for (int i = 0; i < 5; i++) {
            rows.write(new Said("t" + i));
        }
        rows.end(5, null);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertEquals(3, sheets.size());
            assertEquals("a-name-that-is-longer-tha (3)", sheets.get(2).getName());
            assertEquals("text", sheets.get(2).read().get(0).getCellText(0));
            assertEquals("t4", sheets.get(2).read().get(1).getCellText(0));
        }
    }

    @Test
    void says_so_where_a_text_is_longer_than_a_cell_can_hold() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxRows rows = new XlsxRows(file, Columns.of(Said.class, json), "said");
        rows.write(new Said("가".repeat(32_767)));
        rows.write(new Said("가".repeat(32_768)));
        rows.end(2, null);
        List<Row> read = rows(file.toByteArray());
        assertEquals("가".repeat(32_767), read.get(1).getCellText(0));
        assertTrue(read.get(2).getCellText(0).contains("CSV"));
    }

    private static List<Row> rows(String path) throws IOException {
        return rows(given().get(path).then().statusCode(200).extract().asByteArray());
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
