package kr.hwanryu.industry.publishedbudgettotals;

import java.util.List;
import kr.hwanryu.imports.ImportTarget;

/** Printed totals as files are merged into them. Who printed a total is part of what it is. */
final class PublishedBudgetTotalTarget implements ImportTarget {

    static final PublishedBudgetTotalTarget TARGET = new PublishedBudgetTotalTarget();

    private static final List<String> KEY =
            List.of("region_id", "budget_year", "fund_source", "programme_id", "measure", "source_id");
    private static final List<String> COLUMNS = List.of(
            "region_id",
            "budget_year",
            "fund_source",
            "programme_id",
            "measure",
            "source_id",
            "total_krw",
            "rounded_to",
            "reason");

    private PublishedBudgetTotalTarget() {}

    @Override
    public String staging() {
        return "published_budget_total_import";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> key() {
        return KEY;
    }

    @Override
    public String compare() {
        return """
                insert into import_match (ordinal, id, action)
                select s.ordinal, t.id,
                    case
                        when s.total_krw is null and t.total_krw is null then 'UNCHANGED'
                        when s.total_krw is null then 'WITHDRAWN'
                        when (s.total_krw, s.rounded_to) is not distinct from (t.total_krw, t.rounded_to)
                            then 'UNCHANGED'
                        else 'CORRECTED'
                    end
                from published_budget_total_import s
                left join published_budget_total t on t.superseded_by_no is null
                    and t.region_id = s.region_id and t.budget_year = s.budget_year
                    and t.measure = s.measure and t.source_id = s.source_id
                    and coalesce(t.fund_source, '') = coalesce(s.fund_source, '')
                    and coalesce(t.programme_id, '') = coalesce(s.programme_id, '')
                where t.id is not null or s.total_krw is null""";
    }

    @Override
    public String lock() {
        // The first revision of each total: what other writers of a total queue for.
        return """
                select 1 from published_budget_total f
                where f.revision_id in (
                    select min(b.revision_id) from published_budget_total b
                    where b.id in (select id from import_match where action in ('CORRECTED', 'WITHDRAWN'))
                    group by b.id)
                order by f.revision_id for update""";
    }

    @Override
    public String merge() {
        return """
                with change as (select ?::bigint as no, left(?::text, 24) as id_prefix),
                superseded as (
                    update published_budget_total t set superseded_by_no = change.no
                    from import_match m, change
                    where m.action in ('CORRECTED', 'WITHDRAWN') and t.id = m.id and t.superseded_by_no is null
                    returning t.id)
                insert into published_budget_total (id, region_id, budget_year, fund_source, programme_id, measure,
                    total_krw, rounded_to, source_id, change_no, reason)
                select coalesce(m.id, (change.id_prefix || lpad(to_hex(s.ordinal), 12, '0'))::uuid), s.region_id,
                    s.budget_year, s.fund_source, s.programme_id, s.measure, s.total_krw, s.rounded_to, s.source_id,
                    change.no, case when m.id is not null then s.reason end
                from published_budget_total_import s
                cross join change
                left join import_match m on m.ordinal = s.ordinal
                left join superseded t on t.id = m.id
                where m.ordinal is null or t.id is not null""";
    }
}
