package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Whatever form a year is handed over in, it is the same year. */
@QuarkusTest
class ImportFormatsTest {

    private static final Charset CP949 = Charset.forName("MS949");
    private static final Set<String> OF_THE_RECORDING =
            Set.of("indicatorId", "recordedAt", "sourceId", "previousSourceId", "targetSourceId", "sourceIds");
    private static final String OTHER_SOURCE = "kwnews-2025-08-10";
    private static final String QUERY = "resource=observations&sourceId=" + OTHER_SOURCE;

    @Test
    void gangwons_year_is_the_same_by_json_by_a_workbook_in_eok_and_by_a_cp949_file() throws IOException {
        List<Map<String, Object>> json = byJson("f-json");
        has("f-xlsx");
        String workbook = Files.imported(Files.token(), QUERY, Files.XLSX, workbook("f-xlsx"));
        Files.job(workbook)
                .body("state", equalTo("DONE"))
                .body("created", equalTo(8))
                .body("charset", equalTo(null));
        assertEquals(json, outcomes("f-xlsx"));
        has("f-cp949");
        String text = Files.imported(Files.token(), QUERY, Files.CSV, sheet("f-cp949"));
        Files.job(text)
                .body("state", equalTo("DONE"))
                .body("created", equalTo(8))
                .body("charset", equalTo("euc-kr"));
        assertEquals(json, outcomes("f-cp949"));
    }

    @Test
    void lines_of_json_have_the_fields_of_the_api() {
        Agency.hasCount("f-ndjson");
        byte[] lines =
                """
                {"regionId":"gangwon","performanceYear":2023,"indicatorId":"f-ndjson","value":278,"status":"FINAL",\
                "basis":"DERIVED","derivation":{"expression":"a\\\\b\\t\\"c\\" 각"},"sourceId":"kw-economyplus-2024"}
                {"regionId":"gangwon","performanceYear":2023,"indicatorId":"f-ndjson","value":100,\
                "breakdown":{"dimension":"GROUP","id":"women"},"sourceId":"kw-economyplus-2024"}
                {"regionId":"gangwon","performanceYear":2023,"indicatorId":"f-ndjson","value":1,\
                "breakdown":{"dimension":"INDUSTRY","id":"ulsan-marine"},"sourceId":"nobody"}
                """
                        .getBytes(StandardCharsets.UTF_8);
        String id = Files.imported(Files.token(), "resource=observations&mode=partial", Files.NDJSON, lines);
        Files.job(id)
                .body("created", equalTo(2))
                .body("rowsRejected", equalTo(1))
                .body("faultCount", equalTo(2));
        Files.faults(id)
                .body("items.code", contains("UNKNOWN_REFERENCE", "OTHER_REGION"))
                .body("items.row", contains(3, 3))
                .body("items.header", contains("sourceId", "breakdown.id"));
        Agency.get("/v1/observations?indicatorId=f-ndjson")
                .body("items.value", contains(278, 100))
                .body("items.status", contains("FINAL", null))
                .body("items[0].derivation.expression", equalTo("a\\b\t\"c\" 각"))
                .body("items[1].breakdown.id", equalTo("women"));
    }

