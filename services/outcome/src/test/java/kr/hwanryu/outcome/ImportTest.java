package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final String HEAD = "지역,실적연도,지표,값,사유";

    @Test
    void takes_a_file_over_and_tells_what_became_of_it() {
        Agency.hasCount("i-first");
        String id = Files.imported(
                "", HEAD, "강원,2023,i-first,278,", "MOIS:52,2023,i-first,\"1,464\",", "ulsan,2023,i-first,0,");
        Files.job(id)
                .body("state", equalTo("DONE"))
                .body("resource", equalTo("observations"))
                .body("mode", equalTo("atomic"))
                .body("dryRun", equalTo(false))
                .body("format", equalTo("csv"))
                .body("charset", equalTo("utf-8"))
                .body("progress", equalTo(100))
                .body("rowsRead", equalTo(3))
                .body("rowsAccepted", equalTo(3))
                .body("rowsRejected", equalTo(0))
                .body("created", equalTo(3))
                .body("corrected", equalTo(0))
                .body("faultCount", equalTo(0))
                .body("failure", nullValue())
                .body("changeNo", notNullValue())
                .header("Cache-Control", "no-store")
                .header("ETag", startsWith("\""));
        Agency.get("/v1/observations?indicatorId=i-first")
                .body("items.regionId", contains("gangwon", "jeonbuk", "ulsan"))
                .body("items.value", contains(278, 1464, 0))
                .body("items.roundedTo", contains(1, 1, 1))
                .body("items.basis", contains("PUBLISHED", "PUBLISHED", "PUBLISHED"))
                .body("items.recordedBy", hasItem("test-client"))
                .body("items.reason", contains(null, null, null));
        Files.faults(id).body("items", empty());
        Files.effects(id).body("items", empty());
    }

    @Test
    void corrects_withdraws_and_leaves_alone_by_what_a_figure_is_of() {
        Agency.hasCount("i-upsert");
        String same = Agency.observed("gangwon", 2023, "i-upsert", "278", ",\"roundedTo\":1");
        String other = Agency.observed("ulsan", 2023, "i-upsert", "10", ",\"roundedTo\":1");
        String gone = Agency.observed("jeonbuk", 2023, "i-upsert", "464");
        String id = Files.imported(
                "",
                HEAD,
                "gangwon,2023,i-upsert,278,",
                "ulsan,2023,i-upsert,11,정정 공시",
                "jeonbuk,2023,i-upsert,,집계 오류",
                "daejeon,2023,i-upsert,,없던 것",
                "전남,2023,i-upsert,5,");
        Files.job(id)
                .body("state", equalTo("DONE"))
                .body("created", equalTo(1))
                .body("corrected", equalTo(1))
                .body("withdrawn", equalTo(1))
                .body("unchanged", equalTo(2));
        Agency.get("/v1/observations/" + same + "/revisions").body("items.value", contains(278));
        Agency.get("/v1/observations/" + other + "/revisions")
                .body("items.value", contains(10, 11))
                .body("items.reason", contains(null, "정정 공시"))
                .body("items[0].supersededByNo", notNullValue());
        Agency.get("/v1/observations/" + gone + "/revisions")
                .body("items.value", contains(464, null))
                .body("items.reason", contains(null, "집계 오류"));
        Agency.get("/v1/observations?indicatorId=i-upsert&regionId=daejeon").body("items", empty());
    }

    @Test
    void a_correction_needs_a_reason_of_the_row_or_of_the_file() {
        Agency.hasCount("i-reason");
        Agency.observed("gangwon", 2023, "i-reason", "1", ",\"roundedTo\":1");
        String bare = Files.imported("", HEAD, "gangwon,2023,i-reason,2,");
        Files.job(bare).body("state", equalTo("FAILED")).body("failure.code", equalTo("ROWS_REJECTED"));
        Files.faults(bare)
                .body("items.code", contains("REASON_REQUIRED"))
                .body("items.column", contains("D"))
                .body("items.header", contains("값"));
        String given = Files.imported("&reason=2024 정정", HEAD, "gangwon,2023,i-reason,2,");
        Files.job(given).body("state", equalTo("DONE")).body("corrected", equalTo(1));
    }

    @Test
    void one_bad_row_and_nothing_is_stored_unless_good_rows_are_asked_for() {
        Agency.hasCount("i-modes");
        String[] file = {HEAD, "gangwon,2023,i-modes,1,", "atlantis,2023,i-modes,2,", "ulsan,2023,i-modes,둘,"};
        String atomic = Files.imported("", file);
        Files.job(atomic)
                .body("state", equalTo("FAILED"))
                .body("rowsRead", equalTo(3))
                .body("rowsAccepted", equalTo(1))
                .body("rowsRejected", equalTo(2))
                .body("faultCount", equalTo(2))
                .body("created", nullValue())
                .body("changeNo", nullValue())
                .body("failure.messageEn", containsString("2 rows"))
                .body("failure.messageKo", containsString("2개 행"));
        Agency.get("/v1/observations?indicatorId=i-modes").body("items", empty());
        Files.faults(atomic)
                .body("items.row", contains(3, 4))
                .body("items.column", contains("A", "D"))
                .body("items.code", contains("UNKNOWN_REFERENCE", "NOT_A_NUMBER"))
                .body("items.value", contains("atlantis", "둘"))
                .body("items[1].messageEn", startsWith("row 4, column D 값: "))
                .body("items[1].messageKo", startsWith("4행 D열 값: "));
        String partial = Files.imported("&mode=partial", file);
        Files.job(partial)
                .body("state", equalTo("DONE"))
                .body("created", equalTo(1))
                .body("rowsRejected", equalTo(2))
                .body("failure", nullValue());
        Agency.get("/v1/observations?indicatorId=i-modes").body("items.regionId", contains("gangwon"));
    }

    @Test
    void a_dry_run_stores_nothing_and_tells_what_would_become_of_outcomes() {
        Agency.hasCount("i-dry");
        Agency.observed("gangwon", 2022, "i-dry", "221", ",\"roundedTo\":1");
        Agency.observed("gangwon", 2023, "i-dry", "278", ",\"roundedTo\":1");
        Agency.aimed("gangwon", 2023, "i-dry", "LEVEL", "300", "");
        String id = Files.imported("&dryRun=true&reason=x", HEAD, "gangwon,2022,i-dry,139,", "ulsan,2023,i-dry,7,");
        Files.job(id)
                .body("state", equalTo("DONE"))
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("corrected", equalTo(1))
                .body("changeNo", nullValue());
        Files.effects(id)
                .body("items.regionId", contains("gangwon", "gangwon", "ulsan"))
                .body("items.performanceYear", contains(2022, 2023, 2023))
                .body("items.created", contains(0, 0, 1))
                .body("items.corrected", contains(1, 0, 0))
                .body("items[0].figures[0].before", equalTo(221))
                .body("items[0].figures[0].after", equalTo(139))
                .body(
                        "items[1].figures.name",
                        contains("value", "previousValue", "changeRate", "target", "achievementRate"))
                .body("items[1].figures.before", contains(278, 221, 25.79f, 300, 92.67f))
                .body("items[1].figures.after", contains(278, 139, 100.00f, 300, 92.67f))
                .body("items[2].figures[0].before", nullValue())
                .body("items[2].figures[0].after", equalTo(7));
        Agency.get("/v1/observations?indicatorId=i-dry").body("items.value", contains(221, 278));
    }

    @Test
    void a_wide_sheet_has_a_figure_in_each_filled_cell_and_faults_by_cell() {
        Agency.hasIndicator("i-wide-jobs", "PERSON", 2, true, "SUM");
        Agency.hasIndicator("i-wide-revenue", "KRW", 0, true, "SUM");
        String[] good = {
            "2023년 실적", "지역,연도,i-wide-jobs(명),i-wide-revenue(억원)", "강원,2023,278,691", "전북,2023,464,", "울산,2023,,130.3"
        };
        String id = Files.imported("", good);
        Files.job(id)
                .body("state", equalTo("DONE"))
                .body("rowsRead", equalTo(3))
                .body("created", equalTo(4));
        Agency.get("/v1/observations?indicatorId=i-wide-revenue")
                .body("items.regionId", contains("gangwon", "ulsan"))
                .body("items.value", contains(69_100_000_000L, 13_030_000_000L))
                .body("items.roundedTo", contains(100_000_000, 10_000_000));
        String bad = Files.imported("&dryRun=true", "지역,연도,i-wide-jobs(명),i-wide-revenue(억원)", "강원,2021,스물,십억");
        Files.faults(bad)
                .body("items.column", contains("C", "D"))
                .body("items.code", contains("NOT_A_NUMBER", "NOT_A_NUMBER"))
                .body("items.header", contains("i-wide-jobs", "i-wide-revenue"));
    }

    @Test
    void two_rows_of_one_figure_are_both_refused() {
        Agency.hasCount("i-twice");
        String id = Files.imported(
                "&mode=partial", HEAD, "gangwon,2023,i-twice,1,", "ulsan,2023,i-twice,3,", "강원,2023,i-twice,2,");
        Files.job(id).body("created", equalTo(1)).body("rowsRejected", equalTo(2));
        Files.faults(id)
                .body("items.code", contains("REPEATED_IN_FILE", "REPEATED_IN_FILE"))
                .body("items.row", contains(2, 4))
                .body("items[0].messageEn", containsString("Row 4"))
                .body("items[1].messageKo", containsString("2행"));
    }
}
