package kr.hwanryu.industry.regions;

import static kr.hwanryu.industry.integrity.Target.REGION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.integrity.Check;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.industry.integrity.Succession;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

@ApplicationScoped
class RegionService {

    private final RegionRepository regions;
    private final KnownRecords records;
    private final ChangeOrder changes;

    RegionService(RegionRepository regions, KnownRecords records, ChangeOrder changes) {
        this.regions = regions;
        this.records = records;
        this.changes = changes;
    }

    @Transactional
    Found<RegionResponse> put(String id, PutRegionRequest request, Precondition precondition) {
        Succession<Region> line = Succession.lock(Region.getEntityManager(), Region.class, id, request.succeeds());
        Region known = line.record();
        precondition.verify(known == null ? null : known.changeNo);
        Region region = known == null ? new Region(id) : known;
        validate(region, request);
        Change change = changes.begin();
        // Again, now that nobody else writes: two that pass the first check at once could close a circle.
        records.check().descends(REGION, "/succeeds", id, request.succeeds()).verify();
        String fact = known == null ? "created" : known.isEndedBy(request) ? "retired" : "changed";
        List<Region> touched = line.touchPredecessors(change.number());
        region.describe(request, change.number());
        return regions.store(region, touched, change, fact).asCreated(known == null);
    }

    private void validate(Region region, PutRegionRequest request) {
        Check check = records.check()
                .period("/validTo", request.validFrom(), request.validTo())
                .descends(REGION, "/succeeds", region.id, request.succeeds());
        Set<String> named = new HashSet<>();
        for (int i = 0; i < request.codes().size(); i++) {
            PutRegionCodeRequest code = request.codes().get(i);
            check.period("/codes/" + i + "/validTo", code.validFrom(), code.validTo())
                    .holds(named.add(code.name()), "/codes/" + i, "REPEATED", code.name());
        }
        region.codesMissingIn(request).forEach(code -> check.holds(false, "/codes", "CODE_WITHDRAWN", code));
        check.verify();
    }
}
