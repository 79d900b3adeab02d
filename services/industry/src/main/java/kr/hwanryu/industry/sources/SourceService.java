package kr.hwanryu.industry.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class SourceService {

    private final SourceRepository sources;
    private final ChangeOrder changes;

    SourceService(SourceRepository sources, ChangeOrder changes) {
        this.sources = sources;
        this.changes = changes;
    }

    @Transactional
    Found<SourceResponse> put(String id, PutSourceRequest request, Precondition precondition) {
        Source known = Source.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(known == null ? null : known.changeNo);
        Source source = known == null ? new Source(id) : known;
        Change change = changes.begin();
        source.describe(request, change.number());
        return sources.store(source, change, known == null ? "created" : "changed")
                .asCreated(known == null);
    }
}
