package kr.hwanryu.industry.councils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.storage.UuidV7;

@ApplicationScoped
class MeetingService {

    private final KnownRecords records;
    private final MeetingStore store;
    private final MergePatch patches;
    private final Clock clock;

    MeetingService(KnownRecords records, MeetingStore store, MergePatch patches, Clock clock) {
        this.records = records;
        this.store = store;
        this.patches = patches;
        this.clock = clock;
    }

    @Transactional
    Found<MeetingResponse> create(CouncilResponse council, PatchMeetingRequest text) {
        new MeetingRules(records.check(), council.regionId(), text).verify(List.of());
        return store.store(new Meeting(UuidV7.next(clock), council.id()), text, "recorded")
                .asCreated(true);
    }

    @Transactional
    Found<MeetingResponse> patch(CouncilResponse council, UUID id, String patch, Precondition precondition) {
        Meeting meeting = Meeting.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(meeting.changeNo);
        PatchMeetingRequest text = patches.apply(meeting.text(), patch, PatchMeetingRequest.class);
        new MeetingRules(records.check(), council.regionId(), text).verify(meeting.decisionIds());
        return store.store(meeting, text, "changed");
    }
}
