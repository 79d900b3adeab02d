package kr.hwanryu.company.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Lists.Snapshot;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class NetworkRepository {

    /** The most ties that are shown. */
    static final int EDGES = 500;

    /** Names of institutions come from the copy of what their owner answered; it may hold none yet. */
    private static final String SELECT =
            """
            select c.id, c.name_ko, tie.*
            from company c left join lateral (
                select k.id as record_id, k.kind, '{}'::text[] as support_kinds, k.performance_year,
                       a.id::text as from_id, 'COMPANY' as from_type, a.name_ko as from_name,
                       coalesce(b.id::text, k.partner_institution_id) as to_id,
                       case when b.id is null then 'INSTITUTION' else 'COMPANY' end as to_type,
                       coalesce(b.name_ko, i.body ->> 'nameKo', k.partner_institution_id) as to_name
                from collaboration k
                join company a on a.id = k.company_id
                left join company b on b.id = k.partner_company_id
                left join reference_copy i on i.collection = 'institutions' and i.id = k.partner_institution_id
                where k.company_id = c.id or k.partner_company_id = c.id
                union all
                select s.id, 'SUPPORT', array(select jsonb_array_elements_text(given.value -> 'kinds')),
                       s.performance_year, given.value ->> 'institutionId', 'INSTITUTION',
                       coalesce(i.body ->> 'nameKo', given.value ->> 'institutionId'), c.id::text, 'COMPANY', c.name_ko
                from case_study s
                cross join lateral jsonb_array_elements(s.support) given
                left join reference_copy i
                       on i.collection = 'institutions' and i.id = given.value ->> 'institutionId'
                where s.company_id = c.id
                order by record_id, from_id, to_id, kind
                limit %d) tie on true"""
                    .formatted(EDGES + 1);

    private final Lists lists;

    NetworkRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<NetworkResponse> find(UUID id) {
        Select select = Select.of(
                        SELECT,
                        SortKey.uuid("recordId", "record_id"),
                        SortKey.text("fromId", "from_id"),
                        SortKey.text("toId", "to_id"),
                        SortKey.text("kind", "kind"))
                .where("c.id = ?", id);
        Snapshot<NetworkTie> ties = lists.all(select, NetworkTie::read);
        return ties.rows().isEmpty() ? Optional.empty() : Optional.of(network(id, ties));
    }

    private static NetworkResponse network(UUID id, Snapshot<NetworkTie> ties) {
        List<NetworkTie> shown = ties.rows().stream().limit(EDGES).toList();
        Set<NetworkNode> nodes = new LinkedHashSet<>();
        nodes.add(shown.get(0).company());
        for (NetworkTie tie : shown) {
            if (tie.edge() != null) {
                nodes.add(tie.from());
                nodes.add(tie.to());
            }
        }
        List<NetworkEdge> edges =
                shown.stream().map(NetworkTie::edge).filter(Objects::nonNull).toList();
        // An institution's name may change without a change of ours, so the names are part of the tag.
        String etag = EntityTags.ofAnswer(ties.changeNo(), "network/" + id + nodes);
        return new NetworkResponse(id, List.copyOf(nodes), edges, ties.rows().size() <= EDGES, ties.readAt(), etag);
    }
}
