package kr.hwanryu.industry.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
class AgendaItem {

    @Column(name = "item_order")
    int order;

    String titleKo;
    UUID planId;
    UUID feedbackItemId;

    protected AgendaItem() {}

    AgendaItem(PatchMeetingRequest.AgendaItem request) {
        this.order = request.order();
        this.titleKo = request.titleKo();
        this.planId = request.planId();
        this.feedbackItemId = request.feedbackItemId();
    }

    PatchMeetingRequest.AgendaItem text() {
        return new PatchMeetingRequest.AgendaItem(order, titleKo, planId, feedbackItemId);
    }
}
