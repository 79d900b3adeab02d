package kr.hwanryu.industry.councils;

import static kr.hwanryu.industry.integrity.Target.FEEDBACK_ITEM;
import static kr.hwanryu.industry.integrity.Target.INSTITUTION;
import static kr.hwanryu.industry.integrity.Target.PLAN;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.industry.integrity.Check;

/** What a meeting may say: of plans and feedback of the council's own region only, and nothing decided is left out. */
final class MeetingRules {

    private final Check check;
    private final String regionId;
    private final PatchMeetingRequest text;

    MeetingRules(Check check, String regionId, PatchMeetingRequest text) {
        this.check = check;
        this.regionId = regionId;
        this.text = text;
    }

    /**
     * Refuses with everything that breaks a rule.
     *
     * @param recorded ids of the decisions that the meeting has
     */
    void verify(Collection<UUID> recorded) {
        check.holds(text.heldOn() != null, "/heldOn", "REQUIRED")
                .holds(text.titleKo() != null, "/titleKo", "REQUIRED")
                .eachExists(INSTITUTION, "/attendeeIds", text.attendeeIds());
        Set<Integer> orders = agenda();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < text.decisions().size(); i++) {
            decision("/decisions/" + i, text.decisions().get(i), orders);
            identity("/decisions/" + i + "/id", text.decisions().get(i).id(), recorded, named);
        }
        recorded.stream()
                .filter(id -> !named.contains(id))
                .forEach(id -> check.holds(false, "/decisions", "DECISION_LEFT_OUT", id));
        check.verify();
    }

    private Set<Integer> agenda() {
        Set<Integer> orders = new HashSet<>();
        List<PatchMeetingRequest.AgendaItem> agenda = text.agenda();
        for (int i = 0; i < agenda.size(); i++) {
            PatchMeetingRequest.AgendaItem item = agenda.get(i);
            check.holds(orders.add(item.order()), "/agenda/" + i + "/order", "REPEATED", item.order());
            subject("/agenda/" + i, item.planId(), item.feedbackItemId());
        }
        return orders;
    }

    private void decision(String pointer, PatchMeetingRequest.Decision decision, Set<Integer> orders) {
        Integer order = decision.agendaOrder();
        boolean closes = decision.kind() == DecisionKind.CLOSES_PLAN;
        boolean answers = decision.kind() == DecisionKind.ANSWERS_FEEDBACK;
        check.holds(
                        order == null || orders.contains(order),
                        pointer + "/agendaOrder",
                        "UNKNOWN_AGENDA_ITEM",
                        Objects.toString(order))
                .holds(!closes || decision.planId() != null, pointer + "/planId", "REQUIRED")
                .holds(!answers || decision.feedbackItemId() != null, pointer + "/feedbackItemId", "REQUIRED");
        subject(pointer, decision.planId(), decision.feedbackItemId());
    }

    private void identity(String pointer, UUID id, Collection<UUID> recorded, Set<UUID> named) {
        if (id != null) {
            check.holds(recorded.contains(id), pointer, "UNKNOWN_REFERENCE", id)
                    .holds(named.add(id), pointer, "REPEATED", id);
        }
    }

    private void subject(String pointer, UUID planId, UUID feedbackItemId) {
        check.inForceIn(regionId, PLAN, pointer + "/planId", Objects.toString(planId, null), null)
                .inForceIn(
                        regionId,
                        FEEDBACK_ITEM,
                        pointer + "/feedbackItemId",
                        Objects.toString(feedbackItemId, null),
                        null);
    }
}
