package kr.hwanryu.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.hwanryu.local.Client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract that changes something, with every token that must not do it and with one that may: through
 * the gateway, and at the service's own port, for whoever has got past the gateway.
 */
class AuthorizationMatrixIT {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final String ANOTHER_REGION = "jeonbuk";

    private static LocalSet set;
    private static SampleRequests samples;
    private static Tokens ours;
    private static Tokens strangers;

    @BeforeAll
    static void start() {
        set = LocalSet.whole();
        ours = new Tokens(set.secrets().privateKey(), Clock.systemUTC());
        strangers = new Tokens(
                Base64.getEncoder().encodeToString(Secrets.newKey().getPrivate().getEncoded()), Clock.systemUTC());
        samples = new SampleRequests(set.client().with(good(Tokens.EVERY_SCOPE, "*")), "matrix");
    }

    @Test
    void every_operation_has_its_sample() {
        List<String> without = WriteOperation.ofContract().stream()
                .map(WriteOperation::id)
                .filter(id -> WriteSamples.of(id) == null)
                .toList();

        assertEquals(List.of(), without, "Add a line for each to WriteSamples");
    }

    @TestFactory
    Stream<DynamicTest> nobody_else_gets_in() {
        return WriteOperation.ofContract().stream()
                .filter(operation -> WriteSamples.of(operation.id()) != null)
                .flatMap(operation -> Stream.of(App.GATEWAY, operation.owner())
                        .distinct()
                        .map(way -> DynamicTest.dynamicTest(
                                operation.id() + " at " + way.id(),
                                () -> assertEquals(List.of(), gaps(operation, set.clientOf(way))))));
    }

    /** Each token that was not answered as it should be; the right one comes last, so that it finds nothing changed. */
    private static List<String> gaps(WriteOperation operation, Client way) {
        WriteSample request = samples.next(WriteSamples.of(operation.id()));
        String etag = samples.etag(request);
        List<String> gaps = new ArrayList<>();
        if (!operation.method().equals(request.method()) || !operation.isAt(request.path())) {
            gaps.add("the sample is of something else: " + request);
        }
        unauthenticated().forEach((wrong, token) -> {
            Answer answer = send(way.with(token), request, etag);
            String challenge = answer.headers().firstValue("WWW-Authenticate").orElse("");
            if (answer.status() != 401 || !challenge.startsWith("Bearer realm=")) {
                gaps.add(wrong + ": " + answer);
            }
        });
        Answer unscoped = send(way.with(good(allBut(operation.scopes()), "*")), request, etag);
        if (unscoped.status() != 403 || !names(unscoped, operation.scopes())) {
            gaps.add("wrong scope: " + unscoped);
        }
        String region = AgencySamples.all().containsKey(operation.id())
                ? ANOTHER_REGION
                : onlyRegion(send(way.with(good(Tokens.EVERY_SCOPE, ANOTHER_REGION)), request, etag), gaps);
        Answer right = send(way.with(good(String.join(" ", operation.scopes()), region)), request, etag);
        if (right.status() / 100 != 2 || !operation.answers().contains(Integer.toString(right.status()))) {
            gaps.add("right: " + right);
        }
        return gaps;
    }

    /** The region of the least token that may do it, as the refusal of another one says. */
    private static String onlyRegion(Answer elsewhere, List<String> gaps) {
        String detail = elsewhere.body().path("detail").asText();
        boolean ofOneRegion = detail.contains(samples.region());
        if (elsewhere.status() != 403 || !ofOneRegion && !detail.contains("[\"*\"]")) {
            gaps.add("another region: " + elsewhere);
        }
        return ofOneRegion ? samples.region() : "*";
    }

    private static Map<String, String> unauthenticated() {
        Instant now = Clock.systemUTC().instant();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no token", null);
        tokens.put("expired", ours.sign(head("RS256"), claims("hwanryu", now.minusSeconds(60))));
        tokens.put("wrong audience", ours.sign(head("RS256"), claims("account", now.plus(LIFE))));
        String unsigned = ours.sign(head("none"), claims("hwanryu", now.plus(LIFE)));
        tokens.put("alg none", unsigned.substring(0, unsigned.lastIndexOf('.') + 1));
        tokens.put("alg none, signed", unsigned);
        tokens.put("unknown key", strangers.sign(head("RS256"), claims("hwanryu", now.plus(LIFE))));
        return tokens;
    }

    private static Map<String, Object> head(String algorithm) {
        return Map.of("alg", algorithm, "typ", "JWT");
    }

    private static Map<String, Object> claims(String audience, Instant expiry) {
        return Map.of(
                "iss",
                "https://hwanryu.local",
                "aud",
                audience,
                "sub",
                "matrix",
                "iat",
                expiry.minus(LIFE).getEpochSecond(),
                "exp",
                expiry.getEpochSecond(),
                "scope",
                Tokens.EVERY_SCOPE,
                "regions",
                List.of("*"));
    }

    private static String good(String scopes, String region) {
        return ours.mint(scopes, List.of(region), "matrix", LIFE);
    }

    private static String allBut(List<String> scopes) {
        return Arrays.stream(Tokens.EVERY_SCOPE.split(" "))
                .filter(scope -> !scopes.contains(scope))
                .collect(Collectors.joining(" "));
    }

    private static boolean names(Answer answer, List<String> scopes) {
        String challenge = answer.headers().firstValue("WWW-Authenticate").orElse("");
        return scopes.stream().allMatch(challenge::contains) && challenge.contains("insufficient_scope");
    }

    private static Answer send(Client client, WriteSample request, String etag) {
        return client.call(request.method(), request.path(), request.headers(etag), request.body());
    }
}
