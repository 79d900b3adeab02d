package kr.hwanryu.company.events;

import jakarta.ws.rs.Path;
import kr.hwanryu.events.EventFeed;
import kr.hwanryu.events.FeedResource;

@Path("/v1/events/company")
class EventResource extends FeedResource {

    EventResource(EventFeed feed) {
        super(feed);
    }
}
