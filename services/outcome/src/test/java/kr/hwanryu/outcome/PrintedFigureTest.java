package kr.hwanryu.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What documents printed, beside what is computed. */
@QuarkusTest
class PrintedFigureTest {

    private static final String INSERT =
            """
            insert into claim (revision_id, id, kind, region_id, first_year, performance_year, indicator_id, value,
                rounded_to, source_id, per_krw, change_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, begin_change('test'))""";

    @Inject
    AgroalDataSource database;

    @Test
    void knows_a_year_of_which_only_a_rate_was_printed() throws SQLException {
        Agency.hasCount("d-ulsan");
        printed("ACHIEVEMENT_RATE", "ulsan", null, 2020, "d-ulsan", "112", "asiae-2021-08-07");
        Agency.get("/v1/outcomes?regionId=ulsan&indicatorId=d-ulsan&performanceYear=2020")
                .statusCode(200)
                .body("items.value", contains(nullValue()))
                .body("items.achievementRate", contains(nullValue()))
                .body("items[0].printed.kind", contains("ACHIEVEMENT_RATE"))
                .body("items[0].printed.value", contains(112))
                .body("items[0].printed.roundedTo", contains(1))
                .body("items[0].printed.sourceId", contains("asiae-2021-08-07"))
                .body("items[0].printed.regionId", contains("ulsan"))
                .body("items[0].printed.claimId", contains(notNullValue()))
                .body("items.recordedAt", contains(notNullValue()));
        Agency.get("/v1/rankings?indicatorId=d-ulsan&performanceYear=2020&by=achievementRate")
                .body("items", empty())
                .body("withoutData.find { it.regionId == 'ulsan' }.reason", equalTo("NO_TARGET"));
    }

    @Test
    void stands_beside_what_is_computed_and_is_as_old_as_it_is() throws SQLException {
        Agency.hasCount("d-beside");
        Agency.observed("gangwon", 2022, "d-beside", "221");
        String id = Agency.observed("gangwon", 2023, "d-beside", "278");
        String then = Agency.recordedAt("observations", id);
        printed("CHANGE", "gangwon", null, 2023, "d-beside", "57", Agency.SOURCE);
        printed("CHANGE_RATE", "gangwon", null, 2023, "d-beside", "25.8", Agency.SOURCE);
        printed("EFFICIENCY", "gangwon", null, 2023, "d-beside", "1.5", Agency.SOURCE);
        printed("VALUE", "gangwon", 2021, 2023, "d-beside", "700", Agency.SOURCE);
        Agency.get("/v1/outcomes?indicatorId=d-beside&performanceYear=2023")
                .body("items.changeRate", contains(25.79f))
                .body("items[0].printed.kind", contains("CHANGE", "CHANGE_RATE"))
                .body("items[0].printed.value", contains(57, 25.8f));
        Agency.get("/v1/outcomes?indicatorId=d-beside&firstYear=2021").body("items[0].printed.value", contains(700));
        Agency.get("/v1/outcomes?indicatorId=d-beside&performanceYear=2023&asOf=" + then)
                .body("items[0].printed", empty());
    }

    @Test
    void is_named_with_its_region_in_a_merged_one_and_is_bounded() throws SQLException {
        Agency.hasCount("d-merged");
        for (int i = 0; i < 51; i++) {
            printed("CHANGE_RATE", i % 2 == 0 ? "gwangju" : "jeonnam", null, 2025, "d-merged", "1", "source-" + i);
        }
        Agency.get("/v1/outcomes?indicatorId=d-merged&regionBasis=current")
                .body("items", hasSize(1))
                .body("items[0].printed", hasSize(50))
                .body("items[0].printed.regionId.unique().sort()", contains("gwangju", "jeonnam"));
    }

    private void printed(
            String kind, String region, Integer firstYear, int year, String indicator, String value, String source)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            UUID id = UUID.randomUUID();
            insert.setObject(1, id);
            insert.setObject(2, id);
            insert.setString(3, kind);
            insert.setString(4, region);
            insert.setObject(5, firstYear);
            insert.setInt(6, year);
            insert.setString(7, indicator);
            insert.setBigDecimal(8, new BigDecimal(value));
            insert.setString(9, source);
            insert.setObject(10, kind.equals("EFFICIENCY") ? 100_000_000L : null);
            insert.executeUpdate();
        }
    }
}
