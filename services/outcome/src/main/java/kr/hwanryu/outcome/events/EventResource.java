package kr.hwanryu.outcome.events;

import jakarta.ws.rs.Path;
import kr.hwanryu.events.EventFeed;
import kr.hwanryu.events.FeedResource;

@Path("/v1/events/outcome")
class EventResource extends FeedResource {

    EventResource(EventFeed feed) {
        super(feed);
    }
}
