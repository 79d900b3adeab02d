package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final Map<String, String> CELLS =
            Map.of("지역", "gangwon", "연도", "2023", "값", "12.5", "국비(억원)", "1.5", "사유", "정정", "신규고용(명)", "278");

    @ParameterizedTest
    @ValueSource(strings = {"실적연도", "performanceYear", "PERFORMANCEYEAR", "연도", " 실적 연도 ", "\"실적\n연도\"", "실적연도(년)"})
    void knows_a_column_by_any_of_its_names(String heading) {
        TableReader reader = Figures.csv("지역," + heading + "\ngangwon,2023\n");
        assertEquals(List.of(), reader.headerFaults());
        assertEquals(2023, reader.next().whole(Figures.YEAR));
    }

    @Test
    void knows_a_heading_whose_syllables_are_taken_apart() {
        TableReader reader =
                Figures.csv(Normalizer.normalize("지역,연도,사업화매출액(억원)", Normalizer.Form.NFD) + "\nx1,2023,691\n");
        assertEquals(List.of(), reader.headerFaults());
        assertEquals(new BigDecimal("69100000000"), reader.next().decimal(Figures.SALES));
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(new ArrayList<>(CELLS.keySet()));
    }

    @Property(tries = 100)
    void the_order_of_columns_does_not_matter(@ForAll("orders") List<String> order) {
        String cells = String.join(",", order.stream().map(CELLS::get).toList());
        TableRow row =
                Figures.csv(String.join(",", order) + "\n" + cells + "\n").next();
        assertEquals(List.of(), row.faults());
        assertEquals("gangwon", row.text(Figures.REGION));
        assertEquals(2023, row.whole(Figures.YEAR));
        assertEquals(new BigDecimal("12.5"), row.decimal(Figures.VALUE));
        assertEquals(150_000_000L, row.won(Figures.AMOUNT));
        assertEquals(new BigDecimal("278"), row.decimal(Figures.JOBS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "비고|UNKNOWN_COLUMN",
                "값(십만원)|UNKNOWN_COLUMN",
                "실적연도|REPEATED_COLUMN",
                "국비|UNIT_MISSING",
                "국비(명)|UNIT_MISFIT",
                "신규고용(억원)|UNIT_MISFIT",
                "사업화매출액(%)|UNIT_MISFIT",
                "국비[단위: 냥]|UNKNOWN_UNIT",
                "사유(원)|UNIT_MISFIT",
                "�비|UNDECODABLE"
            })
    void refuses_a_heading_that_is_wrong(String heading, String code) {
        TableReader reader = Figures.csv("지역,연도," + heading + "\ngangwon,2023,1\n");
        CellFault fault = reader.headerFaults().get(0);
        assertEquals(code, fault.code());
        assertEquals(1, fault.row());
        assertEquals("C", fault.letter());
        assertEquals(heading, fault.header());
        assertFalse(reader.hasNext());
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_names_what_is_missing() {
        List<CellFault> faults = Figures.csv("값,비고,국비\n").headerFaults();
        assertEquals(
                List.of("UNKNOWN_COLUMN", "UNIT_MISSING", "MISSING_COLUMN", "MISSING_COLUMN"), Figures.codes(faults));
        assertEquals("1행 지역: 필수 열이 없습니다(API 이름: regionId).", faults.get(2).message(Locale.KOREAN));
        assertEquals(
                "row 1, column B 비고: This column is not known. Correct its name or remove it.",
                faults.get(0).message(Locale.ENGLISH));
    }

    @Test
    void finds_the_heading_below_titles_and_counts_rows_as_the_sheet_does() {
        TableReader reader = Figures.csv("\"2023년 실적, 강원\"\n\n,,(단위: 억원)\n,지역,연도,사업화매출액\n\n,gangwon,2023,x\n");
        assertEquals(List.of(), reader.headerFaults());
        assertEquals(
                List.of("B", "C", "D"),
                reader.columns().stream().map(SheetColumn::letter).toList());
        TableRow row = reader.next();
        assertEquals(6, row.number());
        assertEquals("6행 D열 사업화매출액: 숫자가 아닙니다.", row.faults().get(0).message(Locale.KOREAN));
        assertEquals(
                "row 6, column D 사업화매출액: This is not a number.",
                row.faults().get(0).message(Locale.ENGLISH));
    }

    @Test
    void a_unit_above_the_table_is_that_of_money_columns_without_their_own() {
        TableRow row = Figures.csv("실적 [단위: 백만원, 명]\n지역,연도,사업화매출액,국비(억원)\ngangwon,2023,5,2\n")
                .next();
        assertEquals(new BigDecimal("5000000"), row.decimal(Figures.SALES));
        assertEquals(200_000_000L, row.won(Figures.AMOUNT));
        TableRow won =
                Figures.csv("(단위: 백만원)\n지역,연도,amountKrw\ngangwon,2023,5\n").next();
        assertEquals(5L, won.won(Figures.AMOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(단위: 백만원/천원)\n지역,연도,국비\n", "(단위: 백만원)\n지역,연도,값\n"})
    void a_unit_above_the_table_that_may_mean_this_or_that_is_refused(String head) {
        assertEquals(List.of("UNIT_UNCLEAR"), Figures.codes(Figures.csv(head).headerFaults()));
    }

    @Test
    void passes_over_what_an_export_adds_and_refuses_values_without_heading() {
        TableReader reader = Figures.csv("지역,연도,recordedAt\ngangwon,2023,2026-01-01T00:00:00Z\ngangwon,2023,,7\n");
        assertEquals(List.of(), reader.next().faults());
        CellFault fault = reader.next().faults().get(0);
        assertEquals("UNEXPECTED_CELL", fault.code());
        assertEquals("D", fault.letter());
        assertTrue(fault.message(Locale.ENGLISH).startsWith("row 3, column D: "), fault.message(Locale.ENGLISH));
    }

    @Test
    void says_which_columns_there_could_be_when_there_is_no_heading() {
        TableUnreadable unreadable =
                assertThrows(TableUnreadable.class, () -> Figures.csv("a,b,c\n" + "1,2,3\n".repeat(20)));
        assertEquals("NO_HEADER", unreadable.code());
        assertTrue(unreadable.message(Locale.KOREAN).contains("지역, 실적연도"), unreadable.message(Locale.KOREAN));
    }
}
