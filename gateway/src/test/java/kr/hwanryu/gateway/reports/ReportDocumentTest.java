package kr.hwanryu.gateway.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.FakeOrigins;
import kr.hwanryu.gateway.testing.HttpMessage;
import kr.hwanryu.gateway.testing.LoadedAssets;
import kr.hwanryu.gateway.testing.Played;
import kr.hwanryu.gateway.testing.RawClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year as a document for people, in the language of whoever reads it. */
@QuarkusTest
@QuarkusTestResource(FakeOrigins.class)
class ReportDocumentTest {

    private static final String REPORT = "/v1/annual-reports/gangwon/2023";
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,"
            + "image/avif,image/webp,image/apng,*/*;q=0.8";

    @TestHTTPResource
    URL gateway;

    @Played
    FakeOrigin industry;

    @Played
    FakeOrigin company;

    @Played
    FakeOrigin outcome;

    private final PlayedYear year = new PlayedYear();

    @BeforeEach
    void all_is_well() {
        ToldYear.in(year);
        year.playedBy(industry, company, outcome);
    }

    @Test
    void a_browser_gets_a_page_in_the_language_of_its_reader() {
        HttpMessage korean = read(BROWSER, "Accept-Language: ko-KR,ko;q=0.9,en;q=0.5");
        assertEquals(200, korean.status());
        assertEquals("text/html;charset=utf-8", korean.header("Content-Type").replace(" ", ""));
        assertEquals("ko", korean.header("Content-Language"));
        assertEquals("Accept, Accept-Language", korean.header("Vary"));
        assertTrue(korean.body().contains("강원특별자치도 2023년 지역산업육성사업 연차보고서"), korean.body());
        HttpMessage english = read(BROWSER, "Accept-Language: en-GB");
        assertEquals("en", english.header("Content-Language"));
        assertTrue(english.body().contains("Gangwon 2023: annual report of the regional"), english.body());
        assertEquals("ko", read(BROWSER, "Accept-Language: fr").header("Content-Language"));
        assertEquals("en", RawClient.get(gateway, REPORT + "?lang=en", BROWSER).header("Content-Language"));
    }

    @Test
    void every_figure_stands_there_as_it_was_answered() {
        String korean = plain(read(BROWSER).body());
        for (String figure : List.of(
                "140억 원", "46억 원", "186억 원", "278명", "+57명", "+25.79%", "691억 원", "+67억 원", "+10.74%", "+50.6%", "흑자전환",
                "목표 미공표", "주축산업", "미래신산업")) {
            assertTrue(korean.contains(figure), figure + " in " + korean);
        }
        String english = plain(read(BROWSER, "Accept-Language: en").body());
        for (String figure :
                List.of("KRW 18.6 bn", "278 people", "+57 people", "KRW 69.1 bn", "+KRW 6.7 bn", "derived")) {
            assertTrue(english.contains(figure), figure + " in " + english);
        }
        assertFalse(english.contains("report.") || english.contains("NOT_FOUND"), english);
    }

