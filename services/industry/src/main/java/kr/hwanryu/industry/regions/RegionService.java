package kr.hwanryu.industry.regions;

import static kr.hwanryu.industry.integrity.Target.REGION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import kr.hwanryu.industry.integrity.Check;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.storage.ChangeOrder;

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
        Region known = Region.findById(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.verify(known == null ? null : known.changeNo);
        Region region = known == null ? new Region(id) : known;
        validate(region, request);
        List<Region> predecessors = lock(region.predecessorsTouchedBy(request));
        long changeNo = changes.begin().number();
        region.describe(request, changeNo);
        predecessors.forEach(predecessor -> predecessor.succeededAnew(changeNo));
        region.persistAndFlush();
        return regions.find(id).orElseThrow().asCreated(known == null);
    }

    private void validate(Region region, PutRegionRequest request) {
        Check check = records.check()
                .period("/validTo", request.validFrom(), request.validTo())
                .descends(REGION, "/succeeds", region.id, request.succeeds());
        for (int i = 0; i < request.codes().size(); i++) {
            PutRegionCodeRequest code = request.codes().get(i);
            check.period("/codes/" + i + "/validTo", code.validFrom(), code.validTo());
        }
        region.codesMissingIn(request).forEach(code -> check.holds(false, "/codes", "CODE_WITHDRAWN", code));
        check.verify();
    }

    /** Before the change order is taken: whoever waits for a row must not make all other writers wait. */
    private static List<Region> lock(Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : Region.<Region>find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }
}
