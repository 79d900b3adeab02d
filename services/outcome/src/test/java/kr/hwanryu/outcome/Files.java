package kr.hwanryu.outcome;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kr.hwanryu.testing.TestTokens;

/** A partner agency that hands over files. */
final class Files {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON = "application/x-ndjson";
    private static final String IMPORTS = "/v1/imports/outcome";
    private static final Set<String> FINAL = Set.of("DONE", "FAILED");
    private static final int TRIES = 600;

    private Files() {}

    static String token() {
        return TestTokens.everywhere("outcomes:write");
    }

    static ValidatableResponse handOver(String token, String query, String type, byte[] file) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType(type)
                .body(file)
                .post(IMPORTS + "?" + query)
                .then();
    }

    /** The id of the job of an observations file in CSV, once it is at its end. */
    static String imported(String query, String... lines) {
        return imported(token(), "resource=observations&sourceId=" + Agency.SOURCE + query, CSV, utf8(lines));
    }

    static String imported(String token, String query, String type, byte[] file) {
        String id = handOver(token, query, type, file).statusCode(202).extract().path("id");
        awaitEnd(token, id);
        return id;
    }

    static void awaitEnd(String token, String id) {
        for (int i = 0; i < TRIES; i++) {
            String state = get(token, "/" + id).extract().path("state");
            if (FINAL.contains(state)) {
                return;
            }
            LockSupport.parkNanos(50_000_000);
        }
        assertTrue(false, get(token, "/" + id).extract().asString());
    }

    static ValidatableResponse job(String id) {
        return get(token(), "/" + id).statusCode(200);
    }

    static ValidatableResponse faults(String id) {
        return get(token(), "/" + id + "/faults").statusCode(200);
    }

    static ValidatableResponse effects(String id) {
        return get(token(), "/" + id + "/effects").statusCode(200);
    }

    static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(IMPORTS + path).then();
    }

    static byte[] utf8(String... lines) {
        return (String.join("\r\n", List.of(lines)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
