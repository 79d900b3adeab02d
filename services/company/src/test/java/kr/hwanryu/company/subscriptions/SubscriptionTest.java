package kr.hwanryu.company.subscriptions;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.SubscriptionProof;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionTest {

    @Test
    void pushes_its_events() {
        SubscriptionProof.assertServed("company");
    }
}
