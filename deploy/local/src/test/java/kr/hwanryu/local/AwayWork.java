package kr.hwanryu.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import kr.hwanryu.local.Client.Answer;

/** What goes on in a set while a part of it is taken away: reads and writes of every service, and work that nobody waits for. */
final class AwayWork {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TRIED = "hwanryu_webhooks_failed_total";
    private static final int ROWS = 5_000;

    private final Parts parts;
    private final Client client;
    private final ProgrammeRegion region;
    private final String id;

    /** In a region of its own. */
    AwayWork(LocalSet set, String id) {
        this.parts = new Parts(set);
        this.id = id;
        this.region = ProgrammeRegion.founded(set, id);
        this.client = set.client()
                .with(set.token(
                        "reference:write companies:write outcomes:write evaluations:write events:subscribe", "*"));
        client.put(
                        "/v1/indicators/" + id,
                        "{\"nameKo\":\"견딤\",\"unit\":\"PERSON\",\"decimals\":0,\"higherIsBetter\":true,"
                                + "\"aggregation\":\"SUM\"}")
                .expect(201);
    }

    /** A read and a write of each service, and a client that follows a feed. */
    Map<String, IntFunction<Answer>> requests() {
        Map<String, IntFunction<Answer>> requests = new TreeMap<>();
        requests.put("read industry", n -> client.get("/v1/regions?limit=1"));
        requests.put("read company", n -> client.get("/v1/companies?limit=1"));
        requests.put("read outcome", n -> client.get("/v1/outcomes?limit=1"));
        requests.put("follow industry", n -> client.get("/v1/events/industry?limit=1&wait=1"));
        requests.put("write industry", n -> client.put("/v1/sources/" + id + "-" + n, "{\"publisher\":\"견딤\"}"));
        requests.put(
                "write company",
                n -> client.post(
                        "/v1/companies",
                        "{\"nameKo\":\"견딤%s %d\",\"regionId\":\"%s\",\"sourceId\":\"%s\"}"
                                .formatted(id, n, id, region.source())));
        requests.put(
                "write outcome",
                n -> client.post(
                        "/v1/observations",
                        ("{\"regionId\":\"%1$s\",\"performanceYear\":2022,\"indicatorId\":\"%1$s\",\"value\":1,"
                                        + "\"breakdown\":{\"dimension\":\"PROGRAMME_KIND\",\"id\":\"W%2$d\"},"
                                        + "\"sourceId\":\"%3$s\"}")
                                .formatted(id, n, region.source())));
        return requests;
    }

    /** A file that takes a while to be imported; the path of its job. */
    String handsInAFile() {
        StringBuilder file =
                new StringBuilder("regionId,performanceYear,indicatorId,value,breakdown.dimension,breakdown.id\n");
        for (int i = 0; i < ROWS; i++) {
            file.append(id)
                    .append(",2023,")
                    .append(id)
                    .append(',')
                    .append(i)
                    .append(",PROGRAMME_KIND,K")
                    .append(i)
                    .append('\n');
        }
        String path = "/v1/imports/outcome?resource=observations&reason=x&sourceId=" + region.source();
        JsonNode job = client.call("POST", path, Map.of("Content-Type", "text/csv"), file.toString())
                .expect(202)
                .body();
        return "/v1/imports/outcome/" + job.get("id").asText();
    }

    /** Waits until the job is done. */
    Duration awaitDone(String job) {
        return Waiting.until(job + " is done", PATIENCE, () -> "DONE"
                .equals(client.read(job).get("state").asText()));
    }

    /** A subscriber at outcome with whom nobody can be reached: each attempt is counted. */
    void subscribes() {
        client.post("/v1/subscriptions/outcome", "{\"targetUrl\":\"https://localhost:65535/" + id + "\"}")
                .expect(201);
    }

    /** Publishes a verdict: its feedback comes round to the plan, and its event is tried on the subscriber. */
    void publishesAVerdict(int year) throws IOException {
        double tried = parts.metric(App.OUTCOME, TRIED);
        client.post(
                        "/v1/evaluations",
                        "{\"regionId\":\"%s\",\"subject\":\"PLAN\",\"budgetYear\":%d,\"evaluationYear\":%d,"
                                        .formatted(id, year, year)
                                + "\"grade\":\"A\",\"publication\":\"PUBLISHED\",\"sourceId\":\"%s\"}"
                                        .formatted(region.source()))
                .expect(201);
        region.awaitedFeedback(year + 1, 1);
        Waiting.until("the webhook is tried", PATIENCE, () -> parts.metric(App.OUTCOME, TRIED) > tried);
    }
}
