package kr.hwanryu.industry.events;

import jakarta.ws.rs.Path;
import kr.hwanryu.events.EventFeed;
import kr.hwanryu.events.FeedResource;

@Path("/v1/events/industry")
class EventResource extends FeedResource {

    EventResource(EventFeed feed) {
        super(feed);
    }
}
