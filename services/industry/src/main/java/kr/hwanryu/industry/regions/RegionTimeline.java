package kr.hwanryu.industry.regions;

import jakarta.enterprise.context.ApplicationScoped;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Reads all regions of all times, with what came of what. */
@ApplicationScoped
public class RegionTimeline {

    private static final String SELECT =
            """
            select r.id, r.valid_from, r.valid_to,
                   array(select s.predecessor_id from region_succession s where s.region_id = r.id order by 1) as succeeds
            from region r""";

    private final Lists lists;

    RegionTimeline(Lists lists) {
        this.lists = lists;
    }

    /** Every region as it is described now; descriptions have no history. */
    public Snapshot<DatedRegion> read() {
        return lists.all(Select.of(SELECT, SortKey.text("id", "id")), DatedRegion::read);
    }
}
