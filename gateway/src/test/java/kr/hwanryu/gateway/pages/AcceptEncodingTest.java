package kr.hwanryu.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "*", "gzip, identity;q=0", "br;q=0, *;q=0.1"})
    void is_taken(String header) {
        assertTrue(AcceptEncoding.takesGzip(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "*, gzip;q=0.000", "*;q=0", "xgzip"})
    void is_not_taken(String header) {
        assertFalse(AcceptEncoding.takesGzip(header));
    }

    @Test
    void is_not_assumed() {
        assertFalse(AcceptEncoding.takesGzip((String) null));
    }
}
