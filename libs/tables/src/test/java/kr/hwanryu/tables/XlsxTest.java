package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

    private static TableReader read(byte[] bytes) {
        return Figures.open(bytes, TableFormat.XLSX, null);
    }

    /** A row whose third cell is shown in the first format. */
    private static TableRow cell(String heading, String content, String... formats) {
        return read(Workbooks.byHand(Workbooks.table(heading, "<c r=\"C2\" s=\"1\"" + content + "</c>"), formats))
                .next();
    }

    private static void fill(Worksheet sheet, int top) {
        sheet.value(top, 1, "지역");
        sheet.value(top, 2, "실적\n연도");
        sheet.value(top, 3, "사업화매출액(억원)");
        sheet.value(top, 4, "시작일");
        sheet.value(top, 5, "공개 여부");
        sheet.value(top + 1, 1, "gangwon");
        sheet.value(top + 1, 2, 2023);
        sheet.value(top + 1, 3, 691);
        sheet.value(top + 1, 4, LocalDate.of(2023, 3, 1));
        sheet.style(top + 1, 4).format("yyyy-mm-dd").set();
        sheet.value(top + 1, 5, true);
        sheet.value(top + 4, 1, "gangwon");
        sheet.value(top + 4, 2, "2022");
        sheet.value(top + 4, 3, "1,021.5");
    }

    @Test
    void reads_a_sheet_with_a_merged_title_and_an_empty_first_column() {
        TableReader reader = read(Workbooks.written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 1, "2023년 지역산업육성사업 실적");
            sheet.range(0, 1, 0, 5).merge();
            fill(sheet, 2);
        }));
        assertEquals(List.of(), reader.headerFaults());
        assertEquals("D", reader.columns().get(2).letter());
        TableRow first = reader.next();
        assertEquals(4, first.number());
        assertEquals(List.of(), first.faults());
        assertEquals(2023, first.whole(Figures.YEAR));
        assertEquals(new BigDecimal("69100000000"), first.decimal(Figures.SALES));
        assertEquals(new BigDecimal("100000000"), first.precision(Figures.SALES));
        assertEquals(LocalDate.of(2023, 3, 1), first.date(Figures.SINCE));
        assertEquals(true, first.yes(Figures.PUBLIC));
        TableRow second = reader.next();
        assertEquals(7, second.number());
        assertEquals(new BigDecimal("102150000000"), second.decimal(Figures.SALES));
        assertEquals(100, reader.progress());
    }

    @Test
    void prefers_the_sheet_that_is_named_like_the_resource_then_the_first_visible() {
        byte[] named = Workbooks.written(workbook -> {
            workbook.newWorksheet("표지").value(0, 0, "지역");
            fill(workbook.newWorksheet("실 적"), 0);
        });
        assertEquals(2, Figures.all(read(named)).size());
        byte[] hidden = Workbooks.written(workbook -> {
            Worksheet list = workbook.newWorksheet("목록");
            list.value(0, 0, "지역");
            list.setVisibilityState(VisibilityState.HIDDEN);
            fill(workbook.newWorksheet("Sheet2"), 0);
        });
        assertEquals(2, Figures.all(read(hidden)).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|0.30000000000000004|0.3|0.1",
                "General|691|691|1",
                "General|691.0000001|691.0000001|0.0000001",
                "General|6.91E2|691|1",
                "General|1.1999999999999999E-2|0.012|0.001",
                "#,##0|691|691|1",
                "#,##0.0|130|130|0.1",
                "#,##0.00_);[Red](#,##0.00)|-130.5|-130.5|0.01",
                "#,##0|130.25|130.25|0.01",
                "#,##0,|1234000|1234|1",
                "#,##0.0,,|12500000|12.5|0.1",
                "_-* #,##0_-;-* #,##0_-|9007199254740991|9007199254740991|1",
                "\\₩#,##0|1234|1234|1"
            })
    void a_number_is_what_is_shown_without_the_noise_of_doubles(
            String format, String stored, BigDecimal value, BigDecimal precision) {
        TableRow row = cell("값", "><v>" + stored + "</v>", format);
        assertEquals(
                value.compareTo(new BigDecimal("9000000000000000")) > 0 ? List.of("OUT_OF_BOUNDS") : List.of(),
                Figures.codes(row.faults()));
        if (row.faults().isEmpty()) {
            assertEquals(value, row.decimal(Figures.VALUE));
            assertEquals(precision, row.precision(Figures.VALUE));
        }
    }

    @Test
    void the_unit_in_a_format_must_be_that_of_the_heading() {
        assertEquals(
                new BigDecimal("98.7"), cell("달성률(%)", "><v>0.987</v>", "0.0%").decimal(Figures.RATE));
        assertEquals(
                new BigDecimal("278"), cell("신규고용", "><v>278</v>", "#,##0\"명\"").decimal(Figures.JOBS));
        assertEquals(
                List.of("UNIT_IN_CELL"),
                Figures.codes(cell("값", "><v>0.987</v>", "0.0%").faults()));
        assertEquals(
                List.of("UNIT_IN_CELL"),
                Figures.codes(cell("국비(백만원)", "><v>5</v>", "#,##0\"억원\"").faults()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd|44986|2023-03-01",
                "14|44986|2023-03-01",
                "31|44986|2023-03-01",
                "yyyy\"년\" m\"월\" d\"일\"|44986.75|2023-03-01",
                "[$-412]yyyy/m/d;@|44986|2023-03-01",
                "yyyy-mm|44986|2023-03",
                "yyyy|44986|2023",
                "m/d/yy h:mm|44986.5|2023-03-01",
                "yyyy-mm-dd|59|1900-02-28",
                "yyyy-mm-dd|61|1900-03-01",
                "General|2023|2023",
                "General|20230301|2023-03-01"
            })
    void a_date_is_known_as_far_as_it_is_shown(String format, String serial, String date) {
        assertEquals(date, cell("설립일", "><v>" + serial + "</v>", format).text(Figures.FOUNDED));
    }

    @Test
    void formulas_count_by_what_they_came_to() {
        assertEquals(
                new BigDecimal("12"), cell("값", "><f>3*4</f><v>12</v>", "0").decimal(Figures.VALUE));
        assertEquals(
                "ab",
                cell("사유", " t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v>", "0").text(Figures.REASON));
        CellFault unknown = cell("값", "><f>3*4</f>", "0").faults().get(0);
        assertEquals("FORMULA_WITHOUT_VALUE", unknown.code());
        assertEquals("=3*4", unknown.value());
    }

    @ParameterizedTest
    @CsvSource({"' t=\"e\"><v>#N/A</v>', #N/A", "' t=\"e\"><f>1/0</f><v>#DIV/0!</v>', #DIV/0!"})
    void an_error_in_a_cell_is_a_fault(String content, String error) {
        CellFault fault = cell("사업화매출액(억원)", content, "0").faults().get(0);
        assertEquals("CELL_ERROR", fault.code());
        assertEquals(error, fault.value());
        assertEquals("row 2, column C 사업화매출액(억원)", fault.message(Locale.ENGLISH).split(": ")[0]);
    }

    @Test
    void what_excel_made_of_something_else_is_refused() {
        assertEquals(
                List.of("DATE_FOR_NUMBER"),
                Figures.codes(cell("값", "><v>44986</v>", "yyyy-mm-dd").faults()));
        assertEquals(
                List.of("NOT_A_NUMBER"),
                Figures.codes(cell("값", " t=\"b\"><v>1</v>", "0").faults()));
        assertEquals(
                List.of("SHORTENED_NUMBER"),
                Figures.codes(cell("사유", "><v>1.2345678901234568E19</v>", "0").faults()));
        assertEquals(
                List.of("NOT_A_NUMBER"),
                Figures.codes(cell("값", "><v>1E999</v>", "0").faults()));
        assertEquals("1234567890", cell("사유", "><v>1234567890</v>", "0").text(Figures.REASON));
    }

    @Test
    void text_that_looks_numeric_and_space_are_taken_as_people_mean_them() {
        assertEquals(
                new BigDecimal("-1234"),
                cell("값", " t=\"inlineStr\"><is><t> △1,234 </t></is>", "@").decimal(Figures.VALUE));
        assertEquals(true, cell("값", " t=\"inlineStr\"><is><t>  </t></is>", "@").isEmpty(Figures.VALUE));
        assertEquals(true, cell("값", ">", "@").isEmpty(Figures.VALUE));
    }
}
