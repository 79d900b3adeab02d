package kr.hwanryu.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,234|1234",
                "69,100|69100",
                "\"  12.5 \"|12.5",
                "△12|-12",
                "△ 1,234.5|-1234.5",
                "-12|-12",
                "−12|-12",
                "(12)|-12",
                "( 1,234 )|-1234",
                "+7|7",
                ".5|0.5",
                "007|7",
                "１，２３４．５|1234.5",
                "（１２）|-12",
                "12.50|12.5",
                "0|0",
                "△0|0",
                "'-12|-12"
            })
    void reads_numbers_as_people_write_them(String cell, BigDecimal value) {
        TableRow row = Figures.cell("값", cell);
        assertEquals(List.of(), row.faults());
        assertEquals(value, row.decimal(Figures.VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12a|NOT_A_NUMBER",
                "1,23|NOT_A_NUMBER",
                "1,2345|NOT_A_NUMBER",
                "1.2.3|NOT_A_NUMBER",
                "1 234|NOT_A_NUMBER",
                "--1|NOT_A_NUMBER",
                "-(1)|NOT_A_NUMBER",
                "(-1)|NOT_A_NUMBER",
                "약 300|NOT_A_NUMBER",
                "▲12|AMBIGUOUS_SIGN",
                "▼3.1%|AMBIGUOUS_SIGN",
                "1.23E+11|SHORTENED_NUMBER",
                "1e400000000|SHORTENED_NUMBER",
                "-|EMPTY_WORD",
                "–|EMPTY_WORD",
                "n/a|EMPTY_WORD",
                "N/A|EMPTY_WORD",
                "해당 없음|EMPTY_WORD",
                "#N/A|CELL_ERROR",
                "#DIV/0!|CELL_ERROR",
                "########|CELL_ERROR",
                "691억원|UNIT_IN_CELL",
                "278명|UNIT_IN_CELL",
                "0.0000000000001|TOO_MANY_DECIMALS",
                "9000000000000000.1|OUT_OF_BOUNDS",
                "-9000000000000001|OUT_OF_BOUNDS"
            })
    void refuses_what_is_no_number_or_not_clearly_one(String cell, String code) {
        TableRow row = Figures.cell("값", cell);
        assertEquals(List.of(code), Figures.codes(row.faults()));
        assertNull(row.decimal(Figures.VALUE));
        assertEquals(cell, row.faults().get(0).value());
    }

    @ParameterizedTest
    @CsvSource({
        "사업화매출액(억원), 691, 69100000000, 100000000",
        "사업화매출액(억원), 130.3, 13030000000, 10000000",
        "사업화매출액(억원), 130.30, 13030000000, 1000000",
        "사업화매출액 (백만원), 69100, 69100000000, 1000000",
        "사업화매출액[단위: 천원], 5, 5000, 1000",
        "사업화매출액[단위:백만원], △1.5, -1500000, 100000",
        "사업화매출액（원）, 691, 691, 1",
        "사업화매출액(억원), 691억원, 69100000000, 100000000",
        "sales, 691, 691, 1",
        "신규고용(명), 278, 278, 1",
        "신규고용(명), 278.0, 278, 0.1",
        "신규고용, 278명, 278, 1",
        "달성률(%), 98.7%, 98.7, 0.1",
        "달성률, 98.70, 98.7, 0.01",
        "값(백만원), 0.5, 500000, 100000"
    })
    void multiplies_by_the_unit_of_the_heading_and_tells_the_precision(
            String heading, String cell, BigDecimal value, BigDecimal precision) {
        Column column = heading.startsWith("사업화") || heading.equals("sales")
                ? Figures.SALES
                : heading.startsWith("신규") ? Figures.JOBS : heading.startsWith("값") ? Figures.VALUE : Figures.RATE;
        TableRow row = Figures.cell(heading, cell);
        assertEquals(List.of(), row.faults());
        assertEquals(value, row.decimal(column));
        assertEquals(precision, row.precision(column));
    }

    @Test
    void takes_money_that_comes_out_as_whole_won_only() {
        assertEquals(13_030_000_000L, Figures.cell("국비(억원)", "130.3").won(Figures.AMOUNT));
        assertEquals(1234L, Figures.cell("amountKrw", "1,234").won(Figures.AMOUNT));
        assertEquals(
                List.of("NOT_WHOLE_WON"),
                Figures.codes(Figures.cell("국비(천원)", "1.2345").faults()));
        assertEquals(
                List.of("OUT_OF_BOUNDS"),
                Figures.codes(Figures.cell("국비(원)", "△1").faults()));
        assertEquals(
                List.of("UNIT_IN_CELL"),
                Figures.codes(Figures.cell("국비(억원)", "5백만원").faults()));
    }

    @Test
    void tells_years_from_other_whole_numbers() {
        assertEquals(2022, Figures.csv("지역,연도\nx1,2022년\n").next().whole(Figures.YEAR));
        assertEquals(
                List.of("NOT_WHOLE"),
                Figures.codes(Figures.csv("지역,연도\nx1,2022.5\n").next().faults()));
        assertEquals(
                List.of("OUT_OF_BOUNDS"),
                Figures.codes(Figures.csv("지역,연도\nx1,1999\n").next().faults()));
    }

    @Property
    void every_amount_comes_back_however_it_is_grouped(
            @ForAll @BigRange(min = "-8000000000000000", max = "8000000000000000") @Scale(4) BigDecimal number,
            @ForAll @IntRange(max = 3) int style) {
        String plain = number.abs().toPlainString();
        String whole = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        String grouped = whole.replaceAll("\\B(?=(\\d{3})+$)", ",") + plain.substring(whole.length());
        String minus = List.of("-", "△", "△ ", "−").get(style);
        TableRow row = Figures.cell("값", (number.signum() < 0 ? minus : "") + grouped);
        assertEquals(0, number.compareTo(row.decimal(Figures.VALUE)));
        assertEquals(BigDecimal.ONE.movePointLeft(number.scale()), row.precision(Figures.VALUE));
    }
}
