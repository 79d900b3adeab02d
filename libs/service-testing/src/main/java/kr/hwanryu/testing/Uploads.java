package kr.hwanryu.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A partner agency that hands files over to a service.
 *
 * @param service as its path calls it
 * @param scope that it takes
 */
public record Uploads(String service, String scope) {

    public static final String CSV = "text/csv";
    private static final Set<String> FINAL = Set.of("DONE", "FAILED");
    private static final int TRIES = 1200;

    /** A job at its end, of a file in CSV that a caller of every region handed over. */
    public ValidatableResponse csv(String query, String... lines) {
        return ended(everywhere(), handOver(everywhere(), query, CSV, utf8(lines)));
    }

    public ValidatableResponse handOver(String token, String query, String type, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType(type)
                .body(file)
                .post(path("?" + query))
                .then();
    }

    /** The job that was made, once it is at its end. */
    public ValidatableResponse ended(String token, ValidatableResponse handedOver) {
        String id = handedOver.statusCode(202).extract().path("id");
        for (int i = 0; i < TRIES; i++) {
            ValidatableResponse job = get(token, "/" + id);
            if (FINAL.contains(job.extract().<String>path("state"))) {
                return job;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(get(token, "/" + id).extract().asString());
    }

    public ValidatableResponse faults(ValidatableResponse job) {
        return get(everywhere(), "/" + job.extract().path("id") + "/faults").statusCode(200);
    }

    public ValidatableResponse effects(ValidatableResponse job) {
        return get(everywhere(), "/" + job.extract().path("id") + "/effects").statusCode(200);
    }

    public ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path(path)).then();
    }

    public String everywhere() {
        return TestTokens.everywhere(scope);
    }

    public static byte[] utf8(String... lines) {
        return (String.join("\r\n", List.of(lines)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String path(String rest) {
        return "/v1/imports/" + service + rest;
    }
}
