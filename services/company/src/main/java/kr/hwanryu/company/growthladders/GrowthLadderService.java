package kr.hwanryu.company.growthladders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.hwanryu.company.directory.IndustryDirectory;
import kr.hwanryu.company.directory.Mentions;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.problem.Fault;

@ApplicationScoped
class GrowthLadderService {

    private final GrowthLadderRepository ladders;
    private final GrowthLadderStore store;
    private final IndustryDirectory industry;

    GrowthLadderService(GrowthLadderRepository ladders, GrowthLadderStore store, IndustryDirectory industry) {
        this.ladders = ladders;
        this.store = store;
        this.industry = industry;
    }

    Found<GrowthLadderResponse> put(String id, PutGrowthLadderRequest request, Precondition precondition) {
        // Before the owner of sources is asked; the store asks again, once it has the lock.
        precondition.verify(ladders.find(id).map(Found::changeNo).orElse(null));
        List<Fault> faults = request.faults();
        faults.addAll(industry.faults(new Mentions().source("/sourceId", request.sourceId())));
        return store.put(id, request, precondition, faults);
    }
}
