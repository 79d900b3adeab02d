package kr.hwanryu.industry.integrity;

import java.util.Collection;
import java.util.UUID;

/** The kinds of record that others refer to, with how their years, successors and regions are read. */
public enum Target {
    SOURCE(
            "select id, null::int as from_year, null::int as to_year, null::text[] as successors, null::text[] as regions from source"),
    REGION(
            """
            select id, extract(year from valid_from)::int as from_year, extract(year from valid_to)::int as to_year,
                   array(select s.region_id from region_succession s where s.predecessor_id = id order by 1) as successors,
                   null::text[] as regions
            from region""",
            "select predecessor_id as ancestor, region_id as id from region_succession"),
    INSTITUTION(
            "select id, null::int as from_year, null::int as to_year, null::text[] as successors, null::text[] as regions from institution"),
    INDUSTRY(
            """
            select id, valid_from_year as from_year, valid_to_year as to_year,
                   array(select s.industry_id from industry_succession s where s.predecessor_id = id order by 1)
                       as successors,
                   region_id || array(select p.region_id from industry_partner_region p where p.industry_id = id
                                      order by p.position) as regions
            from industry""",
            "select predecessor_id as ancestor, industry_id as id from industry_succession"),
    PROGRAMME(
            """
            select id, valid_from_year as from_year, valid_to_year as to_year, null::text[] as successors,
                   null::text[] as regions
            from programme""",
            "select parent_id as ancestor, id from programme where parent_id is not null"),
    PLAN(ofRegion("plan.id", "plan.region_id", "plan")),
    FEEDBACK_ITEM(ofRegion("item.id", "item.region_id", "feedback_item item")),
    DECISION(ofRegion(
            "d.id",
            "u.region_id",
            "decision d join meeting m on m.id = d.meeting_id join council u on u.id = m.council_id"));

    private final String records;
    private final String descent;
    private final boolean byUuid;

    Target(String records) {
        this(records, null);
    }

    Target(String records, String descent) {
        this.records = records;
        this.descent = descent;
        this.byUuid = records.contains("as uuid");
    }

    /** Records of one region whose years are not asked about; their ids are UUIDs, here as text like all others. */
    private static String ofRegion(String id, String region, String from) {
        return """
                select * from (
                    select %1$s as uuid, %1$s::text as id, null::int as from_year, null::int as to_year,
                           null::text[] as successors, array[%2$s] as regions
                    from %3$s) known"""
                .formatted(id, region, from);
    }

    String records() {
        return records;
    }

    /** The column of the records that an index finds them by. */
    String key() {
        return byUuid ? "uuid" : "id";
    }

    /** Ids as values of that column. */
    Collection<?> keys(Collection<String> ids) {
        return byUuid ? ids.stream().map(UUID::fromString).toList() : ids;
    }

    /** All pairs of a record and what came of it, over any number of steps. */
    String descendants() {
        return """
                with recursive step as (%s), line(ancestor, id) as (
                    select ancestor, id from step
                    union
                    select line.ancestor, step.id from line join step on step.ancestor = line.id)
                select ancestor, id from line"""
                .formatted(descent);
    }
}
