package kr.hwanryu.industry.budgets;

import java.util.List;
import kr.hwanryu.imports.ImportTarget;

/**
 * Budget lines as files are merged into them. A file states one amount or both; an amount that it does not state stays, so
 * that what was executed can follow in a file of its own. Lines of incentives are made by verdicts: a row that names its incentive is of that line, and never makes one.
 */
final class BudgetTarget implements ImportTarget {

    static final BudgetTarget TARGET = new BudgetTarget();

    /** The line in force that a staged one is of. */
    static final String SAME_LINE =
            """
            t.superseded_by_no is null
                and coalesce(t.incentive_id::text, '') = coalesce(s.incentive_id, '')
                and t.region_id = s.region_id and t.budget_year = s.budget_year
                and t.fund_source = s.fund_source and t.kind = s.kind
                and coalesce(t.programme_id, '') = coalesce(s.programme_id, '')
                and coalesce(t.industry_id, '') = coalesce(s.industry_id, '')""";

    /** Rows of an incentive that has no such line here. */
    static final String MADE_BY_NO_INCENTIVE =
            "s.incentive_id is not null and not exists (select from budget_line t where " + SAME_LINE + ")";

    /** What the line says after the file: {@code n}. What it keeps was printed with a precision of its own. */
    static final String NEXT =
            """
            cross join lateral (
                select num_nonnulls(s.planned_krw, s.executed_krw) = 0 as withdraws) w
            cross join lateral (
                select case when not w.withdraws then coalesce(s.planned_krw, t.planned_krw) end as planned_krw,
                    case when not w.withdraws then coalesce(s.executed_krw, t.executed_krw) end as executed_krw,
                    case when w.withdraws then t.rounded_to
                        when s.planned_krw is null and t.planned_krw is not null
                            or s.executed_krw is null and t.executed_krw is not null
                        then greatest(s.rounded_to, t.rounded_to)
                        else s.rounded_to end as rounded_to) n""";

    /** Regions and years of new lines that have no plan yet. */
    static final String WITHOUT_PLAN =
            """
            select distinct s.region_id, s.budget_year
            from budget_import s left join import_match m on m.ordinal = s.ordinal
            where m.ordinal is null and not exists (
                select from plan p where p.region_id = s.region_id and p.budget_year = s.budget_year)
            order by 1, 2""";

    private static final List<String> KEY =
            List.of("region_id", "budget_year", "programme_id", "industry_id", "fund_source", "kind", "incentive_id");
    private static final List<String> COLUMNS = List.of(
            "region_id",
            "budget_year",
            "programme_id",
            "industry_id",
            "fund_source",
            "kind",
            "incentive_id",
            "planned_krw",
            "executed_krw",
            "basis",
            "derivation",
            "rounded_to",
            "source_id",
            "reason");

    private BudgetTarget() {}

    @Override
    public String staging() {
        return "budget_import";
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
                        when w.withdraws and (t.id is null or num_nonnulls(t.planned_krw, t.executed_krw) = 0)
                            then 'UNCHANGED'
                        when w.withdraws then 'WITHDRAWN'
                        when (n.planned_krw, n.executed_krw, n.rounded_to, s.basis, s.derivation, s.source_id)
                            is not distinct from
                            (t.planned_krw, t.executed_krw, t.rounded_to, t.basis, t.derivation, t.source_id)
                            then 'UNCHANGED'
                        else 'CORRECTED'
                    end
                from budget_import s left join budget_line t on %s
                %s
                where t.id is not null or w.withdraws"""
                .formatted(SAME_LINE, NEXT);
    }

    @Override
    public String lock() {
        // The first revision of each line: what other writers of a line queue for.
        return """
                select 1 from budget_line f
                where f.revision_id in (
                    select min(b.revision_id) from budget_line b
                    where b.id in (select id from import_match where action in ('CORRECTED', 'WITHDRAWN'))
                    group by b.id)
                order by f.revision_id for update""";
    }

    @Override
    public String merge() {
        return """
                with change as (select ?::bigint as no, left(?::text, 24) as id_prefix),
                superseded as (
                    update budget_line b set superseded_by_no = change.no
                    from import_match m, change
                    where m.action in ('CORRECTED', 'WITHDRAWN') and b.id = m.id and b.superseded_by_no is null
                    returning b.*)
                insert into budget_line (id, plan_id, region_id, budget_year, programme_id, industry_id, fund_source, kind,
                    incentive_id, planned_krw, executed_krw, basis, derivation, rounded_to, source_id, change_no, reason)
                select coalesce(m.id, (change.id_prefix || lpad(to_hex(s.ordinal), 12, '0'))::uuid), p.id, s.region_id,
                    s.budget_year, s.programme_id, s.industry_id, s.fund_source, s.kind, s.incentive_id::uuid, n.planned_krw, n.executed_krw,
                    s.basis, s.derivation, n.rounded_to, s.source_id, change.no,
                    case when m.id is not null then s.reason end
                from budget_import s
                cross join change
                join plan p on p.region_id = s.region_id and p.budget_year = s.budget_year
                left join import_match m on m.ordinal = s.ordinal
                left join superseded t on t.id = m.id
                %s
                where m.ordinal is null or t.id is not null"""
                .formatted(NEXT);
    }
}
