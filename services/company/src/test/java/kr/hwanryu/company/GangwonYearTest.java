package kr.hwanryu.company;

import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static kr.hwanryu.company.Requests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The companies of Gangwon's published year, as they must be told. */
@QuarkusTest
class GangwonYearTest {

    private static String jiwonbio;
    private static String neol;
    private static String atm;

    @BeforeEach
    void load() {
        if (neol != null) {
            return;
        }
        jiwonbio = createdCompany("nameKo", "㈜지원바이오", "industryId", "gangwon-natural-bio");
        neol = createdCompany("nameKo", "㈜네올", "industryId", "gangwon-ceramic-materials");
        atm = createdCompany("nameKo", "㈜에이티엠", "industryId", "gangwon-ceramic-materials");
        created(
                "collaborations",
                """
                {"companyId": "%s", "partnerCompanyId": "%s", "kind": "NETWORK", "sourceId": "kw-economyplus-2024"}"""
                        .formatted(neol, atm));
        post("case-studies", JIWONBIO.formatted(jiwonbio)).statusCode(201);
        String project = created(
                "projects",
                """
                {"companyId": "%s", "programmeId": "rnd", "topicKo": "질화알루미늄 히터블럭 소재",
                 "sourceId": "kw-economyplus-2024"}"""
                        .formatted(neol));
        post("case-studies", NEOL.formatted(neol, project)).statusCode(201);
    }

    @Test
    void tells_the_growth_of_each_company_exactly_as_printed() {
        var list = get("case-studies?regionId=gangwon&performanceYear=2023&industryId=gangwon-natural-bio")
                .body("items.company.nameKo", contains("㈜지원바이오"))
                .body("items[0].growth.metric", contains("REVENUE", "EXPORTS", "EMPLOYMENT"));
        list.body(containsString("\"percent\":50.6,"))
                .body(containsString("\"percent\":57.6,"))
                .body(containsString("\"percent\":44,"));
        get("case-studies?companyId=" + neol)
                .body("items[0].growth.printed", contains("45.90", "101.97"))
                .body(containsString("\"percent\":45.90,"))
                .body(containsString("\"percent\":101.97,"));
    }

    @Test
    void carries_company_collaborator_and_values() {
        get("case-studies?companyId=" + neol)
                .body("items[0].company.id", equalTo(neol))
                .body("items[0].company.regionId", equalTo("gangwon"))
                .body("items[0].company.industryId", equalTo("gangwon-ceramic-materials"))
                .body("items[0].collaborations.nameKo", contains("㈜에이티엠"))
                .body("items[0].collaborations[0].partnerCompanyId", equalTo(atm))
                .body("items[0].patents[0].status", equalTo("REGISTERED"))
                .body("items[0].patents[0].number", nullValue())
                .body("items[0].distinctionsKo.size()", equalTo(1))
                .body("items[0].support", empty());
        get("case-studies?companyId=" + jiwonbio)
                .body("items[0].support.institutionId", contains("gangwon-tp", "chuncheon-bio"))
                .body("items[0].support[0].kinds", contains("TECHNOLOGY", "MARKETING"))
                .body("items[0].products.nameKo", hasItems("쏘큐", "라이스 제품군"))
                .body("items[0].markets.code", contains("US", "150", "SA"))
                .body("items[0].awards[0].awardedIn", equalTo("2023-12"))
                .body("items[0].contributionsKo", contains("도내 공장 신축", "자체 생산라인 가동"))
                .body("items[0].collaborations", empty());
    }

    @Test
    void shows_the_network_of_a_company() {
        get("companies/" + neol + "/network")
                .statusCode(200)
                .body("nodes.nameKo", contains("㈜네올", "㈜에이티엠", "지역주력 R&D"))
                .body("edges.kind", contains("NETWORK", "PROJECT"))
                .body("complete", equalTo(true));
        get("companies/" + atm + "/network").body("nodes.nameKo", contains("㈜에이티엠", "㈜네올"));
    }

    @Test
    void names_supporting_institutions_from_the_copy_of_what_their_owner_answered() {
        FakeIndustry.whileAway(() -> get("companies/" + jiwonbio + "/network")
                .body("nodes.nameKo", containsInAnyOrder("㈜지원바이오", "강원테크노파크", "춘천바이오산업진흥원"))
                .body("nodes.type", containsInAnyOrder("COMPANY", "INSTITUTION", "INSTITUTION"))
                .body("edges.fromId", containsInAnyOrder("gangwon-tp", "chuncheon-bio"))
                .body("edges[0].toId", equalTo(jiwonbio))
                .body("edges[0].supportKinds", contains("TECHNOLOGY", "MARKETING"))
                .body("edges[0].performanceYear", equalTo(2023)));
    }

    private static final String JIWONBIO =
            """
            {"companyId": "%s", "performanceYear": 2023,
             "growth": [{"metric": "REVENUE", "percent": 50.6, "printed": "50.6"},
                        {"metric": "EXPORTS", "percent": 57.6, "printed": "57.6"},
                        {"metric": "EMPLOYMENT", "percent": 44, "printed": "44"}],
             "products": [{"nameKo": "쏘큐", "nameEn": "SOQU", "kind": "BRAND"},
                          {"nameKo": "라이스 제품군", "nameEn": "RICE", "kind": "PRODUCT_LINE"}],
             "markets": [{"code": "US", "scheme": "ISO3166-1", "kind": "SALES_GROWTH"},
                         {"code": "150", "scheme": "M49", "nameEn": "Europe", "kind": "SALES_GROWTH"},
                         {"code": "SA", "scheme": "ISO3166-1", "kind": "MARKET_ENTRY"}],
             "contributionsKo": ["도내 공장 신축", "자체 생산라인 가동"],
             "awards": [{"nameKo": "강원자치도 표창", "awardedById": "gangwon-province", "awardedIn": "2023-12"}],
             "support": [{"institutionId": "gangwon-tp", "kinds": ["TECHNOLOGY", "MARKETING"]},
                         {"institutionId": "chuncheon-bio", "kinds": ["TECHNOLOGY", "MARKETING"]}],
             "sourceId": "kw-economyplus-2024"}""";
    private static final String NEOL =
            """
            {"companyId": "%s", "projectId": "%s", "performanceYear": 2023,
             "growth": [{"metric": "REVENUE", "percent": 45.9, "printed": "45.90"},
                        {"metric": "OPERATING_PROFIT", "percent": 101.97, "printed": "101.97"}],
             "patents": [{"topicKo": "질화알루미늄 히터블럭 소재", "status": "REGISTERED"}],
             "distinctionsKo": ["비산화물 세라믹 소재 핵심기술 보유 국내 유일 기업 (중견기업 제외)"],
             "siteKo": "강릉과학산업단지", "sourceId": "kw-economyplus-2024"}""";
}
