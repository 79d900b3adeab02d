package kr.hwanryu.company.companies;

import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.newName;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.List;
import kr.hwanryu.company.Requests;
import kr.hwanryu.testing.TestTokens;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanyImportTest {

    private static final Uploads FILES = new Uploads("company", Requests.SCOPE);
    private static final String HEAD = "지역,기업명,사업자등록번호,법인등록번호,산업,소재지";
    private static final String SOURCE = "kw-economyplus-2024";

    @Test
    void takes_companies_over_and_warns_of_a_check_digit_of_old() {
        String name = newName();
        imported("", HEAD, "강원," + name + ",303-81-00010,110111-0062433,gangwon-natural-bio,강릉과학산업단지")
                .body("state", equalTo("DONE"))
                .body("created", equalTo(1))
                .body("changeNo", notNullValue());
        get("companies?businessNumber=3038100010")
                .body("items.nameKo", contains(name))
                .body("items.regionId", contains("gangwon"))
                .body("items.industryId", contains("gangwon-natural-bio"))
                .body("items.corporateNumber", contains("110111-0062433"))
                .body("items[0].warnings.code", contains("CHECK_DIGIT_DIFFERS"))
                .body("items.siteKo", contains("강릉과학산업단지"))
                .body("items.sourceId", contains(SOURCE));
        get("companies?q=" + name.substring(1)).body("items", hasSize(1));
    }

    @Test
    void changes_what_is_stated_and_leaves_what_is_not() {
        String name = newName();
        String id = createdCompany("nameKo", name, "siteKo", "원주", "descriptionKo", "의료기기");
        imported("", HEAD, "gangwon," + name + ",303-81-00024,,,춘천").body("corrected", equalTo(1));
        get("companies/" + id)
                .body("businessNumber", equalTo("303-81-00024"))
                .body("siteKo", equalTo("춘천"))
                .body("descriptionKo", equalTo("의료기기"));
        imported("", HEAD, "MOIS:51," + name.replace("㈜", "(주)") + ",,,,").body("corrected", equalTo(1));
        get("companies/" + id).body("businessNumber", equalTo("303-81-00024")).body("nameKo", containsString("(주)"));
        imported("", HEAD, "MOIS:51," + name.replace("㈜", "(주)") + ",,,,")
                .body("unchanged", equalTo(1))
                .body("changeNo", nullValue());
    }

    @Test
    void tells_of_a_file_once_for_each_region() {
        String one = newName();
        String other = newName();
        String job = imported("", HEAD, "ulsan," + one + ",,,,", "ulsan," + other + ",,,,")
                .body("created", equalTo(2))
                .extract()
                .path("id");
        get("events/company?type=kr.hwanryu.company.imported&regionId=ulsan")
                .body("items.findAll { it.data.importId == '" + job + "' }.data.created", contains(2));
    }

    @Test
    void names_what_is_wrong_at_its_cell_and_stores_nothing() {
        String name = newName();
        ValidatableResponse job = imported(
                        "",
                        HEAD,
                        "gangwon," + name + ",123-45-67890,,,",
                        "gangwon," + name + ",12345,,,",
                        "gangwon," + name + ",,110111,,",
                        "gangwon,㈜,,,,",
                        "MOIS:99," + name + ",,,,",
                        "daejeon," + name + ",,,gangwon-ceramic-materials,",
                        "atlantis," + name + ",,,,")
                .body("state", equalTo("FAILED"))
                .body("rowsRejected", equalTo(7));
        FILES.faults(job)
                .body("items.row", contains(2, 3, 4, 5, 6, 7, 8))
                .body("items.column", contains("C", "C", "D", "B", "A", "E", "A"))
                .body(
                        "items.code",
                        contains(
                                "INVALID_CHECK_DIGIT",
                                "NOT_A_BUSINESS_NUMBER",
                                "NOT_A_CORPORATE_NUMBER",
                                "EMPTY_NAME",
                                "UNKNOWN_REGION_CODE",
                                "OTHER_REGION",
                                "UNKNOWN_REFERENCE"))
                .body("items[0].messageKo", containsString("사업자등록번호"));
        get("companies?q=" + name.substring(1)).body("items", empty());
    }

    @Test
    void asks_which_company_is_meant_where_a_name_does_not_tell() {
        String twice = newName();
        createdCompany("nameKo", twice, "businessNumber", "303-81-00039");
        createdCompany("nameKo", twice, "businessNumber", "303-81-00043");
        String known = newName();
        String taken = newName();
        createdCompany("nameKo", known, "businessNumber", "303-81-00058");
        createdCompany("nameKo", taken);
        String unsure = newName();
        ValidatableResponse job = imported(
                "&mode=partial",
                HEAD,
                "gangwon," + twice + ",,,,",
                "gangwon," + taken + ",303-81-00058,,,",
                "gangwon," + unsure + ",303-81-00062,,,",
                "gangwon," + unsure + ",,,,",
                "gangwon," + twice + ",303-81-00039,,,속초");
        job.body("created", equalTo(1)).body("corrected", equalTo(1)).body("rowsRejected", equalTo(3));
        FILES.faults(job)
                .body("items.row", contains(2, 3, 5))
                .body("items.code", contains("AMBIGUOUS_COMPANY", "DUPLICATE", "NUMBERED_ELSEWHERE"));
    }

    @Test
    void two_rows_of_one_company_are_both_refused() {
        String name = newName();
        String legal = name.replace("㈜", "주식회사 ");
        FILES.faults(imported("", HEAD, "gangwon," + name + ",,,,", "강원," + legal + ",,,,"))
                .body("items.code", contains("REPEATED_IN_FILE", "REPEATED_IN_FILE"));
    }

    @Test
    void a_company_moves_only_for_who_may_write_of_both_regions_and_with_an_industry_of_the_new_one() {
        String name = newName();
        createdCompany("nameKo", name, "businessNumber", "303-81-00077", "industryId", "gangwon-ceramic-materials");
        String moved = "daejeon," + name + ",303-81-00077,,,";
        FILES.faults(imported("", HEAD, moved)).body("items.code", contains("OTHER_REGION"));
        String token = TestTokens.of(List.of("daejeon"), Requests.SCOPE);
        String[] file = {HEAD, "daejeon," + name + ",303-81-00077,,daejeon-wireless,"};
        String query = "resource=companies&sourceId=" + SOURCE;
        ValidatableResponse refused = FILES.ended(token, FILES.handOver(token, query, Uploads.CSV, Uploads.utf8(file)));
        refused.body("state", equalTo("FAILED"));
        FILES.get(token, "/" + refused.extract().path("id") + "/faults").body("items.code", contains("MISSING_REGION"));
        imported("", file).body("corrected", equalTo(1));
        get("companies?businessNumber=3038100077").body("items.regionId", contains("daejeon"));
    }

    @Test
    void a_dry_run_stores_nothing_and_counts_by_region() {
        String name = newName();
        byte[] file = String.join("\n", HEAD, "강원," + name + ",,,,").getBytes(Charset.forName("MS949"));
        String token = FILES.everywhere();
        String query = "resource=companies&dryRun=true&sourceId=" + SOURCE;
        ValidatableResponse job = FILES.ended(token, FILES.handOver(token, query, Uploads.CSV, file));
        job.body("state", equalTo("DONE")).body("created", equalTo(1)).body("charset", equalTo("euc-kr"));
        FILES.effects(job).body("items.regionId", contains("gangwon")).body("items.created", contains(1));
        get("companies?q=" + name.substring(1)).body("items", empty());
    }

    private static ValidatableResponse imported(String query, String... lines) {
        return FILES.csv("resource=companies&sourceId=" + SOURCE + query, lines);
    }
}
