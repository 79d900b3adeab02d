package kr.hwanryu.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/plans",
                "/v1/plans/",
                "/v1/plans?x=/../&y=a;b",
                "/v1/a.b/.well-known/...",
                "/v1/%EB%B0%94%20x",
                "/v1/a%2Db"
            })
    void accepts_a_path_with_one_reading(String target) {
        assertTrue(RequestTarget.isNormal(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://host/v1/plans",
                "//v1",
                "/v1//plans",
                "/v1/./plans",
                "/v1/../q/health",
                "/v1/plans/..",
                "/v1/plans/.",
                "/v1/%2e%2e/plans",
                "/v1/%2E",
                "/v1%2fplans",
                "/v1/a%5cb",
                "/v1/a%00",
                "/v1/%70lans",
                "/v1/a%",
                "/v1/a%4",
                "/v1/a%zz",
                "/v1/a\\b",
                "/v1/..;/plans",
                "/v1/a%3b",
                "/v1/한글",
                "/v1/a#b",
                "/v1/plans?q=한글",
                "/v1/plans?q=%",
                "/v1/plans?q=%zz"
            })
    void refuses_what_two_readers_could_read_differently(String target) {
        assertFalse(RequestTarget.isNormal(target));
    }
}
