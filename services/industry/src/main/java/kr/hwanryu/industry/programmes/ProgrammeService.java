package kr.hwanryu.industry.programmes;

import static kr.hwanryu.industry.integrity.Target.PROGRAMME;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final KnownRecords records;
    private final ChangeOrder changes;

    ProgrammeService(ProgrammeRepository programmes, KnownRecords records, ChangeOrder changes) {
        this.programmes = programmes;
        this.records = records;
        this.changes = changes;
    }

    @Transactional
    Found<ProgrammeResponse> put(String id, PutProgrammeRequest request, Precondition precondition) {
        Programme known = Programme.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(known == null ? null : known.changeNo);
        records.check()
                .period("/validToYear", request.validFromYear(), request.validToYear())
                .descends(PROGRAMME, "/parentId", id, request.parentId())
                .exists(SOURCE, "/sourceId", request.sourceId())
                .verify();
        Programme programme = known == null ? new Programme(id) : known;
        String fact = known == null ? "created" : known.isEndedBy(request) ? "retired" : "changed";
        Change change = changes.begin();
        // Again, now that nobody else writes: two that pass the first check at once could close a circle.
        records.check().descends(PROGRAMME, "/parentId", id, request.parentId()).verify();
        programme.describe(request, change.number());
        return programmes.store(programme, change, fact).asCreated(known == null);
    }
}
