package kr.hwanryu.company.collaborations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class CollaborationRepository {

    private static final String SELECT =
            "select k.*, r.recorded_at from collaboration k join change_log r on r.change_no = k.change_no";
    private static final String OF_COMPANY = "(k.company_id = any(?) or k.partner_company_id = any(?))";
    private static final String OF_REGION =
            "exists (select from company c where c.id in (k.company_id, k.partner_company_id) and c.region_id = any(?))";

    private final Lists lists;

    CollaborationRepository(Lists lists) {
        this.lists = lists;
    }

    Page<CollaborationResponse> page(CollaborationFilter filter, PageRequest page) {
        UUID[] companies = array(filter.companyId, new UUID[0]);
        String[] regions = array(filter.regionId, new String[0]);
        return lists.page(
                select().where(OF_COMPANY, companies, companies)
                        .where(OF_REGION, (Object) regions)
                        .whereAny("k.kind", filter.kind),
                page,
                CollaborationResponse::read);
    }

    Optional<Found<CollaborationResponse>> find(UUID id) {
        return lists.one(select().where("k.id = ?", id), CollaborationResponse::read);
    }

    /** The values of a filter; null where it was not given. */
    private static <T> T[] array(List<T> values, T[] type) {
        return values == null || values.isEmpty() ? null : values.toArray(type);
    }

    private static Select select() {
        return Select.of(SELECT, SortKey.uuid("id", "id"));
    }
}
