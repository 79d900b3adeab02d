package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-01",
                "2023-3-1",
                "2023.3.1",
                "2023. 3. 1.",
                "2023/03/01",
                "20230301",
                "2023년 3월 1일",
                "2023-03-01 00:00:00",
                "２０２３．０３．０１"
            })
    void reads_dates_as_korean_sheets_write_them(String cell) {
        assertEquals(LocalDate.of(2023, 3, 1), Figures.cell("시작일", cell).date(Figures.SINCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-03",
                "23.3.1",
                "3/1/2023",
                "2023-02-29",
                "2023-13-01",
                "45000",
                "봄",
                "2023-03-01 09:00"
            })
    void refuses_a_day_that_is_not_clear(String cell) {
        assertEquals(
                List.of("NOT_A_DATE"), Figures.codes(Figures.cell("시작일", cell).faults()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023년, 2023",
        "2023-03, 2023-03",
        "2023.3., 2023-03",
        "2023년 3월, 2023-03",
        "202303, 2023-03",
        "2023. 3. 1, 2023-03-01"
    })
    void reads_a_date_as_far_as_it_is_known(String cell, String date) {
        assertEquals(date, Figures.cell("설립일", cell).text(Figures.FOUNDED));
    }

    @Test
    void refuses_what_is_no_date_known_in_part() {
        assertEquals(
                List.of("NOT_A_PARTIAL_DATE"),
                Figures.codes(Figures.cell("설립일", "2023년 봄").faults()));
        assertEquals(
                List.of("EMPTY_WORD"), Figures.codes(Figures.cell("설립일", "미상").faults()));
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, INDUSTRY",
        "industry, INDUSTRY",
        "산업, INDUSTRY",
        "사업유형, PROGRAMME_KIND",
        "사업 유형, PROGRAMME_KIND"
    })
    void takes_a_code_or_its_label(String cell, String code) {
        assertEquals(code, Figures.cell("구분", cell).text(Figures.DIMENSION));
    }

    @Test
    void names_the_codes_when_it_is_none_of_them() {
        CellFault fault = Figures.cell("구분", "기업").faults().get(0);
        assertEquals("NOT_A_CHOICE", fault.code());
        assertEquals(List.of("INDUSTRY 산업, PROGRAMME_KIND 사업 유형"), fault.arguments());
    }

    @ParameterizedTest
    @CsvSource({"예, true", "아니오, false", "Y, true", "FALSE, false", "O, true", "x, false", "1, true"})
    void reads_yes_and_no(String cell, boolean yes) {
        assertEquals(yes, Figures.cell("공개 여부", cell).yes(Figures.PUBLIC));
    }

    @Test
    void refuses_a_yes_or_no_that_is_neither() {
        assertEquals(
                List.of("NOT_YES_OR_NO"),
                Figures.codes(Figures.cell("공개여부", "아마").faults()));
    }

    @Test
    void keeps_text_but_for_the_space_around_it() {
        assertEquals("정정  공시\n2차", Figures.cell("사유", " \u3000정정  공시\n2차\u00A0").text(Figures.REASON));
        assertEquals("-", Figures.cell("사유", "-").text(Figures.REASON));
        assertEquals("=1+1", Figures.cell("사유", "'=1+1").text(Figures.REASON));
        assertEquals("'인용'", Figures.cell("사유", "'인용'").text(Figures.REASON));
    }

    @Test
    void puts_syllables_together_that_a_mac_took_apart() {
        String apart = Normalizer.normalize("정정", Normalizer.Form.NFD);
        assertEquals("정정", Figures.cell("사유", apart).text(Figures.REASON));
    }

    @Test
    void counts_characters_as_people_do() {
        assertEquals(List.of(), Figures.cell("사유", "😀".repeat(20)).faults());
        CellFault fault = Figures.cell("사유", "가".repeat(21)).faults().get(0);
        assertEquals("TOO_LONG", fault.code());
        assertEquals(List.of("20"), fault.arguments());
    }

    @Test
    void refuses_characters_that_cannot_be_stored() {
        assertEquals(
                List.of("NOT_STORABLE"),
                Figures.codes(Figures.cell("사유", "a\0b").faults()));
    }

    @Test
    void refuses_an_id_with_a_space_or_without_its_digits() {
        String heading = "지역,연도\n";
        assertEquals(
                List.of("NOT_AN_ID"),
                Figures.codes(Figures.csv(heading + "강원 도,2023\n").next().faults()));
        assertEquals(
                List.of("SHORTENED_NUMBER"),
                Figures.codes(Figures.csv(heading + "1.23E+11,2023\n").next().faults()));
        assertEquals("MOIS:51", Figures.csv(heading + "MOIS:51,2023\n").next().text(Figures.REGION));
    }

    @Test
    void an_empty_cell_is_null_unless_it_must_be_filled() {
        TableRow row = Figures.csv("지역,연도,값,사유\n,2023, ,정정\n").next();
        assertNull(row.decimal(Figures.VALUE));
        assertNull(row.precision(Figures.VALUE));
        assertTrue(row.isEmpty(Figures.VALUE));
        assertEquals(List.of("REQUIRED"), Figures.codes(row.faults()));
        assertEquals("A", row.faults().get(0).letter());
    }

    @Test
    void a_long_value_is_repeated_in_part() {
        CellFault fault = Figures.cell("값", "가".repeat(5000)).faults().get(0);
        assertEquals(CellFault.MAX_VALUE, fault.value().length());
    }
}
