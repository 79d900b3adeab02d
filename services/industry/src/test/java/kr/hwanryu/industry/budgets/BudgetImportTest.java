package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.Api.BUDGETS;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.industry;
import static kr.hwanryu.industry.Api.line;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.programme;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.List;
import kr.hwanryu.testing.TestTokens;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetImportTest {

    private static final Uploads FILES = new Uploads("industry", BUDGETS);
    private static final String HEAD = "지역,사업연도,재원,계획액(백만원),집행액(백만원),사유";

    private String source;

    @BeforeEach
    void there_is_a_source() {
        source = source();
    }

    @Test
    void takes_lines_over_and_makes_the_plan_that_they_need() {
        String region = region();
        String programme = programme("");
        String industry = industry(region, 2020, null);
        imported(
                        "",
                        "지역,사업연도,재원,계획액(백만원),사업,산업,구분",
                        row(region, 2023, "국비", 14_000, programme, industry, "정규"),
                        row(region, 2023, "NATIONAL", 500, "", "", "인센티브"))
                .body("state", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("changeNo", notNullValue());
        lines(region)
                .body("items.fundSource", contains("NATIONAL", "NATIONAL"))
                .body("items.plannedKrw", contains(14_000_000_000L, 500_000_000))
                .body("items.roundedTo", contains(1_000_000, 1_000_000))
                .body("items.programmeId", contains(programme, null))
                .body("items.industryId", contains(industry, null))
                .body("items.kind", contains("REGULAR", "INCENTIVE"))
                .body("items.basis", everyItem(equalTo("PUBLISHED")))
                .body("items.sourceId", everyItem(equalTo(source)))
                .body("items.reason", contains(null, null));
        get("/v1/plans?regionId=" + region)
                .body("items.budgetYear", contains(2023))
                .body("items[0].stage", nullValue());
    }

    @Test
    void tells_of_a_file_once_for_each_region_and_year() {
        String one = region();
        String other = region();
        plan(one, 2023);
        plan(one, 2024);
        plan(other, 2023);
        imported(
                        "",
                        HEAD,
                        row(one, 2023, "국비", 1, "", ""),
                        row(one, 2023, "시군비", 2, "", ""),
                        row(one, 2024, "국비", 3, "", ""),
                        row(other, 2023, "국비", 4, "", ""))
                .body("created", equalTo(4));
        String feed = "/v1/events/industry?type=kr.hwanryu.budget.imported&regionId=";
        get(feed + one)
                .body("items.subject", contains(one + "/2023", one + "/2024"))
                .body("items.data.created", contains(2, 1))
                .body("items.data.budgetYear", contains(2023, 2024))
                .body("items[0].data.importId", notNullValue());
        get(feed + other).body("items.subject", contains(other + "/2023"));
        get("/v1/events/industry?type=kr.hwanryu.budget.recorded&regionId=" + one)
                .body("items", empty());
    }

    @Test
    void a_sheet_with_the_fund_sources_side_by_side_has_a_line_in_each_filled_pair() {
        String region = region();
        imported(
                        "",
                        "2023년 예산 현황",
                        "시도,연도,국비(백만원),도비(백만원),시군비(백만원),민간부담금(백만원),국비 집행액(백만원),합계(백만원)",
                        row(region, 2023, 14_000, 3_000, 1_600, "", "13,500", "18,600"))
                .body("state", equalTo("DONE"))
                .body("rowsRead", equalTo(1))
                .body("created", equalTo(3));
        lines(region)
                .body("items.fundSource", containsInAnyOrder("NATIONAL", "PROVINCIAL", "MUNICIPAL"))
                .body("items.find { it.fundSource == 'NATIONAL' }.executedKrw", equalTo(13_500_000_000L))
                .body("items.find { it.fundSource == 'MUNICIPAL' }.plannedKrw", equalTo(1_600_000_000));
        get("/v1/budget-summaries?regionId=" + region).body("items[0].plannedKrw", equalTo(18_600_000_000L));
        FILES.faults(imported("", "지역,연도,국비(백만원),도비(백만원)", row(region, 2023, "천", "1")))
                .body("items.column", contains("C"))
                .body("items.header", contains("국비"));
    }

    @Test
    void corrects_with_a_reason_withdraws_and_leaves_alone() {
        String region = region();
        String plan = plan(region, 2023);
        String corrected = line(plan, "1000000", "null");
        String[] first = {HEAD, row(region, 2023, "시군비", 2, "", ""), row(region, 2023, "민간부담금", 3, "", "")};
        imported("", first).body("created", equalTo(2));
        imported("", first).body("unchanged", equalTo(2)).body("changeNo", nullValue());
        FILES.faults(imported("", HEAD, row(region, 2023, "국비", 9, "", "")))
                .body("items.code", contains("REASON_REQUIRED"))
                .body("items.column", contains("D"));
        imported(
                        "",
                        HEAD,
                        row(region, 2023, "국비", 9, "", "2차 추경"),
                        row(region, 2023, "시군비", "", "", "잘못 실림"),
                        row(region, 2023, "지방비", "", "", "없던 것"),
                        row(region, 2023, "민간부담금", 3, "", ""))
                .body("corrected", equalTo(1))
                .body("withdrawn", equalTo(1))
                .body("unchanged", equalTo(2));
        get("/v1/budgets/" + corrected + "/revisions")
                .body("items.plannedKrw", contains(1_000_000, 9_000_000))
                .body("items.reason", contains(null, "2차 추경"))
                .body("items[0].supersededByNo", notNullValue());
        lines(region)
                .body("items.find { it.fundSource == 'MUNICIPAL' }.plannedKrw", nullValue())
                .body("items.find { it.fundSource == 'MUNICIPAL' }.reason", equalTo("잘못 실림"));
        imported("&reason=복구", HEAD, row(region, 2023, "시군비", 2, "", "")).body("corrected", equalTo(1));
    }

    @Test
    void what_was_executed_may_follow_in_a_file_of_its_own() {
        String region = region();
        imported("", HEAD, row(region, 2023, "국비", "14,000", "", "")).body("created", equalTo(1));
        imported("&reason=결산", "지역,사업연도,재원,집행액(억원)", row(region, 2023, "국비", 138))
                .body("corrected", equalTo(1));
        lines(region)
                .body("items.plannedKrw", contains(14_000_000_000L))
                .body("items.executedKrw", contains(13_800_000_000L))
                .body("items.roundedTo", contains(100_000_000));
    }

    @Test
    void a_dry_run_tells_what_would_become_of_the_summary() {
        String region = region();
        String plan = plan(region, 2023);
        line(plan, "10000000", "null");
        ValidatableResponse job = imported(
                        "&dryRun=true",
                        HEAD,
                        row(region, 2023, "시군비", 5, "", ""),
                        row(region, 2023, "민간부담금", 7, "", ""))
                .body("state", equalTo("DONE"))
                .body("created", equalTo(2));
        FILES.effects(job)
                .body("items.regionId", contains(region))
                .body("items.budgetYear", contains(2023))
                .body("items.created", contains(2))
                .body("items[0].figures.name", contains("plannedKrw", "executedKrw", "publicTotalKrw"))
                .body("items[0].figures.before", contains(10_000_000, null, 10_000_000))
                .body("items[0].figures.after", contains(22_000_000, null, 15_000_000));
        lines(region).body("items.size()", equalTo(1));
    }

    @Test
    void names_every_wrong_reference_at_its_cell_and_stores_nothing() {
        String region = region("\"validTo\": \"2022-12-31\",");
        String home = region();
        ValidatableResponse job = imported(
                        "",
                        "지역,사업연도,재원,계획액(원),사업,산업,근거",
                        row(region, 2023, "국비", 1, "", "", ""),
                        row(home, 2023, "국비", 1, "nothing", "", ""),
                        row(home, 2023, "국비", 1, "", industry(region(), 2020, null), ""),
                        row("MOIS:NEVER", 2023, "국비", 1, "", "", ""),
                        row(home, 2023, "기금", 1, "", "", ""),
                        row(home, 2023, "시군비", 1, "", "", "산출"),
                        row(home, 2023, "지방비", "", "", "", ""))
                .body("state", equalTo("FAILED"))
                .body("rowsRejected", equalTo(7));
        FILES.faults(job)
                .body("items.row", contains(2, 3, 4, 5, 6, 7, 8))
                .body("items.column", contains("A", "E", "F", "A", "C", null, "D"))
                .body(
                        "items.code",
                        contains(
                                "OUTSIDE_VALIDITY",
                                "UNKNOWN_REFERENCE",
                                "OTHER_REGION",
                                "UNKNOWN_REGION_CODE",
                                "NOT_A_CHOICE",
                                "DERIVATION_REQUIRED",
                                "AMOUNT_OR_REASON"))
                .body("items[3].messageKo", containsString("MOIS:NEVER"));
        lines(home).body("items", empty());
        get("/v1/plans?regionId=" + home).body("items", empty());
    }

    @Test
    void takes_cp949_and_refuses_the_rows_of_regions_that_are_not_the_callers() {
        String mine = region();
        String theirs = region();
        String token = TestTokens.of(List.of(mine), BUDGETS);
        byte[] file = String.join("\n", HEAD, row(mine, 2023, "국비", 1, "", ""), row(theirs, 2023, "국비", 1, "", ""))
                .getBytes(Charset.forName("MS949"));
        String query = "resource=budgets&mode=partial&sourceId=" + source;
        FILES.ended(token, FILES.handOver(token, query, Uploads.CSV, file))
                .body("charset", equalTo("euc-kr"))
                .body("created", equalTo(1))
                .body("rowsRejected", equalTo(1));
        lines(mine).body("items.size()", equalTo(1));
        lines(theirs).body("items", empty());
    }

    private ValidatableResponse imported(String query, String... lines) {
        return FILES.csv("resource=budgets&sourceId=" + source + query, lines);
    }

    private static ValidatableResponse lines(String region) {
        return get("/v1/budgets?regionId=" + region).statusCode(200);
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (Object cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append('"').append(cell).append('"');
        }
        return row.toString();
    }
}
