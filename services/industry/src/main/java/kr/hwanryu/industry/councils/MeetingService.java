package kr.hwanryu.industry.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class MeetingService {

    private final MeetingRepository meetings;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final MergePatch patches;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            KnownRecords records,
            ChangeOrder changes,
            Outbox outbox,
            MergePatch patches,
            Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.changes = changes;
        this.outbox = outbox;
        this.patches = patches;
        this.clock = clock;
    }

    @Transactional
    Found<MeetingResponse> create(CouncilResponse council, PatchMeetingRequest text) {
        new MeetingRules(records.check(), council.regionId(), text).verify(List.of());
        return store(new Meeting(UuidV7.next(clock), council.id()), text, "recorded")
                .asCreated(true);
    }

    @Transactional
    Found<MeetingResponse> patch(CouncilResponse council, UUID id, String patch, Precondition precondition) {
        Meeting meeting = Meeting.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(meeting.changeNo);
        PatchMeetingRequest text = patches.apply(meeting.text(), patch, PatchMeetingRequest.class);
        new MeetingRules(records.check(), council.regionId(), text).verify(meeting.decisionIds());
        return store(meeting, text, "changed");
    }

    private Found<MeetingResponse> store(Meeting meeting, PatchMeetingRequest text, String fact) {
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
