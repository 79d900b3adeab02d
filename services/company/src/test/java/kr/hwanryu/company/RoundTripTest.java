package kr.hwanryu.company;

import static kr.hwanryu.company.Requests.body;
import static kr.hwanryu.company.Requests.created;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.newName;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.RoundTrips;
import kr.hwanryu.testing.Uploads;
import org.junit.jupiter.api.Test;

/** What this service gives away it takes back as what it is. */
@QuarkusTest
class RoundTripTest {

    private static final Uploads FILES = new Uploads("company", Requests.SCOPE);
    private static final String SOURCE = "kw-economyplus-2024";

    @Test
    void companies_that_are_handed_in_again_are_what_they_were() {
        String name = newName() + "왕복";
        createdCompany("nameKo", name, "businessNumber", "404-81-00050", "corporateNumber", "110111-0062433");
        createdCompany("nameKo", name, "businessNumber", "404-81-00064", "descriptionKo", "=1+1, \"둘째\"\n줄");
        createdCompany("nameKo", name + " 원주", "industryId", "gangwon-natural-bio", "siteKo", "-원주");
        String staged = createdCompany("nameKo", name + " 단계", "nameEn", "@Stage");
        created("companies/" + staged + "/growth-stages", Ladders.step(Ladders.created(), "LEADING", "2023-03"));
        RoundTrips.assertUnchanged(FILES, "companies", "/v1/companies?q=" + name, 4);
    }

    @Test
    void projects_that_are_handed_in_again_are_what_they_were() {
        String company = createdCompany();
        project(company, "topicKo", "히터", "startedIn", "2022-03", "endedIn", "2023");
        project(company, "topicKo", "+둘째, \"과제\"");
        RoundTrips.assertUnchanged(FILES, "projects", "/v1/projects?companyId=" + company, 2);
    }

    private static void project(String company, Object... fields) {
        var project = body("companyId", company, "programmeId", "rnd", "sourceId", SOURCE);
        project.putAll(body(fields));
        created("projects", project);
    }
}
