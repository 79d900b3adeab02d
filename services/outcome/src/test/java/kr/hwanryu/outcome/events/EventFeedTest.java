package kr.hwanryu.outcome.events;

import io.quarkus.test.junit.QuarkusTest;
import kr.hwanryu.testing.FeedProof;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventFeedTest {

    @Test
    void serves_the_feed() {
        FeedProof.assertServed("outcome");
    }
}
