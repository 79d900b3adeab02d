package kr.hwanryu.industry.councils;

import static kr.hwanryu.industry.integrity.Target.INSTITUTION;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import kr.hwanryu.events.Event;
import kr.hwanryu.events.Outbox;
import kr.hwanryu.industry.integrity.Check;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class CouncilService {

    private final CouncilRepository councils;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Outbox outbox;
    private final Caller caller;

    CouncilService(
            CouncilRepository councils, KnownRecords records, ChangeOrder changes, Outbox outbox, Caller caller) {
        this.councils = councils;
        this.records = records;
        this.changes = changes;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional
    Found<CouncilResponse> put(String id, PutCouncilRequest request, Precondition precondition) {
        Council known = Council.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            caller.requireRegion(known.regionId);
        }
        precondition.verify(known == null ? null : known.changeNo);
        validate(request);
        Council council = known == null ? new Council(id) : known;
        return store(council, request, known == null);
    }

    private Found<CouncilResponse> store(Council council, PutCouncilRequest request, boolean created) {
        Change change = changes.begin();
        council.describe(request, change.number());
        council.persistAndFlush();
        Found<CouncilResponse> stored = councils.find(council.id).orElseThrow();
        outbox.add(
                change,
                new Event("council", council.id, created ? "created" : "changed", council.regionId, stored.body()));
        return stored.asCreated(created);
    }

    private void validate(PutCouncilRequest request) {
        Check check = records.check()
                .exists(REGION, "/regionId", request.regionId())
                .eachExists(INSTITUTION, "/memberIds", request.memberIds())
                .exists(SOURCE, "/sourceId", request.sourceId());
        for (int i = 0; i < request.tiers().size(); i++) {
            check.exists(
                    INSTITUTION,
                    "/tiers/" + i + "/institutionId",
                    request.tiers().get(i).institutionId());
        }
        check.verify();
    }
}
