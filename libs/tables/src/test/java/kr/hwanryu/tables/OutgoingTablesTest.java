package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTablesTest {

    private static byte[] template(TableFormat format, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template.write(Figures.LAYOUT, format, language, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"CSV, ko", "CSV, en", "XLSX, ko", "XLSX, en"})
    void a_template_is_read_back_without_a_fault(TableFormat format, Locale language) throws IOException {
        TableReader reader = Figures.open(template(format, language), format, null);
        assertEquals(List.of(), reader.headerFaults());
        assertEquals(
                Figures.LAYOUT.columns(),
                reader.columns().stream().map(SheetColumn::column).toList());
        assertFalse(reader.hasNext());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_template_that_is_filled_in_with_its_examples_is_read_back_without_a_fault(Locale language)
            throws IOException {
        List<String> examples = Figures.LAYOUT.columns().stream()
                .map(column -> column.example() == null ? "" : '"' + column.example() + '"')
                .toList();
        String filled =
                new String(template(TableFormat.CSV, language), StandardCharsets.UTF_8) + String.join(",", examples);
        TableRow row = Figures.csv(filled).next();
        assertEquals(List.of(), row.faults());
        assertEquals(1234L, row.won(Figures.AMOUNT));
    }

    @Test
    void a_csv_template_opens_in_korean_excel() throws IOException {
        String text = new String(template(TableFormat.CSV, Locale.KOREAN), StandardCharsets.UTF_8);
        assertEquals("\uFEFF지역,실적연도,구분,값,국비(원),시작일,설립일,공개 여부,사유\r\n", text);
    }

    @Test
    void a_workbook_explains_its_columns_on_a_second_sheet() throws IOException {
        byte[] bytes = template(TableFormat.XLSX, Locale.KOREAN);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals("실적", workbook.getFirstSheet().getName());
            List<Row> notes = workbook.findSheet("작성 안내").orElseThrow().read();
            Row dimension = notes.get(3);
            assertEquals("breakdown.dimension", dimension.getCellText(1));
            assertEquals("선택", dimension.getCellText(2));
            assertEquals("산업 (INDUSTRY), 사업 유형 (PROGRAMME_KIND)", dimension.getCellText(4));
            assertTrue(notes.get(notes.size() - 1).getCellText(0).contains("△"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "'=1", "''@"})
    void what_would_run_as_a_formula_is_closed(String text) {
        assertEquals("'" + text, FormulaGuard.closed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=1", "'인용'", "'", "강원"})
    void what_would_not_is_left_alone(String text) {
        assertEquals(text, FormulaGuard.closed(text));
        assertEquals(text, FormulaGuard.opened(text));
    }

    @Property
    void text_that_went_out_comes_back(
            @ForAll @Chars({'\'', '=', '+', '-', '@', '\t', 'a', '강'}) @StringLength(max = 5) String text) {
        assertEquals(text, FormulaGuard.opened(FormulaGuard.closed(text)));
        assertTrue(text.isEmpty() || "=+-@\t".indexOf(FormulaGuard.closed(text).charAt(0)) < 0);
    }

    @Test
    void letters_go_on_after_z() {
        List<String> letters = new ArrayList<>();
        for (int position : new int[] {0, 25, 26, 51, 52, 701, 702}) {
            letters.add(Cells.letter(position));
        }
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"), letters);
        assertNotEquals(Cells.letter(27), Cells.letter(1));
    }
}
