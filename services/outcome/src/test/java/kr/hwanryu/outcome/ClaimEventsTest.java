package kr.hwanryu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimEventsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void tells_of_every_write_in_its_order_without_a_verdict() throws SQLException {
        Agency.hasCount("claim-told");
        String id = Claims.recorded("gangwon", 2023, "claim-told", "278");
        Claims.revise(id, "279").statusCode(201);
        Claims.revise(id, "null").statusCode(201);
        assertEquals(
                List.of(
                        "kr.hwanryu.claim.recorded gangwon 278 null",
                        "kr.hwanryu.claim.corrected gangwon 279 null",
                        "kr.hwanryu.claim.withdrawn gangwon null null"),
                told("id", id));
    }

    @Test
    void tells_nothing_of_a_refused_write() throws SQLException {
        Agency.hasCount("claim-untold");
        String body = Claims.of("VALUE", "gangwon", 2023, "claim-untold", "278", "");
        Claims.recorded(body);
        Claims.post(body).statusCode(409);
        Claims.post(Claims.of("VALUE", "gangwon", 2024, "claim-untold", "278", ",\"perKrw\":1"))
                .statusCode(422);
        assertEquals(List.of("kr.hwanryu.claim.recorded gangwon 278 null"), told("indicatorId", "claim-untold"));
    }

    private List<String> told(String field, String value) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement outbox = connection.prepareStatement(
                        """
                        select type, region_id, payload ->> 'value', payload ->> 'verdict' from outbox
                        where aggregatetype = 'claim' and payload ->> ? = ? order by change_no, position""")) {
            outbox.setString(1, field);
            outbox.setString(2, value);
            ResultSet events = outbox.executeQuery();
            while (events.next()) {
                told.add(events.getString(1)
                        + ' '
                        + events.getString(2)
                        + ' '
                        + events.getString(3)
                        + ' '
                        + events.getString(4));
            }
        }
        return told;
    }
}
