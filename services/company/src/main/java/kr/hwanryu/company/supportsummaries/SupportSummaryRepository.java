package kr.hwanryu.company.supportsummaries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class SupportSummaryRepository {

    /**
     * Each company once for each programme and year. They are counted over windows and not in groups, so that the filters
     * stand before the count; that no window counts distinct values is why a company is told by its rank from either end.
     */
    private static final String SELECT =
            """
            select distinct on (s.region_id, s.year_key) s.region_id, s.year_key, s.year,
                   count(*) over (partition by s.region_id, s.year_key) as gross,
                   dense_rank() over (partition by s.region_id, s.year_key order by s.company_id)
                       + dense_rank() over (partition by s.region_id, s.year_key order by s.company_id desc) - 1 as net,
                   array_agg(s.programme_id) over (partition by s.region_id, s.year_key) as programme_ids
            from (select distinct c.region_id, c.industry_id, p.company_id, p.programme_id, ran.year,
                         coalesce(ran.year, 9999) as year_key
                  from project p
                  join company c on c.id = p.company_id
                  left join lateral generate_series(
                      left(coalesce(p.started_in, p.ended_in), 4)::int,
                      left(coalesce(p.ended_in, p.started_in), 4)::int) ran(year) on true) s""";

    private final Lists lists;

    SupportSummaryRepository(Lists lists) {
        this.lists = lists;
    }

    Page<SupportSummaryResponse> page(SupportSummaryFilter filter, PageRequest page) {
        Select select = Select.of(SELECT, SortKey.text("regionId", "region_id"), SortKey.integer("year", "year_key"))
                .whereAny("s.region_id", filter.regionId)
                .whereAny("s.industry_id", filter.industryId)
                .whereAny("s.programme_id", filter.programmeId)
                .where("(s.year = any(?) or s.year is null)", (Object) years(filter.year));
        return lists.page(select, page, SupportSummaryResponse::read);
    }

    /** Null where no year was asked for. */
    private static Integer[] years(List<Integer> years) {
        return years == null || years.isEmpty() ? null : years.toArray(Integer[]::new);
    }
}
