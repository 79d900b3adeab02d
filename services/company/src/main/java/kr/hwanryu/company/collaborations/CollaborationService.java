package kr.hwanryu.company.collaborations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.storage.WriteTransaction;

@ApplicationScoped
class CollaborationService {

    private final CollaborationRepository collaborations;
    private final CollaborationRules rules;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Clock clock;

    CollaborationService(
            CollaborationRepository collaborations,
            CollaborationRules rules,
            ChangeOrder changes,
            Outbox outbox,
            Clock clock) {
        this.collaborations = collaborations;
        this.rules = rules;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Found<CollaborationResponse> create(CreateCollaborationRequest request) {
        KnownCompany company = rules.check(request);
        return WriteTransaction.call(() -> store(request, company));
    }

    /** The event is of the region of the company that told of it, also where the partner is of another. */
    private Found<CollaborationResponse> store(CreateCollaborationRequest request, KnownCompany company) {
        Change change = changes.begin();
        Collaboration made = new Collaboration(UuidV7.next(clock), request, change.number());
        made.persistAndFlush();
        Found<CollaborationResponse> stored = collaborations.find(made.id).orElseThrow();
        outbox.add(
                change, new Event("collaboration", made.id.toString(), "created", company.regionId(), stored.body()));
        return stored.asCreated(true);
    }
}
