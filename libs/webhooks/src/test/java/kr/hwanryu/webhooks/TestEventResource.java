package kr.hwanryu.webhooks;

import jakarta.ws.rs.Path;
import kr.hwanryu.events.EventFeed;
import kr.hwanryu.events.FeedResource;

@Path("/v1/events/test")
class TestEventResource extends FeedResource {

    TestEventResource(EventFeed feed) {
        super(feed);
    }
}
