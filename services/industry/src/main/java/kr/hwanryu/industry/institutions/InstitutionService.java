package kr.hwanryu.industry.institutions;

import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class InstitutionService {

    private final InstitutionRepository institutions;
    private final KnownRecords records;
    private final ChangeOrder changes;
    private final Caller caller;

    InstitutionService(InstitutionRepository institutions, KnownRecords records, ChangeOrder changes, Caller caller) {
        this.institutions = institutions;
        this.records = records;
        this.changes = changes;
        this.caller = caller;
    }

    @Transactional
    Found<InstitutionResponse> put(String id, PutInstitutionRequest request, Precondition precondition) {
        Institution known = Institution.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            caller.requireRegion(known.regionId);
        }
        precondition.verify(known == null ? null : known.changeNo);
        records.check()
                .exists(REGION, "/regionId", request.regionId())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
        Institution institution = known == null ? new Institution(id) : known;
        Change change = changes.begin();
        institution.describe(request, change.number());
        return institutions
                .store(institution, change, known == null ? "created" : "changed")
                .asCreated(known == null);
    }
}
