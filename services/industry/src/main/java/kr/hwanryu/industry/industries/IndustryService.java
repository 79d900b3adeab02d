package kr.hwanryu.industry.industries;

import static kr.hwanryu.industry.integrity.Target.INDUSTRY;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.industry.integrity.Succession;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class IndustryService {

    private final IndustryRepository industries;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Caller caller;

    IndustryService(IndustryRepository industries, KnownRecords records, ChangeOrder changes, Caller caller) {
        this.industries = industries;
        this.records = records;
        this.changes = changes;
        this.caller = caller;
    }

    @Transactional
    Found<IndustryResponse> put(String id, PutIndustryRequest request, Precondition precondition) {
        Succession<Industry> line =
                Succession.lock(Industry.getEntityManager(), Industry.class, id, request.succeeds());
        Industry known = line.record();
        if (known != null) {
            caller.requireRegion(known.regionId);
        }
        precondition.verify(known == null ? null : known.changeNo);
        validate(id, request);
        Industry industry = known == null ? new Industry(id) : known;
        Change change = changes.begin();
        // Again, now that nobody else writes: two that pass the first check at once could close a circle.
        records.check().descends(INDUSTRY, "/succeeds", id, request.succeeds()).verify();
        String fact = known == null ? "created" : known.isEndedBy(request) ? "retired" : "changed";
        List<Industry> touched = line.touchPredecessors(change.number());
        industry.describe(request, change.number());
        return industries.store(industry, touched, change, fact).asCreated(known == null);
    }

    private void validate(String id, PutIndustryRequest request) {
        records.check()
                .period("/validToYear", request.validFromYear(), request.validToYear())
                .inForce(REGION, "/regionId", request.regionId(), request.validFromYear())
                .eachInForce(REGION, "/partnerRegionIds", request.partnerRegionIds(), request.validFromYear())
                .exists(SOURCE, "/partnerSourceId", request.partnerSourceId())
                .descends(INDUSTRY, "/succeeds", id, request.succeeds())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
    }
}
