package kr.hwanryu.company;

import static io.restassured.RestAssured.given;
import static kr.hwanryu.company.Requests.createdCompany;
import static kr.hwanryu.company.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompanySearchTest {

    @Inject
    AgroalDataSource database;

    @Test
    void finds_a_name_by_any_part_of_it() {
        String id = createdCompany("nameKo", "㈜뭍별 바이오텍");
        for (String q : new String[] {"뭍별", "별바", "별 바", "뭍", "㈜뭍별바이오텍", "바이오텍"}) {
            get("companies?limit=200&q=" + q).statusCode(200).body("items.id", hasItem(id));
        }
    }

    @Test
    void wants_the_syllables_in_their_order() {
        String id = createdCompany("nameKo", "궁둘궁");
        get("companies?q=궁둘").body("items.id", contains(id));
        get("companies?q=둘둘").body("items", empty());
        // Holds both pairs of 둘궁둘, but not next to each other in this order.
        get("companies?q=둘궁둘").body("items", empty());
    }

    @Test
    void takes_wildcards_for_what_they_are() {
        String id = createdCompany("nameKo", "쐐기%_기업");
        given().queryParam("q", "%_").get("/v1/companies").then().body("items.id", contains(id));
        given().queryParam("q", "쐐%기").get("/v1/companies").then().body("items", empty());
    }

    @Test
    void searches_thousands_of_names_through_the_index() throws Exception {
        execute(
                """
                insert into company (id, name_ko, name_key, region_id, source_id, change_no)
                select gen_random_uuid(), name, name, 'many', 'kw-economyplus-2024', (select max(change_no) from change_log)
                from (select chr(44032 + mod(i * 37, 9000)) || chr(44032 + mod(i * 101, 9000)) || chr(44032 + i) as name
                      from generate_series(1, 4000) i) names""");
        execute("analyze company");
        createdCompany("nameKo", "횸횹");
        long before = scans();
        for (int i = 0; i < 100 && scans() < before + 3; i++) {
            get("companies?q=횸횹").body("items.nameKo", contains("횸횹"));
            get("companies?q=횸").body("items.nameKo", contains("횸횹"));
            Thread.sleep(50);
        }
        assertTrue(scans() >= before + 3, "the search did not use the index company_name_grams");
        execute("delete from company where region_id = 'many'");
    }

    /** How often the index was used; PostgreSQL tells it about a second late. */
    private long scans() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select idx_scan from pg_stat_user_indexes where indexrelname = 'company_name_grams'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