    @Test
    void rules_of_single_figures_hold_for_rows() {
        Agency.hasIndicator("f-single", "KRW", 0, true, "SUM");
        String id = Files.imported(
                "&dryRun=true",
                "지역,실적연도,첫해,지표,값,외화금액,통화,근거,산출식,세부구분,세부대상",
                "강원,2023,,f-single,1.5,,,,,,",
                "강원,2023,2024,f-single,1,,,,,,",
                "강원,2023,,f-single,1,,,산출,,,",
                "강원,2023,,f-single,,5,KRW,,,,",
                "강원,2023,,f-single,1,5,USD,,,,",
                "강원,2023,,f-single,1,,,,,그룹,men",
                "광주,2027,,f-single,1,,,,,,",
                "강원,2023,,f-single,1,,,,,기업,",
                "강원,2023,,f-single,,,,,,,");
        Files.faults(id)
                .body("items.row", contains(2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body(
                        "items.code",
                        contains(
                                "TOO_PRECISE",
                                "SPAN_BACKWARDS",
                                "DERIVATION_MISSING",
                                "NO_FOREIGN_CURRENCY",
                                "VALUE_AND_FOREIGN_AMOUNT",
                                "UNDECLARED_GROUP",
                                "OUTSIDE_VALIDITY",
                                "PART_INCOMPLETE",
                                "VALUE_OR_REASON"))
                .body("items.column", contains("E", "C", "I", "G", "F", "K", "A", "K", "E"));
    }

    @Test
    void targets_are_handed_over_likewise() {
        Agency.hasCount("f-targets");
        Agency.aimed("ulsan", 2023, "f-targets", "LEVEL", "50", ",\"roundedTo\":1");
        String query = "resource=targets&sourceId=" + Agency.SOURCE;
        byte[] file = Files.utf8(
                "지역,실적연도,지표,목표값,목표기준,기준연도,사유",
                "강원,2023,f-targets,240,수준,,",
                "전북,2023,f-targets,20,INCREMENT,2021,",
                "울산,2023,f-targets,60,수준,,계획 변경");
        String id = Files.imported(Files.token(), query, Files.CSV, file);
        Files.job(id).body("state", equalTo("DONE")).body("created", equalTo(2)).body("corrected", equalTo(1));
        Agency.get("/v1/targets?indicatorId=f-targets")
                .body("items.regionId", contains("gangwon", "jeonbuk", "ulsan"))
                .body("items.targetBasis", contains("LEVEL", "INCREMENT", "LEVEL"))
                .body("items.baseYear", contains(null, 2021, null))
                .body("items.value", contains(240, 20, 60));
        String again = Files.imported(Files.token(), query + "&dryRun=true", Files.CSV, file);
        Files.job(again).body("unchanged", equalTo(3));
        String wrong = Files.imported(
                Files.token(), query, Files.CSV, Files.utf8("지역,실적연도,지표,목표값,목표기준", "강원,2024,f-targets,1,증가분"));
        Files.faults(wrong).body("items.code", contains("BASE_YEAR_MISSING"));
        Files.effects(again).body("items[0].figures[3].after", equalTo(240));
    }

    private static List<Map<String, Object>> byJson(String name) {
        has(name);
        Agency.observed("gangwon", 2021, name + "-jobs", "266", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2022, name + "-jobs", "221", ",\"roundedTo\":1" + Agency.derived());
        Agency.observed("gangwon", 2023, name + "-jobs", "278", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2024, name + "-jobs", "283", ",\"roundedTo\":1");
        String eok = ",\"roundedTo\":100000000";
        Agency.observed("gangwon", 2021, name + "-revenue", "53500000000", eok);
        Agency.observed("gangwon", 2022, name + "-revenue", "62400000000", eok + Agency.derived());
        Agency.observed("gangwon", 2023, name + "-revenue", "69100000000", eok);
        Agency.observed("gangwon", 2024, name + "-revenue", "68600000000", eok);
        return outcomes(name);
    }

    private static void has(String name) {
        Agency.hasIndicator(name + "-jobs", "PERSON", 2, true, "SUM");
        Agency.hasIndicator(name + "-revenue", "KRW", 0, true, "SUM");
    }

    private static List<Map<String, Object>> outcomes(String name) {
        List<Map<String, Object>> items = Agency.get(
                        "/v1/outcomes?indicatorId=" + name + "-jobs&indicatorId=" + name + "-revenue")
                .statusCode(200)
                .extract()
                .path("items");
        items.forEach(item -> item.keySet().removeAll(OF_THE_RECORDING));
        assertEquals(8, items.size());
        return items;
    }

    /** Side by side, amounts in 억원 as numbers, under a title, as such sheets come. */
    private static byte[] workbook(String name) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("실적");
            sheet.value(0, 0, "강원 지역산업육성사업 성과");
            row(sheet, 2, "지역", "실적연도", name + "-jobs (명)", name + "-revenue\n(억원)", "근거", "산출식");
            row(sheet, 3, "강원특별자치도", 2021, 266, 535, null, null);
            row(sheet, 4, "강원특별자치도", 2022, 221, 624, "산출", "278 - 57");
            row(sheet, 5, "강원특별자치도", 2023, 278, 691, null, null);
            row(sheet, 6, "강원특별자치도", 2024, 283, 686, "공표", null);
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer number) {
                sheet.value(row, i, number);
            } else if (cells[i] != null) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    /** A figure a row, as a statistics system prints them. */
    private static byte[] sheet(String name) {
        return String.join(
                        "\r\n",
                        "지역,실적연도,지표,값,반올림단위,근거,산출식",
                        "강원,2021," + name + "-jobs,266,1,,",
                        "강원,2022," + name + "-jobs,221,1,산출,278 - 57",
                        "강원,2023," + name + "-jobs,278,1,공표,",
                        "강원,2024," + name + "-jobs,283,1,,",
                        "강원,2021," + name + "-revenue,\"53,500,000,000\",100000000,,",
                        "강원,2022," + name + "-revenue,\"62,400,000,000\",100000000,산출,278 - 57",
                        "강원,2023," + name + "-revenue,\"69,100,000,000\",100000000,,",
                        "강원,2024," + name + "-revenue,\"68,600,000,000\",100000000,,")
                .getBytes(CP949);
    }
}
