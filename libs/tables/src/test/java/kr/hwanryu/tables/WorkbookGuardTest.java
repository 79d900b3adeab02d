package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookGuardTest {

    private static String code(byte[] bytes) {
        return assertThrows(TableUnreadable.class, () -> Figures.all(Figures.open(bytes, TableFormat.XLSX, null)))
                .code();
    }

    private static String codeWith(String part, String content) {
        Map<String, String> parts = Workbooks.parts(Workbooks.table("값", ""));
        parts.put(part, content);
        return code(Workbooks.zipped(parts));
    }

    @Test
    void tells_what_is_no_workbook() {
        assertEquals("EMPTY_FILE", code(new byte[0]));
        assertEquals("NOT_A_WORKBOOK", code("지역,연도\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NOT_A_WORKBOOK", code("<html><table>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NOT_A_WORKBOOK", code(Workbooks.zipped(Map.of("content.xml", "<ods/>"))));
        byte[] whole = Workbooks.byHand(Workbooks.table("값", ""));
        assertEquals("NOT_A_WORKBOOK", code(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("EMPTY_FILE", code(Workbooks.byHand("")));
    }

    @Test
    void tells_an_old_workbook_from_one_under_a_password() {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals("OLD_WORKBOOK", code(Arrays.copyOf(ole2, 4096)));
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(Arrays.copyOf(ole2, 1024));
        encrypted.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("ENCRYPTED_WORKBOOK", code(encrypted.toByteArray()));
    }

    @Test
    void a_workbook_of_too_many_parts_says_how_many() {
        Map<String, String> parts = Workbooks.parts(Workbooks.table("값", ""));
        for (int i = 0; i <= 2_000; i++) {
            parts.put("xl/media/" + i, "");
        }
        byte[] workbook = Workbooks.zipped(parts);
        TableUnreadable tooMany =
                assertThrows(TableUnreadable.class, () -> Figures.all(Figures.open(workbook, TableFormat.XLSX, null)));
        String count = Integer.toString(parts.size());
        assertEquals("The workbook has " + count + " parts; 2000 are allowed.", tooMany.message(Locale.ENGLISH));
    }

    @Test
    void a_part_that_is_no_xml_is_named() {
        assertEquals("WORKBOOK_BROKEN", codeWith("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"
            })
    void declared_entities_are_refused(String sheet) {
        assertEquals("WORKBOOK_BROKEN", codeWith("xl/worksheets/sheet1.xml", sheet));
    }

    @Test
    void a_part_that_unpacks_without_end_is_not_read() {
        assertEquals("WORKBOOK_TOO_LARGE", codeWith("xl/styles.xml", "<a>" + "<b/>".repeat(20 << 20) + "</a>"));
    }

    @Test
    void a_cell_attribute_or_row_without_end_is_not_kept() {
        String cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>" + "x".repeat(8 << 20) + "</t></is></c>";
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(Workbooks.table("사유", cell))));
        String attribute = "<c r=\"C2\" t=\"" + "x".repeat(8 << 20) + "\"/>";
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(Workbooks.table("사유", attribute))));
        String row = "<c><v>1</v></c>".repeat(20_000);
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(Workbooks.table("사유", row))));
    }

    @Test
    void formulas_with_a_range_are_bounded_for_all_are_kept() {
        String many = "<c r=\"C2\"><f t=\"array\" ref=\"C2\">1</f></c>".repeat(3_000);
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(Workbooks.table("값", many))));
        String formula = "<f t=\"shared\" si=\"0\" ref=\"C2:C3\">" + "1+".repeat(500_000) + "1</f>";
        String rows = ("<row>" + "<c>" + formula + "<v>1</v></c></row>").repeat(6);
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ2", "&#90;ZZZZZ2", "ZZZZZZZZZZZZ2"})
    void a_cell_out_of_every_sheet_is_not_believed(String address) {
        String cell = "<c r=\"" + address + "\"><v>1</v></c>";
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.byHand(Workbooks.table("값", cell))));
    }

    @Test
    void a_sheet_is_looked_at_under_whatever_name() {
        Map<String, String> parts = Workbooks.parts(Workbooks.table("값", "<c r=\"ZZZZZZ2\"><v>1</v></c>"));
        parts.put("xl/media/image.png", "\n  " + parts.remove("xl/worksheets/sheet1.xml"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (name, rels) -> rels.replace("worksheets/sheet1.xml", "media/image.png"));
        assertEquals("WORKBOOK_TOO_LARGE", code(Workbooks.zipped(parts)));
    }

    @Test
    void parts_that_are_no_xml_are_left_alone() {
        Map<String, String> parts = Workbooks.parts(Workbooks.table("값", "<c r=\"C2\"><v>1</v></c>"));
        parts.put("xl/media/image1.png", "\u0089PNG");
        parts.put("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>");
        parts.put("xl/media/image2.svg", "<!DOCTYPE svg SYSTEM \"svg.dtd\"><svg/>");
        assertEquals(
                1,
                Figures.all(Figures.open(Workbooks.zipped(parts), TableFormat.XLSX, null))
                        .size());
    }

    @Test
    void two_parts_of_one_name_are_refused() {
        Map<String, String> parts = Workbooks.parts(Workbooks.table("값", ""));
        parts.put("XL/styles.xml", parts.get("xl/styles.xml"));
        assertEquals("WORKBOOK_BROKEN", code(Workbooks.zipped(parts)));
    }

    @Test
    void a_value_beyond_the_last_column_is_refused() {
        String cell = "<c r=\"XFD2\"><v>1</v></c>";
        assertEquals("TOO_MANY_COLUMNS", code(Workbooks.byHand(Workbooks.table("값", cell))));
    }
}
