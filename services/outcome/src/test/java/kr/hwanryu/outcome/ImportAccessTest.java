package kr.hwanryu.outcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may hand over what, and who sees what came of it. */
@QuarkusTest
class ImportAccessTest {

    private static final String QUERY = "resource=observations&sourceId=" + Agency.SOURCE;
    private static final byte[] FILE = Files.utf8("지역,실적연도,지표,값", "강원,2023,a-none,1");

    @Test
    void is_answered_at_once_with_where_the_job_is() {
        Files.handOver(Files.token(), QUERY + "&dryRun=true", Files.CSV, FILE)
                .statusCode(202)
                .header("Location", matchesRegex("/v1/imports/outcome/[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .body("id", notNullValue())
                .body("finishedAt", equalTo(null));
    }

    @Test
    void only_its_client_sees_a_job() {
        String id = Files.imported(Files.token(), QUERY, Files.CSV, FILE);
        String other = TestTokens.ofClient("other-agency", List.of("*"), "outcomes:write");
        for (String path : new String[] {"", "/faults", "/effects"}) {
            Files.get(other, "/" + id + path).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        Files.get(other, "").statusCode(200).body("items.id", not(hasItem(id)));
        Files.get(Files.token(), "?sort=-id&limit=200").statusCode(200).body("items.id", hasItem(id));
        Files.get(Files.token(), "/0198c1de-0000-7000-8000-000000000000/faults").statusCode(404);
    }

    @Test
    void needs_a_token_with_the_scope() {
        given().contentType(Files.CSV)
                .body(FILE)
                .post("/v1/imports/outcome?" + QUERY)
                .then()
                .statusCode(401);
        Files.handOver(TestTokens.everywhere("reference:write"), QUERY, Files.CSV, FILE)
                .statusCode(403);
        given().get("/v1/imports/outcome").then().statusCode(401);
    }

    @Test
    void rows_of_regions_that_the_token_does_not_cover_are_refused_one_by_one() {
        Agency.hasCount("a-regions");
        String token = TestTokens.of(List.of("gangwon"), "outcomes:write");
        byte[] file = Files.utf8("지역,실적연도,지표,값", "강원,2023,a-regions,1", "울산,2023,a-regions,2");
        String id = Files.imported(token, QUERY + "&mode=partial", Files.CSV, file);
        Files.job(id).body("created", equalTo(1)).body("rowsRejected", equalTo(1));
        Files.faults(id)
                .body("items.code", contains("MISSING_REGION"))
                .body("items[0].row", equalTo(3))
                .body("items[0].column", equalTo("A"))
                .body("items[0].value", equalTo("울산"))
                .body("items[0].messageEn", containsString("ulsan"));
    }

    @Test
    void a_client_with_enough_jobs_is_told_when_to_come_back() {
        // Nobody's job ends while its source is being asked for: the owner is slow.
        FakeIndustry.isAway();
        try {
            String token = TestTokens.ofClient("eager-agency", List.of("*"), "outcomes:write");
            String query = "resource=observations&sourceId=never-seen-before";
            for (int i = 0; i < 4; i++) {
                Files.handOver(token, query, Files.CSV, Files.utf8("지역,실적연도,지표,값", "강원,2023,a-regions," + i))
                        .statusCode(202);
            }
            String fifth =
                    keyed(token, query, "fifth").statusCode(202).extract().path("id");
            keyed(token, query, "fifth")
                    .statusCode(202)
                    .header("Idempotency-Replayed", "true")
                    .body("id", equalTo(fifth));
            keyed(token, query + "&dryRun=true", "fifth").statusCode(422);
            keyed(token, query, "sixth").statusCode(429);
            Files.handOver(token, query, Files.CSV, FILE)
                    .statusCode(429)
                    .header("Retry-After", "30")
                    .body("code", equalTo("TOO_MANY_REQUESTS"))
                    .body("detail", containsString("5 imports"));
        } finally {
            FakeIndustry.answers();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "resource=claims, resource, UNKNOWN_IMPORT",
        "mode=atomic, resource, REQUIRED",
        "resource=observations&mode=some, mode, INVALID_VALUE",
        "resource=observations&dryRun=yes, dryRun, INVALID_VALUE",
        "resource=observations&encoding=EBCDIC, encoding, UNKNOWN_ENCODING",
        "resource=observations&atomic=true, atomic, UNKNOWN_PARAMETER"
    })
    void refuses_what_it_does_not_know(String query, String parameter, String code) {
        Files.handOver(Files.token(), query, Files.CSV, FILE)
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter))
                .body("errors.code", hasItem(code));
    }

    @Test
    void takes_tables_only_and_larger_ones_than_records_are() {
        Files.handOver(Files.token(), QUERY, "application/json", FILE).statusCode(415);
        byte[] large = Files.utf8("지역,실적연도,지표,값" + "\r\n강원,2023,a-none,1".repeat(60_000));
        assertTrue(large.length > 1 << 20);
        Files.handOver(Files.token(), QUERY + "&dryRun=true", Files.CSV, large).statusCode(202);
        byte[] record = new byte[70_000];
        Arrays.fill(record, (byte) ' ');
        Agency.everywhere()
                .body(record)
                .post("/v1/observations")
                .then()
                .statusCode(413)
                .body("detail", containsString("65536"));
    }

    @Test
    void a_file_that_is_no_table_fails_with_the_reason() {
        String none = Files.imported(Files.token(), QUERY, Files.CSV, new byte[0]);
        Files.job(none).body("state", equalTo("FAILED")).body("failure.code", equalTo("EMPTY_FILE"));
        String old = Files.imported(Files.token(), QUERY, Files.XLSX, "no zip".getBytes(StandardCharsets.UTF_8));
        Files.job(old).body("failure.code", equalTo("NOT_A_WORKBOOK")).body("charset", equalTo(null));
        String heading = Files.imported("", "지역,실적연도,지표,값,비고란", "강원,2023,a-none,1,");
        Files.job(heading).body("failure.code", equalTo("HEADING_REJECTED")).body("rowsRead", equalTo(0));
        Files.faults(heading)
                .body("items.code", contains("UNKNOWN_COLUMN"))
                .body("items.row", contains(1))
                .body("items.column", contains("E"));
    }

    @Test
    void faults_come_as_a_file_too() {
        String id = Files.imported("", "지역,실적연도,지표,값", "강원,2023,a-none,=1+1");
        for (String asked : new String[] {"?format=csv&bom=true", "?bom=true"}) {
            byte[] csv = given().auth()
                    .oauth2(Files.token())
                    .accept(asked.equals("?bom=true") ? "text/csv" : "*/*")
                    .get("/v1/imports/outcome/" + id + "/faults" + asked)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"))
                    .header("Content-Disposition", containsString(".csv"))
                    .extract()
                    .asByteArray();
            assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(csv, 3));
            String text = new String(csv, StandardCharsets.UTF_8);
            assertTrue(text.contains("NOT_A_NUMBER") && text.contains("'=1+1") && text.contains("숫자"), text);
        }
    }

