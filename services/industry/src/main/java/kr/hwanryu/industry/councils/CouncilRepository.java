package kr.hwanryu.industry.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class CouncilRepository {

    private static final String SELECT =
            """
            select u.*, c.recorded_at,
                   array(select m.institution_id from council_member m where m.council_id = u.id order by m.position)
                       as member_ids,
                   (select json_agg(json_build_object('order', t.tier_order, 'nameKo', t.name_ko,
                               'institutionId', t.institution_id) order by t.tier_order)
                    from council_tier t where t.council_id = u.id) as tiers
            from council u join change_log c on c.change_no = u.change_no""";

    private final Lists lists;

    CouncilRepository(Lists lists) {
        this.lists = lists;
    }

    Page<CouncilResponse> page(CouncilFilter filter, PageRequest page) {
        Select select = select().whereAny("u.id", filter.id)
                .whereAny("u.region_id", filter.regionId)
                .whereAny("u.kind", filter.kind);
        return lists.page(select, page, CouncilResponse::read);
    }

    Optional<Found<CouncilResponse>> find(String id) {
        return lists.one(select().where("u.id = ?", id), CouncilResponse::read);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.text("id", "id"));
    }
}
