package kr.hwanryu.local;

import static kr.hwanryu.local.Rows.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A region of its own with an agency that runs its programme, through the gateway only. */
final class ProgrammeRegion {

    private final Client agency;
    private final String id;

    private ProgrammeRegion(Client agency, String id) {
        this.agency = agency;
        this.id = id;
    }

    /** A region with a source and a council, that nobody else writes to. */
    static ProgrammeRegion founded(LocalSet set, String id) {
        Client ministry = set.client().with(set.token("reference:write", "*"));
        ministry.put("/v1/regions/" + id, "{\"nameKo\":\"새벌\",\"codes\":[]}").expect(201);
        ministry.put("/v1/sources/" + id + "-notice", "{\"publisher\":\"새벌도\"}").expect(201);
        String scopes = "plans:write budgets:write outcomes:write evaluations:write";
        Client agency = set.client().with(set.token(scopes, id));
        agency.put(
                        "/v1/councils/" + id + "-council",
                        "{\"regionId\":\"%s\",\"nameKo\":\"성과관리 협의체\",\"kind\":\"PERFORMANCE_COUNCIL\"}".formatted(id))
                .expect(201);
        return new ProgrammeRegion(agency, id);
    }

    String id() {
        return id;
    }

    String source() {
        return id + "-notice";
    }

    Client agency() {
        return agency;
    }

    /** The id of a record that the agency made. */
    String records(String path, String body) {
        return agency.post(path, body).expect(201).body().get("id").asText();
    }

    JsonNode items(String pathAndQuery) {
        return agency.read(pathAndQuery).get("items");
    }

    JsonNode awaited(String pathAndQuery, Predicate<JsonNode> asExpected) {
        return agency.awaited(pathAndQuery, asExpected);
    }

    JsonNode awaitedFeedback(int planYear, int count) {
        return awaited(
                "/v1/feedback?regionId=%s&planYear=%d&state=OPEN".formatted(id, planYear),
                items -> items.size() == count);
    }

    String planId(int year) {
        return planOf(year).get("id").asText();
    }

    JsonNode planOf(int year) {
        JsonNode plans = items("/v1/plans?regionId=%s&budgetYear=%d".formatted(id, year));
        assertEquals(1, plans.size());
        return plans.get(0);
    }

    void moves(int year, String stage) {
        agency.post("/v1/plans/" + planId(year) + "/transitions", "{\"to\":\"%s\"}".formatted(stage))
                .expect(201);
        assertEquals(stage, planOf(year).get("stage").asText());
    }

    /** Moves as soon as what was published has come round. */
    void movesOnceTold(int year, String stage) {
        String path = "/v1/plans/" + planId(year) + "/transitions";
        for (int i = 0; i < Client.ATTEMPTS; i++) {
            if (agency.post(path, "{\"to\":\"%s\"}".formatted(stage)).status() == 201) {
                return;
            }
            Client.pause();
        }
        fail("still not in " + stage + ": "
                + agency.post(path, "{\"to\":\"%s\"}".formatted(stage)).body());
    }

    /** The conditions that are not met. */
    List<String> refused(int year, String stage) {
        JsonNode problem = agency.post("/v1/plans/" + planId(year) + "/transitions", "{\"to\":\"%s\"}".formatted(stage))
                .expectProblem(409)
                .body();
        return texts(problem.get("errors"), "code").stream().sorted().collect(Collectors.toList());
    }

    void says(int year, String goalKo) {
        String path = "/v1/plans/" + planId(year);
        String etag = agency.get(path).expect(200).headers().firstValue("ETag").orElseThrow();
        agency.patch(path, etag, "{\"goalKo\":\"%s\"}".formatted(goalKo)).expect(200);
    }

    /** Answers every open item of a plan by a decision of the council. */
    void answers(int year, String day) {
        String plan = planId(year);
        for (JsonNode item : items("/v1/plans/" + plan + "/feedback?state=OPEN")) {
            String decision =
                    decides(day, "ANSWERS_FEEDBACK", plan, item.get("id").asText());
            String path = "/v1/plans/" + plan + "/feedback/" + item.get("id").asText();
            String etag = agency.get(path).headers().firstValue("ETag").orElseThrow();
            JsonNode answered = agency.replace(
                            path, etag, "{\"textKo\":\"수요조사를 앞당긴다\",\"decisionId\":\"%s\"}".formatted(decision))
                    .expect(200)
                    .body();
            assertEquals("ANSWERED", answered.get("state").asText());
        }
    }

    /** The council meets and decides one thing. */
    String decides(String day, String kind, String planId, String feedbackItemId) {
        String item = feedbackItemId == null ? "" : ",\"feedbackItemId\":\"" + feedbackItemId + "\"";
        String title = kind + " " + (feedbackItemId == null ? planId : feedbackItemId);
        JsonNode meeting = agency.post(
                        "/v1/councils/" + id + "-council/meetings",
                        """
                        {"heldOn":"%s","titleKo":"%s",
                         "agenda":[{"order":1,"titleKo":"안건","planId":"%s"}],
                         "decisions":[{"agendaOrder":1,"kind":"%s","textKo":"의결한다","planId":"%s"%s}]}"""
                                .formatted(day, title, planId, kind, planId, item))
                .expect(201)
                .body();
        return meeting.get("decisions").get(0).get("id").asText();
    }
}
