package kr.hwanryu.industry.councils;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.UuidV7;

@Entity
class Meeting extends PanacheEntityBase {

    @Id
    UUID id;

    String councilId;
    LocalDate heldOn;
    String titleKo;
    String place;
    long changeNo;

    @ElementCollection
    @CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "institution_id")
    List<String> attendeeIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<Decision> decisions = new ArrayList<>();

    protected Meeting() {}

    Meeting(UUID id, String councilId) {
        this.id = id;
        this.councilId = councilId;
    }

    /** What it says now, in the words of a request. */
    PatchMeetingRequest text() {
        return new PatchMeetingRequest(
                heldOn,
                titleKo,
                place,
                List.copyOf(attendeeIds),
                agenda.stream().map(AgendaItem::text).toList(),
                decisions.stream().map(Decision::text).toList());
    }

    List<UUID> decisionIds() {
        return decisions.stream().map(decision -> decision.id).toList();
    }

    /** Says this from now on; decisions that were recorded are corrected in place, new ones are added. */
    void say(PatchMeetingRequest text, Clock clock, long changeNo) {
        this.heldOn = text.heldOn();
        this.titleKo = text.titleKo();
        this.place = text.place();
        this.changeNo = changeNo;
        attendeeIds.clear();
        attendeeIds.addAll(text.attendeeIds());
        agenda.clear();
        text.agenda().forEach(item -> agenda.add(new AgendaItem(item)));
        for (int i = 0; i < text.decisions().size(); i++) {
            PatchMeetingRequest.Decision said = text.decisions().get(i);
            decision(said.id(), clock).say(said, i);
        }
    }

    private Decision decision(UUID known, Clock clock) {
        return decisions.stream()
                .filter(decision -> decision.id.equals(known))
                .findAny()
                .orElseGet(() -> {
                    Decision added = new Decision(UuidV7.next(clock));
                    decisions.add(added);
                    return added;
                });
    }
}
