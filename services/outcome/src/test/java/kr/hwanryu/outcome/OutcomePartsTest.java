package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What an outcome is made of. */
@QuarkusTest
class OutcomePartsTest {

    private static final String MORE_PARTS =
            """
            insert into observation (revision_id, id, region_id, performance_year, indicator_id, breakdown_dimension,
                breakdown_id, value, basis, source_id, change_no)
            select made, made, region_id, performance_year, indicator_id, breakdown_dimension,
                'K1' || lpad(i::text, 3, '0'), value, basis, source_id, change_no
            from observation
            cross join (select i, gen_random_uuid() as made from generate_series(1, 500) i) more
            where indicator_id = 'm-many'""";

    private static final String ONE = "0198c1de-0000-7000-8000-000000000000";
    private static final String OTHER = "0198c1de-0000-7000-8000-000000000001";

    @Inject
    AgroalDataSource database;

    @Test
    void says_whether_parts_are_complete_partial_or_exceed_the_whole() {
        Agency.hasCount("m-cover");
        Agency.observed("daejeon", 2017, "m-cover", "80");
        part("daejeon", 2017, "m-cover", "PROGRAMME_KIND", "RND", "67");
        part("daejeon", 2017, "m-cover", "PROGRAMME_KIND", "ENTERPRISE_SUPPORT", "13");
        Agency.observed("daejeon", 2018, "m-cover", "70");
        part("daejeon", 2018, "m-cover", "PROGRAMME_KIND", "RND", "60");
        Agency.observed("daejeon", 2019, "m-cover", "70");
        part("daejeon", 2019, "m-cover", "PROGRAMME_KIND", "RND", "71");
        part("daejeon", 2020, "m-cover", "PROGRAMME_KIND", "RND", "5");
        outcomes("m-cover", "&breakdown=PROGRAMME_KIND")
                .body("items.performanceYear", contains(2017, 2018, 2019, 2020))
                .body("items.value", contains(80, 70, 70, null))
                .body("items[0].parts.id", contains("ENTERPRISE_SUPPORT", "RND"))
                .body("items[0].parts.value", contains(13, 67))
                .body("items[0].parts.sourceId", contains(Agency.SOURCE, Agency.SOURCE))
                .body("items.partSums.flatten().sum", contains(80, 60, 71, 5))
                .body("items.partSums.flatten().coverage", contains("COMPLETE", "PARTIAL", "EXCEEDS", "UNKNOWN"))
                .body("items.partSums.flatten().difference", contains(0, -10, 1, null))
                .body("items.partsTruncated", contains(false, false, false, false));
        outcomes("m-cover", "")
                .body("items.performanceYear", contains(2017, 2018, 2019))
                .body("items.parts.flatten()", empty())
                .body("items.partSums.flatten()", empty());
    }

    @Test
    void adds_each_dimension_by_itself_gross_and_net() {
        Agency.hasCount("m-gross");
        Agency.observed("gangwon", 2023, "m-gross", "10");
        part("gangwon", 2023, "m-gross", "PROGRAMME", "rnd", "8");
        part("gangwon", 2023, "m-gross", "PROGRAMME", "support", "7");
        part("gangwon", 2023, "m-gross", "COMPANY", ONE, "6");
        part("gangwon", 2023, "m-gross", "COMPANY", OTHER, "4");
        outcomes("m-gross", "&breakdown=PROGRAMME&breakdown=COMPANY")
                .body("items[0].partSums.dimension", contains("PROGRAMME", "COMPANY"))
                .body("items[0].partSums.sum", contains(15, 10))
                .body("items[0].partSums.parts", contains(2, 2))
                .body("items[0].partSums.coverage", contains("EXCEEDS", "COMPLETE"))
                .body("items.grossSum", contains(15))
                .body("items.netSum", contains(10));
        outcomes("m-gross", "&breakdown=COMPANY")
                .body("items[0].parts.id", contains(ONE, OTHER))
                .body("items.grossSum", contains(nullValue()));
    }

