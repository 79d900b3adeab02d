package kr.hwanryu.outcome.outcomes;

/**
 * The texts that bring the figures of a key {@code k} together. A component is a list, since the region that is shown may be
 * several; it is read by a subquery of its own, which runs for the rows of the page only. {@code {regions}} stands for the
 * condition on their regions, {@code {span}} for the one on their first year, {@code {year}} for the year; only the keys of
 * spans have a {@code {first_year}}.
 */
final class OutcomeSql {

    /** The most parts that a row lists. */
    static final int MOST_PARTS = 500;

    /** The most printed figures, and the most amounts in foreign currency, that a row lists. */
    static final int MOST_BESIDE = 50;

    static final String OBSERVED =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select o.region_id as "regionId", o.performance_year as "performanceYear", o.value, o.basis,
                    o.source_id as "sourceId", o.status, o.rounded_to as "roundedTo", l.recorded_at as "recordedAt"
                from observation o join change_log l on l.change_no = o.change_no
                where o.region_id {regions} and o.performance_year {year} and o.indicator_id = k.indicator_id
                    and in_force(o) and o.value is not null and o.first_year {span} and o.breakdown_dimension is null
                order by o.region_id) f)""";

    static final String TARGETS =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select t.region_id as "regionId", t.value, t.target_basis as "targetBasis", t.base_year as "baseYear",
                    t.source_id as "sourceId", l.recorded_at as "recordedAt"
                from target t join change_log l on l.change_no = t.change_no
                where t.region_id {regions} and t.performance_year = k.performance_year
                    and t.indicator_id = k.indicator_id
                    and in_force(t) and t.value is not null and t.first_year {span} and t.breakdown_dimension is null
                order by t.region_id) f)""";

    static final String BASE_YEARS =
            """
            in (select b.base_year from target b
                where b.region_id {regions} and b.performance_year = k.performance_year
                    and b.indicator_id = k.indicator_id
                    and in_force(b) and b.value is not null and b.first_year is null and b.breakdown_dimension is null)""";

    static final String PRINTED =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select c.id as "claimId", c.region_id as "regionId", c.kind, c.value, c.rounded_to as "roundedTo",
                    c.source_id as "sourceId", l.recorded_at as "recordedAt"
                from claim c join change_log l on l.change_no = c.change_no
                where c.region_id {regions} and c.performance_year = k.performance_year
                    and c.indicator_id = k.indicator_id and c.kind in ('VALUE', 'CHANGE', 'CHANGE_RATE', 'ACHIEVEMENT_RATE')
                    and in_force(c) and c.value is not null and c.first_year {span} and c.breakdown_dimension is null
                order by c.kind, c.source_id, c.id limit {most}) f)"""
                    .replace("{most}", Integer.toString(MOST_BESIDE));

    static final String FOREIGN =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select o.region_id as "regionId", o.foreign_amount as amount, o.foreign_currency as currency, o.basis,
                    o.status, o.rounded_to as "roundedTo", o.source_id as "sourceId", l.recorded_at as "recordedAt"
                from observation o join change_log l on l.change_no = o.change_no
                where o.region_id {regions} and o.performance_year = k.performance_year
                    and o.indicator_id = k.indicator_id
                    and in_force(o) and o.foreign_amount is not null and o.first_year {span}
                    and o.breakdown_dimension is null
                order by o.region_id, o.foreign_currency limit {most}) f)"""
                    .replace("{most}", Integer.toString(MOST_BESIDE));

    private static final String OF_PARTS =
            """
            from observation o join change_log l on l.change_no = o.change_no
                where o.region_id {regions} and o.performance_year = k.performance_year
                    and o.indicator_id = k.indicator_id
                    and in_force(o) and o.value is not null and o.first_year {span} and o.breakdown_dimension = any(?)
            """;

    /** One more than is listed, which tells that there are more. */
    static final String PARTS =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select o.region_id as "regionId", o.breakdown_dimension as dimension, o.breakdown_id as id, o.value,
                    o.basis, o.source_id as "sourceId", o.status, o.rounded_to as "roundedTo",
                    l.recorded_at as "recordedAt"
                {from}
                order by o.breakdown_dimension, o.breakdown_id, o.region_id limit {most}) f)"""
                    .replace("{from}", OF_PARTS.strip())
                    .replace("{most}", Integer.toString(MOST_PARTS + 1));

    static final String PART_TOTALS =
            """
            (select jsonb_agg(to_jsonb(f)) from (
                select o.region_id as "regionId", o.breakdown_dimension as dimension, sum(o.value) as sum,
                    count(*) as parts, coalesce(sum(o.rounded_to), 0) as "roundedTo", min(o.value) < 0 as negative,
                    bool_or(o.basis = 'DERIVED') as derived, max(l.recorded_at) as "recordedAt"
                {from}
                group by o.region_id, o.breakdown_dimension) f)"""
                    .replace("{from}", OF_PARTS.strip());

    /** What is known of a region, year and indicator: each of which some figure is in force, or something was printed. */
    static final String KEYS =
            """
            select region_id, performance_year, indicator_id{first_year} from observation o
            where in_force(o) and (o.value is not null or o.foreign_amount is not null)
                and o.first_year {spans} and o.breakdown_dimension is null
            union
            select region_id, performance_year, indicator_id{first_year} from target t
            where in_force(t) and t.value is not null and t.first_year {spans} and t.breakdown_dimension is null
            union
            select region_id, performance_year, indicator_id{first_year} from claim c
            where in_force(c) and c.value is not null and c.kind in ('VALUE', 'CHANGE', 'CHANGE_RATE', 'ACHIEVEMENT_RATE')
                and c.performance_year is not null and c.indicator_id is not null
                and c.first_year {spans} and c.breakdown_dimension is null""";

    static final String KEYS_OF_PARTS =
            """

            union
            select region_id, performance_year, indicator_id{first_year} from observation o
            where in_force(o) and o.value is not null and o.first_year {spans} and o.breakdown_dimension = any(?)""";

    /** The keys of regions as they are on a day, each with all the regions that are shown as it. */
    static final String MAPPED_KEYS =
            """
            select d.*, g.region_ids
            from (
                select distinct m.shown_id as region_id, x.performance_year, x.indicator_id{first_year}
                from unnest(?, ?) as m (region_id, shown_id)
                join ({keys}) x on x.region_id = m.region_id
                where x.region_id = any(?)) d
            join (
                select m.shown_id as region_id, array_agg(m.region_id) as region_ids
                from unnest(?, ?) as m (region_id, shown_id) group by m.shown_id) g on g.region_id = d.region_id""";

    private OutcomeSql() {}
}
