package kr.hwanryu.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as Excel writes them, part by part, and as a library does. */
final class Workbooks {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NAMESPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Workbooks() {}

    static byte[] written(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", null)) {
            content.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A workbook of one sheet.
     *
     * @param rows the XML inside {@code sheetData}
     * @param formats number formats; cells use the first by {@code s="1"} and so on
     */
    static byte[] byHand(String rows, String... formats) {
        return zipped(parts(rows, formats));
    }

    static Map<String, String> parts(String rows, String... formats) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + type("/xl/workbook.xml", "sheet.main+xml")
                        + type("/xl/styles.xml", "styles+xml")
                        + type("/xl/worksheets/sheet1.xml", "worksheet+xml") + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NAMESPACE
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/styles.xml", styles(formats));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + NAMESPACE + "><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + MAIN + type + "\"/>";
    }

    private static String styles(String... formats) {
        StringBuilder numbers = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int index = 0; index < formats.length; index++) {
            boolean builtIn = formats[index].matches("[0-9]+") && !formats[index].equals("0");
            int id = builtIn ? Integer.parseInt(formats[index]) : 200 + index;
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
            if (!builtIn) {
                String code = formats[index]
                        .replace("&", "&amp;")
                        .replace("\"", "&quot;")
                        .replace("<", "&lt;");
                numbers.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>");
            }
        }
        return "<styleSheet " + NAMESPACE + "><numFmts>" + numbers + "</numFmts><cellXfs>" + cells
                + "</cellXfs></styleSheet>";
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The heading {@code 지역 연도 <heading>} and a row of a region, a year and the given cell. */
    static String table(String heading, String cell) {
        return "<row r=\"1\">" + text("A1", "지역") + text("B1", "연도") + text("C1", heading) + "</row>" + "<row r=\"2\">"
                + text("A2", "gangwon") + "<c r=\"B2\"><v>2023</v></c>" + cell + "</row>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
