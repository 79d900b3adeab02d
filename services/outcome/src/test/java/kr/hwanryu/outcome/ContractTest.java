package kr.hwanryu.outcome;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.CommittedContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void serves_the_committed_contract() {
        CommittedContract.assertServed("outcome");
    }
}
