package kr.hwanryu.industry.budgets;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kr.hwanryu.imports.EffectSink;
import kr.hwanryu.imports.Grouping;
import kr.hwanryu.imports.ImportEffectFigure;

/** What a dry run would do to the sums of budget summaries, of each region and year that its compared lines touch. */
final class BudgetEffects {

    /** A sum of lines of which one does not say the amount is not known, as in the summaries themselves. */
    private static final String SUMS =
            """
            select l.region_id, l.budget_year,
                case when count(l.planned_krw) = count(*) then sum(l.planned_krw) end as planned,
                case when count(l.executed_krw) = count(*) then sum(l.executed_krw) end as executed,
                case when count(l.planned_krw) filter (where l.fund_source <> 'PRIVATE')
                        = count(*) filter (where l.fund_source <> 'PRIVATE')
                    then sum(l.planned_krw) filter (where l.fund_source <> 'PRIVATE') end as public_total
            from (%s) l
            where num_nonnulls(l.planned_krw, l.executed_krw) > 0
            group by l.region_id, l.budget_year""";

    private static final String BEFORE =
            """
            select t.region_id, t.budget_year, t.fund_source, t.planned_krw, t.executed_krw
            from budget_line t join counted c on c.region_id = t.region_id and c.budget_year = t.budget_year
            where t.superseded_by_no is null and t.kind = 'REGULAR'""";

    private static final String AFTER = BEFORE
            + """

                        and t.id not in (select m.id from import_match m where m.action in ('CORRECTED', 'WITHDRAWN'))
                    union all
                    select s.region_id, s.budget_year, s.fund_source, n.planned_krw, n.executed_krw
                    from budget_import s
                    left join import_match m on m.ordinal = s.ordinal
                    left join budget_line t on t.id = m.id and t.superseded_by_no is null
                    %s
                    where s.kind = 'REGULAR' and m.action is distinct from 'UNCHANGED'"""
                    .formatted(BudgetTarget.NEXT);

    private static final String SQL =
            """
            with counted as ({counts})
            select c.*, b.planned as planned_before, a.planned as planned_after, b.executed as executed_before,
                a.executed as executed_after, b.public_total as public_before, a.public_total as public_after
            from counted c
            left join ({before}) b on b.region_id = c.region_id and b.budget_year = c.budget_year
            left join ({after}) a on a.region_id = c.region_id and a.budget_year = c.budget_year
            order by c.region_id, c.budget_year limit ?"""
                    .replace("{before}", SUMS.formatted(BEFORE))
                    .replace("{after}", SUMS.formatted(AFTER));

    private BudgetEffects() {}

    static void tell(Connection connection, Grouping grouping, EffectSink effects) throws SQLException {
        String sql = SQL.replace("{counts}", grouping.counts(BudgetTarget.TARGET.staging()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, effects.room());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    effects.add(
                            Map.of("regionId", row.getString("region_id"), "budgetYear", row.getInt("budget_year")),
                            List.of(
                                    row.getLong("created"),
                                    row.getLong("corrected"),
                                    row.getLong("withdrawn"),
                                    row.getLong("unchanged")),
                            List.of(
                                    figure(row, "plannedKrw", "planned"),
                                    figure(row, "executedKrw", "executed"),
                                    figure(row, "publicTotalKrw", "public")));
                }
            }
        }
    }

    private static ImportEffectFigure figure(ResultSet row, String name, String column) throws SQLException {
        BigDecimal before = row.getBigDecimal(column + "_before");
        return new ImportEffectFigure(name, before, row.getBigDecimal(column + "_after"));
    }
}