    @Test
    void templates_have_the_columns_that_files_may_have() {
        String korean = template("observations&format=csv", "ko");
        assertTrue(korean.startsWith("\uFEFF지역,실적연도,지표,"), korean);
        String english = template("targets&format=csv", "en");
        assertTrue(english.contains("regionId") && english.contains("targetBasis"), english);
        given().get("/v1/imports/outcome/templates?resource=observations")
                .then()
                .statusCode(200)
                .contentType(Files.XLSX)
                .header("Content-Disposition", containsString("observations-ko.xlsx"));
        given().get("/v1/imports/outcome/templates?resource=claims").then().statusCode(400);
    }

    @Test
    void every_list_is_paged() {
        Files.imported("", "지역,실적연도,지표,값", "강원,2023,a-none,1", "울산,2023,a-none,2");
        String id = Files.get(Files.token(), "?sort=-id&limit=1").extract().path("items[0].id");
        String next = Files.get(Files.token(), "/" + id + "/faults?limit=1")
                .body("items.row", contains(2))
                .extract()
                .path("nextCursor");
        Files.get(Files.token(), "/" + id + "/faults?limit=1&cursor=" + next).body("items.row", contains(3));
        Files.get(Files.token(), "?limit=200").body("items.resource", everyItem(equalTo("observations")));
    }

    private static ValidatableResponse keyed(String token, String query, String key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(Files.CSV + "; charset=UTF-8")
                .body(FILE)
                .post("/v1/imports/outcome?" + query)
                .then();
    }

    private static String template(String path, String language) {
        return new String(
                given().header("Accept-Language", language)
                        .get("/v1/imports/outcome/templates?resource=" + path)
                        .then()
                        .statusCode(200)
                        .header("Content-Language", language)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
