package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** That a service has the feed of its events; how a feed behaves is proved where it is made. */
public final class FeedProof {

    private static final String TELL =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, region_id, change_no, position)
            values (gen_random_uuid(), ?, ?, 'kr.hwanryu.' || ? || '.created', jsonb_build_object('id', ?::text), ?,
                    begin_change('test'), 1)""";

    private static final String BATCH = "application/cloudevents-batch+json";

    private FeedProof() {}

    /**
     * Follows the feed of the service under test.
     *
     * @param service the last segment of the feed's path
     */
    public static void assertServed(String service) {
        String feed = "/v1/events/" + service;
        tell("fed", "one", "gangwon");
        tell("fed", "two", null);
        String type = feed + "?type=kr.hwanryu.fed.created";
        get(type + "&regionId=gangwon&wait=1")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].source", equalTo(feed))
                .body("items[0].data.id", equalTo("one"));
        given().accept(BATCH).get(type).then().statusCode(200).body("subject", hasItem("two"));
        get(feed + "?since=2023").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        get(feed + "?cursor=foreign").statusCode(400).body("errors[0].code", equalTo("INVALID_CURSOR"));
        get(feed + "?wait=31").statusCode(400).body("errors[0].parameter", equalTo("wait"));
    }

    /** Tells an event as a write of the service would. */
    static void tell(String kind, String subject, String regionId) {
        try (Connection connection = RunningPostgres.connect();
                PreparedStatement tell = connection.prepareStatement(TELL)) {
            tell.setString(1, kind);
            tell.setString(2, subject);
            tell.setString(3, kind);
            tell.setString(4, subject);
            tell.setString(5, regionId);
            tell.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }
}
