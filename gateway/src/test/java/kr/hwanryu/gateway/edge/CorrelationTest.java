package kr.hwanryu.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void makes_both_names_once() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        Correlation.ensure(headers);
        String first = headers.get("traceparent") + headers.get("X-Request-Id");
        Correlation.ensure(headers);
        assertEquals(first, headers.get("traceparent") + headers.get("X-Request-Id"));
        assertTrue(Correlation.isTraceparent(headers.get("traceparent")), first);
        assertEquals(32, Correlation.traceId(headers).length());
    }

    @Test
    void refuses_traceparents_of_zeros_and_other_versions() {
        assertFalse(Correlation.isTraceparent("00-00000000000000000000000000000000-00f067aa0ba902b7-01"));
        assertFalse(Correlation.isTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"));
        assertFalse(Correlation.isTraceparent("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        assertFalse(Correlation.isTraceparent("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"));
    }

    @Test
    void refuses_request_ids_that_would_break_a_log_line() {
        assertTrue(Correlation.isRequestId("a-1_B.2"));
        assertFalse(Correlation.isRequestId("a b"));
        assertFalse(Correlation.isRequestId("a".repeat(129)));
        assertFalse(Correlation.isRequestId(""));
    }
}
