package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {

    private static final String TABLE = "지역,연도,사유\r\ngangwon,2023,똠방각하 뷁\r\n";

    private static TableReader read(byte[] bytes) {
        return Figures.open(bytes, TableFormat.CSV, null);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8", "MS949, euc-kr", "UTF-16, utf-16be", "UTF-16LE, utf-16le"})
    void finds_out_the_charset_and_says_which(String charset, String label) {
        String text = charset.equals("UTF-16LE") ? "\uFEFF" + TABLE : TABLE;
        TableReader reader = read(text.getBytes(Charset.forName(charset)));
        assertEquals("똠방각하 뷁", reader.next().text(Figures.REASON));
        assertEquals(label, TableCharset.label(reader.charset()));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        TableReader reader = read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8));
        assertEquals("gangwon", reader.next().text(Figures.REGION));
        assertEquals(StandardCharsets.UTF_8, reader.charset());
    }

    @Test
    void a_byte_order_mark_is_believed_before_the_sender() {
        byte[] marked = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
        TableReader reader = Figures.open(marked, TableFormat.CSV, TableCharset.MS949);
        assertEquals("똠방각하 뷁", reader.next().text(Figures.REASON));
    }

    @Test
    void finds_out_although_korean_begins_late() {
        String ascii =
                "regionId,year,reason\n".replace("year", "performanceYear") + "gangwon,2023,none\n".repeat(20_000);
        TableReader reader = read((ascii + "gangwon,2023,뷁\n").getBytes(TableCharset.MS949));
        List<TableRow> rows = Figures.all(reader);
        assertEquals(TableCharset.MS949, reader.charset());
        assertEquals("뷁", rows.get(20_000).text(Figures.REASON));
        assertEquals(100, reader.progress());
    }

    @Test
    void bytes_of_no_character_are_a_fault_of_their_cell_alone() {
        byte[] utf8 = "지역,연도,사유\ngangwon,2023,강원".getBytes(StandardCharsets.UTF_8);
        byte[] rest = "도\ngangwon,2023,정정\n".getBytes(StandardCharsets.UTF_8);
        TableReader reader = read(joined(utf8, new byte[] {(byte) 0xFF}, rest));
        assertEquals(StandardCharsets.UTF_8, reader.charset());
        CellFault fault = reader.next().faults().get(0);
        assertEquals("UNDECODABLE", fault.code());
        assertEquals("C", fault.letter());
        assertEquals(List.of(), reader.next().faults());
    }

    @Test
    void the_sender_is_believed_although_the_file_is_of_another_charset() {
        byte[] korean = "regionId,performanceYear,reason\ngangwon,2023,정정\n".getBytes(TableCharset.MS949);
        TableReader reader = Figures.open(korean, TableFormat.CSV, StandardCharsets.UTF_8);
        assertEquals(List.of("UNDECODABLE"), Figures.codes(reader.next().faults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp949", "CP949", "euc-kr", "EUC_KR", "ks_c_5601-1987", "windows-949", "MS949"})
    void knows_the_korean_charset_by_all_its_names(String name) {
        assertEquals(TableCharset.MS949, TableCharset.named(name).orElseThrow());
    }

    @Test
    void knows_utf_8_and_nothing_that_it_does_not_read() {
        assertEquals(StandardCharsets.UTF_8, TableCharset.named("UTF8").orElseThrow());
        assertTrue(TableCharset.named("iso-2022-kr").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_out_the_delimiter(String delimiter) {
        String table = "제목, 하나; 둘\n지역_연도_값_사유\n\"gangwon\"_2023_\"1,234\"_\"a \"\"b\"\"\n다음; 줄\"\n";
        TableRow row = Figures.csv(table.replace("_", delimiter)).next();
        assertEquals("1234", row.decimal(Figures.VALUE).toPlainString());
        assertEquals("a \"b\"\n다음; 줄", row.text(Figures.REASON));
    }

    @Test
    void a_row_over_several_lines_is_one_row_and_empty_lines_count() {
        List<TableRow> rows = Figures.all(Figures.csv("지역,연도,사유\ngangwon,2023,\"a\nb\"\n\n,,\ngangwon,2023,c"));
        assertEquals(List.of(2L, 5L), rows.stream().map(TableRow::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gangwon,2023,\"offen\ngangwon,2023,x\n", "gangwon,2023,\"a\"b\n"})
    void a_broken_quote_makes_the_whole_file_unreadable(String row) {
        String good = "gangwon,2023,x\n".repeat(20);
        TableReader reader = Figures.csv("지역,연도,사유\n" + good + row);
        for (int number = 0; number < 20; number++) {
            assertEquals(List.of(), reader.next().faults());
        }
        TableUnreadable unreadable = assertThrows(TableUnreadable.class, reader::next);
        assertEquals("ROW_UNREADABLE", unreadable.code());
        assertTrue(unreadable.message(Locale.ENGLISH).contains("row 22"), unreadable.message(Locale.ENGLISH));
    }

    @Test
    void a_row_without_end_is_not_kept() {
        String wide = "gangwon,2023,x" + ",1".repeat(300);
        String tall = "gangwon,2023,\"" + "가".repeat(2 << 20) + "\"";
        for (String row : List.of(wide, tall)) {
            TableReader reader = Figures.csv("지역,연도,사유\n\n\n\n\n\n\n\n\n\n" + row + "\n");
            assertEquals(
                    "ROW_UNREADABLE",
                    assertThrows(TableUnreadable.class, reader::next).code());
        }
    }

    @Test
    void tells_what_is_no_text() {
        assertEquals(
                "EMPTY_FILE",
                assertThrows(TableUnreadable.class, () -> read(new byte[0])).code());
        assertEquals(
                "EMPTY_FILE",
                assertThrows(TableUnreadable.class, () -> Figures.csv("\n \n,,\n"))
                        .code());
        assertEquals(
                "WORKBOOK_NOT_TEXT",
                assertThrows(TableUnreadable.class, () -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .code());
    }
}
