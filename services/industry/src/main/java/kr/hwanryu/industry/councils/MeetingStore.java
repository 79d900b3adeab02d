package kr.hwanryu.industry.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Stores a meeting whose text has been checked, and tells of it. */
@ApplicationScoped
class MeetingStore {

    private final MeetingRepository meetings;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;

    MeetingStore(MeetingRepository meetings, ChangeOrder changes, Outbox outbox, Clock clock) {
        this.meetings = meetings;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Found<MeetingResponse> store(Meeting meeting, PatchMeetingRequest text, String fact) {
        Change change = changes.begin();
        meeting.say(text, clock, change.number());
        meeting.persistAndFlush();
        Found<MeetingResponse> stored = meetings.get(meeting.councilId, meeting.id);
        outbox.add(
                change,
                new Event("meeting", meeting.id.toString(), fact, stored.body().regionId(), stored.body()));
        return stored;
    }
}
