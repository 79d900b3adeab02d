package kr.hwanryu.industry.industries;

import static kr.hwanryu.industry.integrity.Target.INDUSTRY;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;

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
        Industry known = Industry.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            caller.requireRegion(known.regionId);
        }
        precondition.verify(known == null ? null : known.changeNo);
        validate(id, request);
        Industry industry = known == null ? new Industry(id) : known;
        List<Industry> predecessors = lock(industry.predecessorsTouchedBy(request));
        long changeNo = changes.begin().number();
        industry.describe(request, changeNo);
        predecessors.forEach(predecessor -> predecessor.succeededAnew(changeNo));
        industry.persistAndFlush();
        return industries.find(id).orElseThrow().asCreated(known == null);
    }

    private void validate(String id, PutIndustryRequest request) {
        records.check()
                .period("/validToYear", request.validFromYear(), request.validToYear())
                .exists(REGION, "/regionId", request.regionId())
                .eachExists(REGION, "/partnerRegionIds", request.partnerRegionIds())
                .exists(SOURCE, "/partnerSourceId", request.partnerSourceId())
                .descends(INDUSTRY, "/succeeds", id, request.succeeds())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
    }

    /** Before the change order is taken: whoever waits for a row must not make all other writers wait. */
    private static List<Industry> lock(Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : Industry.<Industry>find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }
}
