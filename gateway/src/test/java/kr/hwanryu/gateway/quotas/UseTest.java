package kr.hwanryu.gateway.quotas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/observations, READS",
        "HEAD, /v1/observations, READS",
        "OPTIONS, /v1/observations, READS",
        "POST, /v1/observations, WRITES",
        "PUT, /v1/regions/gangwon, WRITES",
        "PATCH, /v1/plans/1, WRITES",
        "DELETE, /v1/imports/outcome/1, WRITES",
        "POST, /v1/imports/outcome, IMPORTS",
        "GET, /v1/imports/outcome/1, READS",
        "POST, /v1/importsx/outcome, WRITES"
    })
    void says_what_a_request_uses_up(String method, String path, Use use) {
        assertEquals(use, Use.of(HttpMethod.valueOf(method), path));
    }
}