    @Test
    void does_not_add_what_does_not_add_up() {
        Agency.hasIndicator("m-none", "COUNT", 0, true, "NONE");
        Agency.observed("gangwon", 2023, "m-none", "10");
        part("gangwon", 2023, "m-none", "PROGRAMME", "rnd", "8");
        part("gangwon", 2023, "m-none", "PROGRAMME", "support", "7");
        outcomes("m-none", "&breakdown=PROGRAMME")
                .body("items[0].parts.value", contains(8, 7))
                .body("items[0].partSums[0].sum", nullValue())
                .body("items[0].partSums[0].coverage", equalTo("UNKNOWN"))
                .body("items[0].partSums[0].reason", equalTo("NOT_ADDITIVE"))
                .body("items.grossSum", contains(nullValue()));
        Agency.hasCount("m-group");
        part("gangwon", 2023, "m-group", "GROUP", "women", "8");
        outcomes("m-group", "&breakdown=GROUP").body("items[0].partSums.reason", contains("NOT_ADDITIVE"));
    }

    @Test
    void takes_for_complete_what_rounding_alone_keeps_apart() {
        Agency.hasIndicator("m-round", "KRW", 0, true, "SUM");
        Agency.observed("gangwon", 2023, "m-round", "10000000000", ",\"roundedTo\":100000000");
        part("gangwon", 2023, "m-round", "PROGRAMME", "rnd", "8000000000", ",\"roundedTo\":100000000");
        part("gangwon", 2023, "m-round", "PROGRAMME", "support", "2100000000", ",\"roundedTo\":100000000");
        outcomes("m-round", "&breakdown=PROGRAMME")
                .body("items[0].partSums[0].coverage", equalTo("COMPLETE"))
                .body("items[0].partSums[0].difference", equalTo(100000000));
    }

    @Test
    void connects_an_industry_with_those_that_took_its_place() {
        Agency.hasCount("m-line");
        part("ulsan", 2019, "m-line", "INDUSTRY", "ulsan-marine", "50", ",\"status\":\"FINAL\"");
        outcomes("m-line", "&breakdown=INDUSTRY")
                .body("items[0].parts[0].succeededBy", contains("ulsan-smart-shipbuilding"))
                .body("items[0].parts[0].status", equalTo("FINAL"));
    }

    @Test
    void lists_a_bounded_number_of_parts_and_adds_them_all() throws SQLException {
        Agency.hasCount("m-many");
        part("gangwon", 2023, "m-many", "PROGRAMME_KIND", "K1", "1");
        try (Connection connection = database.getConnection();
                Statement insert = connection.createStatement()) {
            insert.execute(MORE_PARTS);
        }
        outcomes("m-many", "&breakdown=PROGRAMME_KIND")
                .body("items[0].parts", hasSize(500))
                .body("items[0].partsTruncated", equalTo(true))
                .body("items[0].partSums[0].sum", equalTo(501))
                .body("items[0].partSums[0].parts", equalTo(501));
    }

    @Test
    void adds_the_parts_of_a_merged_region_only_where_all_its_parts_have_some() {
        Agency.hasCount("m-merged");
        Agency.observed("gwangju", 2025, "m-merged", "10");
        Agency.observed("jeonnam", 2025, "m-merged", "20");
        part("gwangju", 2025, "m-merged", "PROGRAMME", "rnd", "6");
        part("jeonnam", 2025, "m-merged", "PROGRAMME", "rnd", "20");
        part("jeonnam", 2025, "m-merged", "PROGRAMME_KIND", "RND", "20");
        outcomes("m-merged", "&breakdown=PROGRAMME&breakdown=PROGRAMME_KIND&regionBasis=current")
                .body("items.value", contains(30))
                .body("items[0].parts.regionId", contains("gwangju", "jeonnam", "jeonnam"))
                .body("items[0].partSums.sum", contains(26, null))
                .body("items[0].partSums.coverage", contains("PARTIAL", "UNKNOWN"))
                .body("items[0].partSums.reason", contains(null, "MISSING_PART"));
    }

    @Test
    void refuses_a_dimension_that_is_none() {
        Agency.get("/v1/outcomes?breakdown=SIZE").statusCode(400).body("errors[0].parameter", equalTo("breakdown"));
    }

    private static ValidatableResponse outcomes(String indicator, String more) {
        return Agency.get("/v1/outcomes?indicatorId=" + indicator + more).statusCode(200);
    }

    private static void part(String region, int year, String indicator, String dimension, String id, String value) {
        part(region, year, indicator, dimension, id, value, "");
    }

    private static void part(
            String region, int year, String indicator, String dimension, String id, String value, String more) {
        Agency.observed(region, year, indicator, value, Agency.part(dimension, id) + more);
    }
}
