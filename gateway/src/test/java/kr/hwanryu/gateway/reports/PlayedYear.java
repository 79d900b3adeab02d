package kr.hwanryu.gateway.reports;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.hwanryu.gateway.testing.FakeOrigin;
import kr.hwanryu.gateway.testing.HttpMessage;

/** What the services hold of Gangwon's year 2023, by path; whoever is asked answers for all. */
final class PlayedYear {

    private static final String AWAY = "{\"code\":\"UNAVAILABLE\"}";

    private final Map<String, String> answers = new ConcurrentHashMap<>();

    PlayedYear() {
        holds("/v1/regions/gangwon", "{\"id\":\"gangwon\",\"nameKo\":\"강원\"}");
        holds("/v1/regions/MOIS:51", "{\"id\":\"gangwon\",\"nameKo\":\"강원\"}");
        holds("/v1/plans", list("{\"id\":\"p1\",\"sourceId\":\"s-plan\"}", "2024-01-01T00:00:00Z"));
        holds("/v1/industries", list("{\"id\":\"gangwon-natural-bio\",\"sourceId\":\"s-plan\"}", null));
        holds("/v1/budget-summaries", list("{\"publicTotalKrw\":12345678901234567,\"sourceIds\":[\"s-money\"]}", null));
        holds("/v1/councils", list("", null));
        holds("/v1/sources", list("{\"id\":\"s-money\"},{\"id\":\"s-plan\"}", null));
        holds(
                "/v1/outcomes",
                list("{\"value\":278,\"changeRate\":25.790,\"previousSourceId\":\"s-out\"}", "2025-06-01T00:00:00Z"));
        holds("/v1/efficiencies", list("{\"value\":0.0000001}", null));
        holds("/v1/evaluations", list("{\"id\":\"e1\"}", null));
        holds("/v1/incentives", list("{\"amountKrw\":1000000000}", null));
        holds("/v1/claims", list("{\"kind\":\"TOTAL\",\"sourceId\":\"s-money\"}", null));
        holds("/v1/plans/p1/feedback", list("{\"kind\":\"VERDICT\"}", null));
        holds("/v1/case-studies", list("{\"id\":\"c1\"}", null));
    }

    void playedBy(FakeOrigin... origins) {
        for (FakeOrigin origin : origins) {
            origin.reset();
            origin.answers((request, connection, out) -> out.write(answer(request)));
        }
    }

    void holds(String path, String body) {
        answers.put(path, body);
    }

    void lacks(String path) {
        answers.remove(path);
    }

    /** From now on this path alone answers 503. */
    void isAway(String path) {
        answers.put(path, AWAY);
    }

    static String list(String items, String readAt) {
        return "{\"items\":[" + items + "],\"nextCursor\":null,\"readAt\":"
                + (readAt == null ? "null" : "\"" + readAt + "\"") + "}";
    }

    private byte[] answer(HttpMessage request) {
        String body = answers.get(request.start().split(" ")[1].split("\\?")[0]);
        if (AWAY.equals(body)) {
            return HttpMessage.answer(503, "Content-Type: application/problem+json", body);
        }
        return body == null
                ? HttpMessage.answer(404, "Content-Type: application/problem+json", "{\"code\":\"NOT_FOUND\"}")
                : HttpMessage.answer(200, "Content-Type: application/json\r\nETag: \"" + body.hashCode() + "\"", body);
    }
}
