package kr.hwanryu.industry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.Refusals;
import org.junit.jupiter.api.Test;

/** Generated from the contract: no operation is left out. */
@QuarkusTest
class RefusalsTest {

    @Test
    void every_operation_refuses_what_all_refuse() {
        assertTrue(Refusals.assertEach() >= 30);
    }
}
