package kr.hwanryu.company.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

/** Which companies the rows of a file mean, many in one statement. */
@ApplicationScoped
public class MeantCompanies {

    private static final String SELECT =
            """
            select w.no::int as no, coalesce(cardinality(m.ids), 0) as found, c.id, c.region_id, c.industry_id,
                   (select o.id from company o
                    where o.region_id = w.region and o.name_key = w.name and o.business_number is null
                      and cardinality(m.ids) = 1 and o.id <> m.ids[1]) as taken_by
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality as w(id, number, region, name, no)
            cross join lateral (
                select case when w.id is not null then array(select k.id from company k where k.id = w.id::uuid)
                            else companies_meant(w.number, w.region, w.name) end as ids) m
            left join company c on c.id = m.ids[1]""";

    private final Lists lists;

    MeantCompanies(Lists lists) {
        this.lists = lists;
    }

    /** How a row names a company: by its id, or its number, or its region and name. Nulls for what is not given. */
    public record Name(String id, String number, String regionId, String nameKey) {}

    /**
     * What a name leads to.
     *
     * @param found how many companies it may mean
     * @param regionId the region of the first of them; null for none, like its industry
     * @param takenBy another company, without a number, that has the name already; null for none
     */
    public record Meant(int found, String regionId, String industryId, String takenBy) {}

    /** What each name leads to, in the order of the names. */
    public List<Meant> of(List<Name> names) {
        Select all = Select.of(SELECT, SortKey.integer("no", "no"))
                .bind(
                        names.stream().map(Name::id).toArray(String[]::new),
                        names.stream().map(Name::number).toArray(String[]::new),
                        names.stream().map(Name::regionId).toArray(String[]::new),
                        names.stream().map(Name::nameKey).toArray(String[]::new));
        return lists.all(
                        all,
                        row -> new Meant(
                                row.integer("found"),
                                row.string("region_id"),
                                row.string("industry_id"),
                                row.string("taken_by")))
                .rows();
    }
}
