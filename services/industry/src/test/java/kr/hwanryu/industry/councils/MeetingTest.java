package kr.hwanryu.industry.councils;

import static kr.hwanryu.industry.Api.PLANS;
import static kr.hwanryu.industry.Api.REFERENCE;
import static kr.hwanryu.industry.Api.anonymously;
import static kr.hwanryu.industry.Api.council;
import static kr.hwanryu.industry.Api.etag;
import static kr.hwanryu.industry.Api.get;
import static kr.hwanryu.industry.Api.in;
import static kr.hwanryu.industry.Api.institution;
import static kr.hwanryu.industry.Api.merging;
import static kr.hwanryu.industry.Api.paged;
import static kr.hwanryu.industry.Api.patch;
import static kr.hwanryu.industry.Api.plan;
import static kr.hwanryu.industry.Api.post;
import static kr.hwanryu.industry.Api.region;
import static kr.hwanryu.industry.Api.with;
import static kr.hwanryu.industry.Outcome.freshId;
import static kr.hwanryu.industry.Outcome.performance;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import kr.hwanryu.industry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    @Inject
    Outcome outcome;

    private String region;
    private String council;
    private String list;

    @BeforeEach
    void begin() {
        region = region();
        council = council(region);
        list = "/v1/councils/" + council + "/meetings";
    }

    @Test
    void records_who_was_there_what_was_on_the_agenda_and_what_was_decided() {
        String plan = plan(region, 2025);
        outcome.tells("evaluation.published", performance(freshId(), region, 2024, "B"));
        String item = get("/v1/plans/" + plan + "/feedback").extract().path("items[0].id");
        String first = institution();
        String second = institution();
        String fields =
                """
                "place": "강원TP", "attendeeIds": ["%s", "%s"],
                "agenda": [{"order": 2, "titleKo": "환류", "feedbackItemId": "%s"},
                           {"order": 1, "titleKo": "계획(안)", "planId": "%s"}],
                "decisions": [{"agendaOrder": 1, "kind": "APPROVED", "textKo": "원안 의결", "planId": "%s"},
                              {"agendaOrder": 2, "kind": "ANSWERS_FEEDBACK", "textKo": "그리한다",
                               "feedbackItemId": "%s"}]"""
                        .formatted(second, first, item, plan, plan, item);
        String id = create("2024-11-20", "3차", fields)
                .statusCode(201)
                .body("councilId", equalTo(council), "regionId", equalTo(region), "heldOn", equalTo("2024-11-20"))
                .body("attendeeIds", contains(second, first), "agenda.order", contains(1, 2))
                .body("decisions.kind", contains("APPROVED", "ANSWERS_FEEDBACK"))
                .body("decisions[1].feedbackItemId", equalTo(item))
                .extract()
                .path("id");
        get(list + "/" + id).statusCode(200).body("place", equalTo("강원TP"), "agenda[0].planId", equalTo(plan));
    }

    @Test
    void records_one_meeting_of_a_title_on_a_day() {
        String id = create("2024-11-20", "3차", "\"place\": null")
                .statusCode(201)
                .extract()
                .path("id");
        create("2024-11-20", "3차", "\"place\": \"x\"")
                .statusCode(409)
                .body("errors.code", contains("DUPLICATE_KEY"), "errors.pointer", contains("/titleKo"));
        create("2024-11-21", "3차", "\"place\": null").statusCode(201);
        patch(list + "/" + id, PLANS, "{\"heldOn\": \"2024-11-21\"}").statusCode(409);
        get(list + "/" + id).body("heldOn", equalTo("2024-11-20"), "decisions", empty());
    }

    @Test
    void adds_decisions_later_and_keeps_those_that_were_recorded() {
        String path = meeting("\"decisions\": [%s]".formatted(decision(null, "원안 의결")));
        String recorded = get(path).extract().path("decisions[0].id");
        patch(path, PLANS, "{\"place\": \"강원TP\"}").statusCode(200).body("decisions.id", contains(recorded));
        patch(path, PLANS, "{\"decisions\": [%s, %s]}".formatted(decision(null, "보고"), decision(recorded, "수정 의결")))
                .statusCode(200)
                .body("decisions.textKo", contains("보고", "수정 의결"), "decisions[1].id", equalTo(recorded));
        patch(path, PLANS, "{\"decisions\": []}")
                .statusCode(422)
                .body("errors.code", contains("DECISION_LEFT_OUT", "DECISION_LEFT_OUT"));
        get(path).body("decisions.textKo", contains("보고", "수정 의결"));
    }

    @Test
    void names_every_reference_that_is_unknown_or_of_another_region() {
        String other = plan(region(), 2025);
        String fields =
                """
                "attendeeIds": ["nobody"],
                "agenda": [{"order": 1, "titleKo": "x", "planId": "%s", "feedbackItemId": "%s"}],
                "decisions": [{"kind": "CLOSES_PLAN", "textKo": "x", "planId": "%s"}]"""
                        .formatted(NOWHERE, NOWHERE, other);
        create("2024-11-20", "x", fields)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/attendeeIds/0",
                                "/agenda/0/planId",
                                "/agenda/0/feedbackItemId",
                                "/decisions/0/planId"))
                .body(
                        "errors.code",
                        contains("UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE", "OTHER_REGION"));
        get(list).body("items", empty());
    }

    @Test
    void refuses_what_makes_no_sense_in_itself() {
        String fields =
                """
                "agenda": [{"order": 1, "titleKo": "x"}, {"order": 1, "titleKo": "y"}],
                "decisions": [{"kind": "CLOSES_PLAN", "textKo": "x"}, {"kind": "ANSWERS_FEEDBACK", "textKo": "x"},
                              {"kind": "OTHER", "textKo": "x", "agendaOrder": 7, "id": "%s"}]"""
                        .formatted(NOWHERE);
        create("2024-11-20", "x", fields)
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("REPEATED", "REQUIRED", "REQUIRED", "UNKNOWN_AGENDA_ITEM", "UNKNOWN_REFERENCE"))
                .body(
                        "errors.pointer",
                        contains(
                                "/agenda/1/order",
                                "/decisions/0/planId",
                                "/decisions/1/feedbackItemId",
                                "/decisions/2/agendaOrder",
                                "/decisions/2/id"));
        patch(meeting("\"place\": null"), PLANS, "{\"heldOn\": null, \"titleKo\": null}")
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn", "/titleKo"));
    }

    @Test
    void refuses_what_is_not_in_the_contract() {
        post(list, PLANS, "{}").statusCode(400).body("errors.pointer", contains("/heldOn", "/titleKo"));
        create("2024-11-20", "x", "\"minutes\": 1").statusCode(400);
        create("2024-11-31", "x", "\"place\": null").statusCode(400);
        create("2024-11-20", "x", "\"decisions\": [{\"kind\": \"NONE\", \"textKo\": \"x\"}]")
                .statusCode(400);
        String path = meeting("\"place\": null");
        patch(path, PLANS, "{\"councilId\": \"x\"}").statusCode(400).body("errors.pointer", contains("/councilId"));
        with(PLANS).header("If-Match", etag(path)).body("{}").patch(path).then().statusCode(415);
        get(list + "?planId=" + NOWHERE).statusCode(400);
    }

    @Test
    void refuses_a_change_of_what_was_not_seen() {
        String path = meeting("\"place\": null");
        String seen = etag(path);
        patch(path, PLANS, "{\"place\": \"강원TP\"}").statusCode(200);
        merging(PLANS).header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        merging(PLANS).body("{}").patch(path).then().statusCode(428);
    }

    @Test
    void lets_only_those_write_who_may_in_the_region() {
        String body = body("2024-11-20", "x", "\"place\": null");
        anonymously().body(body).post(list).then().statusCode(401);
        with(REFERENCE).body(body).post(list).then().statusCode(403);
        in("elsewhere", PLANS).body(body).post(list).then().statusCode(403).body("detail", containsString(region));
        get(list).body("items", empty());
        String path = in(region, PLANS)
                .body(body)
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        in("elsewhere", PLANS)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void knows_no_meeting_of_another_council_and_no_council_that_is_not_there() {
        String path = meeting("\"place\": null");
        String id = path.substring(path.lastIndexOf('/') + 1);
        String other = "/v1/councils/" + council(region) + "/meetings";
        get(other).statusCode(200).body("items", empty());
        get(other + "/" + id).statusCode(404);
        merging(PLANS)
                .header("If-Match", "*")
                .body("{}")
                .patch(other + "/" + id)
                .then()
                .statusCode(404);
        get("/v1/councils/nobody/meetings").statusCode(404);
        post("/v1/councils/nobody/meetings", PLANS, body("2024-11-20", "x", "\"place\": null"))
                .statusCode(404);
    }

    @Test
    void pages_in_the_order_of_days_in_either_direction() {
        List<String> days = List.of("2024-03-05", "2024-05-20", "2024-08-13", "2024-11-20");
        List.of(2, 0, 3, 1)
                .forEach(i -> create(days.get(i), "회의", "\"place\": null").statusCode(201));
        assertEquals(days, paged(list, "heldOn"));
        assertEquals(days.stream().sorted((a, b) -> b.compareTo(a)).toList(), paged(list + "?sort=-heldOn", "heldOn"));
        anonymously().header("If-None-Match", etag(list)).get(list).then().statusCode(304);
    }

    private ValidatableResponse create(String day, String title, String fields) {
        return post(list, PLANS, body(day, title, fields));
    }

    private String meeting(String fields) {
        String id =
                create("2024-11-20", "3차 회의", fields).statusCode(201).extract().path("id");
        return list + "/" + id;
    }

    private static String body(String day, String title, String fields) {
        return "{\"heldOn\": \"%s\", \"titleKo\": \"%s\", %s}".formatted(day, title, fields);
    }

    private static String decision(String id, String text) {
        String named = id == null ? "null" : '"' + id + '"';
        return "{\"id\": %s, \"kind\": \"APPROVED\", \"textKo\": \"%s\"}".formatted(named, text);
    }
}
