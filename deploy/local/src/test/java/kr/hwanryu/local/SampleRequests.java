package kr.hwanryu.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests of samples, in a region of its own; what a request refers to is made before it. */
final class SampleRequests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+(?::[^{}]+)?)}");

    private final Client client;
    private final String region;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger years = new AtomicInteger(2030);
    private final AtomicInteger pastYears = new AtomicInteger(2000);

    /** By a client that may do everything. */
    SampleRequests(Client client, String region) {
        this.client = client;
        this.region = region;
        client.put("/v1/regions/" + region, "{\"nameKo\":\"행렬도\",\"codes\":[]}").expect(201);
        client.put("/v1/sources/" + region, "{\"publisher\":\"행렬도\"}").expect(201);
    }

    String region() {
        return region;
    }

    /** A request that nobody has sent yet. */
    WriteSample next(WriteSample sample) {
        return next(sample, new HashMap<>());
    }

    /** {@code same} holds what is one value throughout a request, and through what is made for it. */
    private WriteSample next(WriteSample sample, Map<String, String> same) {
        String number = Integer.toString(numbers.incrementAndGet());
        return sample.with(template -> render(template, number, same));
    }

    private String render(String template, String number, Map<String, String> same) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), number, same)));
    }

    private String value(String name, String number, Map<String, String> same) {
        String[] kindAndRest = name.split(":", 2);
        return switch (kindAndRest[0]) {
            case "region", "source" -> region;
            case "n" -> number;
            case "year" -> same.computeIfAbsent(name, first -> Integer.toString(years.incrementAndGet()));
            case "pastYear" -> same.computeIfAbsent(name, first -> Integer.toString(pastYears.incrementAndGet()));
            case "first" ->
                client.read(kindAndRest[1]).get("items").get(0).get("id").asText();
            case "feedback" -> feedback();
            case "path" -> made(kindAndRest[1], same);
            default -> made(name, same).replaceFirst(".*/", "");
        };
    }

    /** The path of a record that is made now. */
    private String made(String operationId, Map<String, String> same) {
        WriteSample request = next(WriteSamples.of(operationId), same);
        Client.Answer answer = client.call(request.method(), request.path(), request.headers(null), request.body())
                .expect(201);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** The path of an item of feedback that a verdict has brought to next year's plan. */
    private String feedback() {
        int year = years.addAndGet(2) - 1;
        String plan = client.post("/v1/plans", "{\"regionId\":\"%s\",\"budgetYear\":%d}".formatted(region, year + 1))
                .expect(201)
                .body()
                .get("id")
                .asText();
        made("createEvaluation", new HashMap<>(Map.of("year", Integer.toString(year))));
        String list = "/v1/plans/" + plan + "/feedback";
        return list + "/"
                + client.awaited(list, items -> items.size() > 0)
                        .get(0)
                        .get("id")
                        .asText();
    }

    String etag(WriteSample request) {
        return "If-Match".equals(request.condition())
                ? client.get(request.path())
                        .expect(200)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow()
                : null;
    }
}
