package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** An import is told by region, year and indicator, not by row. */
@QuarkusTest
class ImportEventsTest {

    private static final String TYPE = "type=kr.hwanryu.observation.imported";

    @Test
    void tells_one_event_for_each_region_year_and_indicator_of_one_change() {
        Agency.hasCount("e-told");
        Agency.observed("ulsan", 2022, "e-told", "5");
        Agency.observed("ulsan", 2023, "e-told", "9", ",\"roundedTo\":1");
        String from = end();
        String id = Files.imported(
                "",
                "지역,실적연도,지표,값,세부구분,세부대상,사유",
                "강원,2023,e-told,3,,,",
                "강원,2023,e-told,1,사업유형,RND,",
                "강원,2023,e-told,2,사업유형,SUPPORT,",
                "울산,2022,e-told,,,,집계 오류",
                "울산,2023,e-told,9,,,");
        Integer changeNo = Files.job(id).body("created", equalTo(3)).extract().path("changeNo");
        events("&cursor=" + from)
                .body("items", hasSize(2))
                .body("items.regionid", contains("gangwon", "ulsan"))
                .body("items.subject", contains("gangwon/2023/e-told", "ulsan/2022/e-told"))
                .body("items.changeno", contains(changeNo, changeNo))
                .body("items.position", contains(1, 2))
                .body("items.data.performanceYear", contains(2023, 2022))
                .body("items.data.created", contains(3, 0))
                .body("items.data.corrected", contains(0, 0))
                .body("items.data.withdrawn", contains(0, 1))
                .body("items.data.importId", contains(id, id));
    }

    @Test
    void says_nothing_where_nothing_changed() {
        Agency.hasCount("e-silent");
        Agency.observed("gangwon", 2023, "e-silent", "1", ",\"roundedTo\":1");
        String from = end();
        String same = Files.imported("", "지역,실적연도,지표,값", "강원,2023,e-silent,1");
        Files.job(same).body("unchanged", equalTo(1)).body("changeNo", equalTo(null));
        Files.imported("&dryRun=true", "지역,실적연도,지표,값", "강원,2024,e-silent,1");
        Files.imported("", "지역,실적연도,지표,값", "강원,2024,e-silent,x");
        events("&cursor=" + from).body("items", empty());
    }

    private static String end() {
        String cursor = events("").extract().path("nextCursor");
        while (true) {
            ValidatableResponse page = events("&cursor=" + cursor);
            cursor = page.extract().path("nextCursor");
            if (page.extract().<java.util.List<?>>path("items").isEmpty()) {
                return cursor;
            }
        }
    }

    private static ValidatableResponse events(String more) {
        return Agency.get("/v1/events/outcome?" + TYPE + "&limit=200" + more).statusCode(200);
    }
}
