package kr.hwanryu.company.network;

import java.util.stream.IntStream;

/**
 * The SQL of a network, one statement: the companies it starts from, their ties, the ties of whom these lead to, and then
 * every party once with its name. From a programme it goes no further: companies that one programme pays are not tied to each
 * other by that, and are a list of their own. Names come from copies of what their owner answered, which may hold none yet.
 */
final class NetworkStatement {

    static final String OF_INDUSTRY = text(
            """
            (select c.id from reference_copy c where c.collection = 'industries'
             union
             select c.industry_id from company c where c.industry_id is not null)""",
            "select c.id from company c where c.industry_id = start.id order by c.id limit "
                    + (NetworkRepository.EDGES + 1),
            1);

    private static final String[] OF_COMPANY = IntStream.rangeClosed(1, NetworkRepository.DEPTH)
            .mapToObj(depth -> text("company", "select start.id", depth))
            .toArray(String[]::new);

    private NetworkStatement() {}

    static String ofCompany(int depth) {
        return OF_COMPANY[depth - 1];
    }

    private static String text(String starts, String companies, int depth) {
        return TEXT.formatted(starts, companies, depth, NetworkRepository.EDGES);
    }

    /** Each step is cut where nothing of it can be shown any more; the record tells ties apart, and puts the older first. */
    private static final String TEXT =
            """
            select start.id, tied.* from %1$s start cross join lateral (
                with company_of_start as materialized (%2$s),
                started as (select id from company_of_start order by id limit %4$d),
                first as materialized (
                    select distinct on (t.record_id, t.from_id, t.to_id) 1 as step, t.*
                    from started s cross join lateral ties_of_company(s.id) t
                    order by t.record_id, t.from_id, t.to_id limit %4$d + 1),
                reached(type, id) as (
                    select from_type, from_id from first union select to_type, to_id from first),
                second as materialized (
                    select distinct on (t.record_id, t.from_id, t.to_id) 2 as step, t.*
                    from reached r
                    cross join lateral (
                        select * from ties_of_company(case r.type when 'COMPANY' then r.id::uuid end)
                        union all
                        select * from ties_of_institution(case r.type when 'INSTITUTION' then r.id end)) t
                    where %3$d = 2
                      and not exists (select from first f
                                      where (f.record_id, f.from_id, f.to_id) = (t.record_id, t.from_id, t.to_id))
                    order by t.record_id, t.from_id, t.to_id limit %4$d + 1),
                found as materialized (
                    select * from first union all select * from second
                    order by step, record_id, from_id, to_id limit %4$d + 1),
                shown as (select * from found order by step, record_id, from_id, to_id limit %4$d),
                node(type, id, step) as (
                    select type, id, min(step)
                    from (select 'COMPANY', id::text, 0 from started
                          union all select from_type, from_id, step from shown
                          union all select to_type, to_id, step from shown) party(type, id, step)
                    group by type, id)
                select (select coalesce(json_agg(json_build_object(
                                   'id', n.id, 'type', n.type, 'nameKo', coalesce(
                                       (select c.name_ko from company c
                                        where c.id = case n.type when 'COMPANY' then n.id::uuid end),
                                       (select r.body ->> 'nameKo' from reference_copy r
                                        where r.id = n.id and r.collection = case n.type
                                            when 'INSTITUTION' then 'institutions' when 'PROGRAMME' then 'programmes' end),
                                       n.id))
                                   order by n.step, n.type, n.id), '[]')
                        from node n) as nodes,
                       (select coalesce(json_agg(json_build_object(
                                   'fromId', e.from_id, 'toId', e.to_id, 'kind', e.kind, 'supportKinds', e.support_kinds,
                                   'performanceYear', e.performance_year, 'recordId', e.record_id)
                                   order by e.step, e.record_id, e.from_id, e.to_id), '[]')
                        from shown e) as edges,
                       (select count(*) <= %4$d from found)
                           and (select count(*) <= %4$d from company_of_start) as complete) tied""";
}
