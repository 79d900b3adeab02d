package kr.hwanryu.industry.councils;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a meeting decided. It has an id of its own, since answers to feedback rest on it. */
@Entity
class Decision extends PanacheEntityBase {

    @Id
    UUID id;

    int position;
    Integer agendaOrder;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    String textKo;
    UUID planId;
    UUID feedbackItemId;

    protected Decision() {}

    Decision(UUID id) {
        this.id = id;
    }

    void say(PatchMeetingRequest.Decision request, int at) {
        this.position = at;
        this.agendaOrder = request.agendaOrder();
        this.kind = request.kind();
        this.textKo = request.textKo();
        this.planId = request.planId();
        this.feedbackItemId = request.feedbackItemId();
    }

    PatchMeetingRequest.Decision text() {
        return new PatchMeetingRequest.Decision(id, agendaOrder, kind, textKo, planId, feedbackItemId);
    }
}