    @Test
    void sources_are_numbered_once_and_lead_there_and_back() {
        String page = read(BROWSER).body();
        assertEquals(2, count(page, "<li id=\"source-"));
        assertTrue(plain(page).contains("강원일보, 성과 발표, 2024년 8월 4일"), page);
        assertTrue(plain(page).contains("강원도, 날짜 미상"), page);
        Set<String> ids = found(page, " id=\"([^\"]+)\"");
        assertTrue(count(page, "href=\"#source-1\"") > 5, page);
        for (String target : found(page, " href=\"#([^\"]+)\"")) {
            assertTrue(ids.contains(target), target);
        }
        assertEquals(count(page, " id=\""), ids.size(), "an id is there once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/html",
                "application/json, text/plain, */*",
                "text/html;q=0.5, application/json",
                "text/html;q=0, */*",
                "application/*"
            })
    void who_does_not_ask_for_a_page_gets_data(String accept) {
        HttpMessage answer = read("Accept: " + accept, "Accept-Language: en");
        assertEquals("application/json", answer.header("Content-Type").split(";")[0]);
        assertEquals("Accept", answer.header("Vary"));
        assertNull(answer.header("Content-Language"));
        assertEquals(RawClient.get(gateway, REPORT).body(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/*",
                "text/html, */*",
                "application/json;q=0.5, text/html;q=0.9",
                "application/json;q=0, */*;q=0.1"
            })
    void who_wants_a_page_more_than_data_gets_one(String accept) {
        assertEquals(
                "text/html", read("Accept: " + accept).header("Content-Type").split(";")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "text/html;q=0, application/json;q=0"})
    void what_we_cannot_serve_is_406_as_a_problem(String accept) {
        HttpMessage answer = read("Accept: " + accept);
        assertEquals(406, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
    }

    @Test
    void a_link_can_choose_form_and_language_and_data_has_no_language() {
        HttpMessage data = RawClient.get(gateway, REPORT + "?format=json", BROWSER);
        assertEquals("application/json", data.header("Content-Type").split(";")[0]);
        HttpMessage page = RawClient.get(gateway, REPORT + "?format=html&lang=en");
        assertEquals("en", page.header("Content-Language"));
        for (String wrong : List.of("?lang=en", "?format=json&lang=en", "?format=html&lang=fr", "?format=pdf")) {
            HttpMessage refused = RawClient.get(gateway, REPORT + wrong);
            assertEquals(400, refused.status(), wrong);
            assertTrue(refused.body().contains(wrong.contains("pdf") ? "\"format\"" : "\"lang\""), refused.body());
        }
    }

    @Test
    void an_unchanged_page_is_304_and_another_language_or_name_is_another_page() {
        HttpMessage page = read(BROWSER);
        assertEquals("public, max-age=60, stale-while-revalidate=600", page.header("Cache-Control"));
        String known = "If-None-Match: " + page.header("ETag");
        HttpMessage unchanged = read(BROWSER, known);
        assertEquals(304, unchanged.status());
        assertEquals("Accept, Accept-Language", unchanged.header("Vary"));
        assertEquals(200, read(BROWSER, known, "Accept-Language: en").status());
        assertEquals(200, RawClient.get(gateway, REPORT, known).status(), "data has a tag of its own");
        year.holds("/v1/indicators", PlayedYear.list("{\"id\":\"new-jobs\",\"nameKo\":\"새 일자리\"}", null));
        HttpMessage renamed = read(BROWSER, known);
        assertEquals(200, renamed.status());
        assertTrue(renamed.body().contains("새 일자리"));
        assertNotEquals(page.header("ETag"), renamed.header("ETag"));
    }

    @Test
    void no_script_runs_and_no_style_stands_in_the_page() {
        HttpMessage page = read(BROWSER);
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'self';"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("script-src"), policy);
        assertFalse(page.body().contains("<script")
                || page.body().contains(" style=")
                || page.body().contains("<style"));
        LoadedAssets.assertKeptForEver(gateway, page.body(), "css", "svg");
    }

    @Test
    void a_hostile_name_is_words_and_a_hostile_address_no_link() {
        String hostile = "<script>alert(1)</script>\\\" onmouseover=\\\"x";
        year.holds("/v1/case-studies", PlayedYear.list(ToldYear.caseStudy(hostile), null));
        year.holds(
                "/v1/indicators", PlayedYear.list("{\"id\":\"new-jobs\",\"nameKo\":\"<img src=x onerror=1>\"}", null));
        year.holds(
                "/v1/sources",
                PlayedYear.list(
                        ToldYear.SOURCES
                                .replace("https://news.example/1", "javascript:alert(1)")
                                .replace("강원일보", hostile),
                        null));
        String page = read(BROWSER).body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onmouseover=&quot;x"), page);
        assertTrue(page.contains("&lt;img src=x onerror=1&gt;"), page);
        assertFalse(page.contains("<script") || page.contains("<img") || page.contains("javascript:"), page);
        assertFalse(page.contains("\" onmouseover"), page);
    }

    @Test
    void a_part_that_is_away_is_said_in_words_and_the_page_is_not_kept() {
        company.goDown();
        HttpMessage korean = read(BROWSER);
        assertEquals(200, korean.status());
        assertTrue(plain(korean.body()).contains("우수사례 API 이 내용을 가진 서비스가 응답하지 않습니다"), plain(korean.body()));
        assertTrue(korean.body().contains("186억 원"));
        assertEquals("no-store", korean.header("Cache-Control"));
        assertNull(korean.header("ETag"));
        assertEquals("Accept, Accept-Language", korean.header("Vary"));
        assertTrue(read(BROWSER, "Accept-Language: en").body().contains("The service that holds it is away."));
    }

    @Test
    void without_names_the_ids_stand_there_and_the_page_is_not_kept() {
        year.isAway("/v1/indicators");
        HttpMessage page = read(BROWSER);
        assertEquals("no-store", page.header("Cache-Control"));
        assertNull(page.header("ETag"));
        assertTrue(page.body().contains("new-jobs") && page.body().contains("278명"), page.body());
        assertEquals(200, page.status());
    }

    @Test
    void incentives_that_are_away_are_not_called_unpublished() {
        year.holds(
                "/v1/evaluations",
                PlayedYear.list(
                        "{\"id\":\"e1\",\"evaluationYear\":2024,\"status\":\"GRADED\",\"grade\":\"B\",\"gradeLabelsKo\":[],"
                                + "\"findings\":[],\"sourceId\":\"news\"}",
                        null));
        year.holds("/v1/incentives", PlayedYear.list("", null));
        assertTrue(plain(read(BROWSER).body()).contains("이 평가로 받은 인센티브는 공표된 자료가 없습니다."));
        year.isAway("/v1/incentives");
        String page = plain(read(BROWSER).body());
        assertFalse(page.contains("이 평가로 받은 인센티브는 공표된 자료가 없습니다."), page);
        assertTrue(page.contains("인센티브: "), page);
    }

    @Test
    void a_claim_says_what_it_is_of_and_signs_a_difference_once() {
        year.holds(
                "/v1/claims",
                PlayedYear.list(
                        "{\"kind\":\"CHANGE\",\"indicatorId\":\"new-jobs\",\"unit\":\"PERSON\",\"value\":57,\"verdict\":\"MISMATCH\","
                                + "\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"NON_RND\"},\"firstYear\":2021,"
                                + "\"performanceYear\":2023,\"computed\":{\"value\":60,\"lowest\":null,\"highest\":null},"
                                + "\"difference\":3,\"reasons\":[],\"sourceId\":\"news\"}",
                        null));
        String page = plain(read(BROWSER).body());
        assertTrue(page.contains("신규고용 · NON_RND · 2021–2023년"), page);
        assertTrue(page.contains("+60명") && page.contains("차이 +3명"), page);
    }

    @Test
    void a_provisional_result_is_called_so() {
        year.holds(
                "/v1/outcomes",
                PlayedYear.list(
                        "{\"indicatorId\":\"new-jobs\",\"unit\":\"PERSON\",\"value\":278,\"status\":\"PROVISIONAL\","
                                + "\"sourceId\":\"news\"}",
                        null));
        assertTrue(plain(read(BROWSER).body()).contains("잠정"));
    }

    @Test
    void what_is_not_published_is_called_so_and_never_zero() {
        for (String list : List.of("budget-summaries", "outcomes", "plans", "industries", "case-studies")) {
            year.holds("/v1/" + list, PlayedYear.list("", null));
        }
        String page = plain(read(BROWSER).body());
        for (String words : List.of(
                "이 해의 예산은 공표된 자료가 없습니다.",
                "이 해의 성과는 공표된 자료가 없습니다.",
                "이 해의 성과평가는 공표된 자료가 없습니다.",
                "이 해의 계획은 공표된 자료가 없습니다.",
                "이 해의 우수사례는 공표된 자료가 없습니다.")) {
            assertTrue(page.contains(words), words + " in " + page);
        }
        assertFalse(Pattern.compile("(^|[^\\d.,])0(억|명|만|원)").matcher(page).find(), page);
    }

    @Test
    void of_a_past_instant_the_page_says_which_and_its_links_keep_it() {
        HttpMessage page = RawClient.get(gateway, REPORT + "?asOf=2025-01-31T09:00:00Z", BROWSER);
        assertTrue(page.body().contains("2025년 1월 31일 18:00 (한국 시각)"), page.body());
        assertTrue(page.body().contains("?format=html&amp;lang=en&amp;asOf=2025-01-31T09:00:00Z"), page.body());
    }

    @Test
    void a_page_by_a_code_is_of_the_region_that_it_names() {
        HttpMessage page = RawClient.get(gateway, "/v1/annual-reports/MOIS:51/2023", BROWSER);
        assertTrue(page.body().contains("/v1/annual-reports/gangwon/2023?format=json"), page.body());
    }

    @Test
    void errors_are_problems_in_the_language_of_the_reader_and_never_pages() {
        for (String path :
                List.of("/v1/annual-reports/gangwon/1999", "/v1/annual-reports/MOIS:99/2023", REPORT + "?x=1")) {
            HttpMessage answer = RawClient.get(gateway, path, BROWSER, "Accept-Language: en");
            assertTrue(answer.status() == 400 || answer.status() == 404, path);
            assertEquals(
                    "application/problem+json", answer.header("Content-Type").split(";")[0]);
            assertEquals("en", answer.header("Content-Language"));
        }
        company.goDown();
        HttpMessage strict = read(BROWSER, "Prefer: handling=strict");
        assertEquals(503, strict.status());
        assertEquals("application/problem+json", strict.header("Content-Type").split(";")[0]);
    }

    private HttpMessage read(String... headers) {
        return RawClient.get(gateway, REPORT, headers);
    }

    /** The words of a page without its marks. */
    private static String plain(String page) {
        return page.replaceAll("<sup.*?</sup>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    private static long count(String text, String part) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> found = new HashSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
