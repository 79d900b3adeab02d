package kr.hwanryu.outcome.outcomes;

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
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.Figure;
import kr.hwanryu.outcome.targets.TargetBasis;

/**
 * What a dry run would do to outcomes, as its compared lines say: of each region, year and indicator that it touches, and of
 * those whose growth or achievement counts from one that it touches.
 */
public final class FigureEffects {

    private static final String WHOLE = "first_year is null and s.breakdown_dimension is null";
    private static final String CHANGED =
            """
            select s.region_id, s.performance_year, s.indicator_id, s.value, {more}
            from {staging} s left join import_match m on m.ordinal = s.ordinal
            where m.action is distinct from 'UNCHANGED' and s.{whole}"""
                    .replace("{whole}", WHOLE);
    private static final String OBSERVATIONS =
            CHANGED.replace("{staging}", "observation_import").replace("{more}", "true as there")
                    + " and s.foreign_currency is null";
    private static final String TARGETS = CHANGED.replace("{staging}", "target_import")
            .replace("{more}", "s.target_basis, s.base_year, true as there");
    private static final String NO_OBSERVATIONS =
            """
            select null::text as region_id, null::integer as performance_year, null::text as indicator_id,
                null::numeric as value, false as there where false""";
    private static final String NO_TARGETS =
            """
            select null::text as region_id, null::integer as performance_year, null::text as indicator_id,
                null::numeric as value, null::text as target_basis, null::integer as base_year, false as there
            where false""";

    /** {@code o} is what is observed, {@code t} what is aimed at; {@code n…} what the file would put in their place. */
    private static final String SQL =
            """
            with counted as ({counts}), no as materialized ({observations}), nt as materialized ({targets}),
            keys as (
                select region_id, performance_year, indicator_id from counted
                union select region_id, performance_year + 1, indicator_id from no
                union select t.region_id, t.performance_year, t.indicator_id
                from no join target t on t.region_id = no.region_id and t.indicator_id = no.indicator_id
                    and t.base_year = no.performance_year and t.superseded_by_no is null
                order by 1, 2, 3 limit ?)
            select k.*, coalesce(c.created, 0) as created, coalesce(c.corrected, 0) as corrected,
                coalesce(c.withdrawn, 0) as withdrawn, coalesce(c.unchanged, 0) as unchanged,
                o.value as value_before, case when no.there then no.value else o.value end as value_after,
                p.value as previous_before, case when np.there then np.value else p.value end as previous_after,
                t.value as target_before, case when nt.there then nt.value else t.value end as target_after,
                t.target_basis as basis_before, case when nt.there then nt.target_basis else t.target_basis end as basis_after,
                b.value as base_before, case when nb.there then nb.value else ba.value end as base_after
            from keys k
            left join counted c on {c = k}
            left join observation o on {o = k} and {figure o}
            left join no on {no = k}
            left join observation p on p.region_id = k.region_id and p.indicator_id = k.indicator_id
                and p.performance_year = k.performance_year - 1 and {figure p}
            left join no np on np.region_id = k.region_id and np.indicator_id = k.indicator_id
                and np.performance_year = k.performance_year - 1
            left join target t on {t = k} and t.superseded_by_no is null and t.first_year is null
                and t.breakdown_dimension is null
            left join nt on {nt = k}
            left join observation b on b.region_id = k.region_id and b.indicator_id = k.indicator_id
                and b.performance_year = t.base_year and {figure b}
            left join observation ba on ba.region_id = k.region_id and ba.indicator_id = k.indicator_id
                and ba.performance_year = case when nt.there then nt.base_year else t.base_year end and {figure ba}
            left join no nb on nb.region_id = k.region_id and nb.indicator_id = k.indicator_id
                and nb.performance_year = case when nt.there then nt.base_year else t.base_year end
            where c.region_id is not null or o.value is not null or t.value is not null
            order by k.region_id, k.performance_year, k.indicator_id""";

    private static final String OF_KEY = "(%1$s.region_id, %1$s.performance_year, %1$s.indicator_id)"
            + " = (k.region_id, k.performance_year, k.indicator_id)";
    private static final String OF_A_WHOLE_YEAR = "%1$s.superseded_by_no is null and %1$s.first_year is null"
            + " and %1$s.breakdown_dimension is null and %1$s.foreign_currency is null";

    private final Grouping grouping;
    private final String staging;
    private final String observations;
    private final String targets;

    private FigureEffects(Grouping grouping, String staging, String observations, String targets) {
        this.grouping = grouping;
        this.staging = staging;
        this.observations = observations;
        this.targets = targets;
    }

    /** Of a file of observations. */
    public static FigureEffects ofObservations(Grouping grouping) {
        return new FigureEffects(grouping, "observation_import", OBSERVATIONS, NO_TARGETS);
    }

    /** Of a file of targets. */
    public static FigureEffects ofTargets(Grouping grouping) {
        return new FigureEffects(grouping, "target_import", NO_OBSERVATIONS, TARGETS);
    }

    /** Tells them to who takes them down, by region, year and indicator. */
    public void tell(Connection connection, EffectSink effects) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            statement.setInt(1, effects.room());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    effects.add(
                            Map.of(
                                    "regionId",
                                    row.getString("region_id"),
                                    "performanceYear",
                                    row.getInt("performance_year"),
                                    "indicatorId",
                                    row.getString("indicator_id")),
                            List.of(
                                    row.getLong("created"),
                                    row.getLong("corrected"),
                                    row.getLong("withdrawn"),
                                    row.getLong("unchanged")),
                            figures(row));
                }
            }
        }
    }

    private static List<ImportEffectFigure> figures(ResultSet row) throws SQLException {
        return List.of(
                figure(row, "value"),
                new ImportEffectFigure("previousValue", number(row, "previous_before"), number(row, "previous_after")),
                new ImportEffectFigure("changeRate", growth(row, "_before"), growth(row, "_after")),
                figure(row, "target"),
                new ImportEffectFigure("achievementRate", achievement(row, "_before"), achievement(row, "_after")));
    }

    private static ImportEffectFigure figure(ResultSet row, String name) throws SQLException {
        return new ImportEffectFigure(name, number(row, name + "_before"), number(row, name + "_after"));
    }

    private static BigDecimal growth(ResultSet row, String when) throws SQLException {
        return Growth.between(number(row, "previous" + when), number(row, "value" + when))
                .rate();
    }

    private static BigDecimal achievement(ResultSet row, String when) throws SQLException {
        String basis = row.getString("basis" + when);
        return Achievement.of(
                        basis == null ? null : TargetBasis.valueOf(basis),
                        number(row, "target" + when),
                        observed(row, "value" + when),
                        observed(row, "base" + when))
                .rate();
    }

    /** Rates are the same whatever a figure rests on. */
    private static Figure observed(ResultSet row, String column) throws SQLException {
        BigDecimal value = number(row, column);
        return value == null ? null : new Figure(value, Basis.PUBLISHED, "");
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private String sql() {
        String sql = SQL.replace("{counts}", grouping.counts(staging))
                .replace("{observations}", observations)
                .replace("{targets}", targets);
        for (String alias : List.of("c", "o", "no", "t", "nt")) {
            sql = sql.replace("{" + alias + " = k}", OF_KEY.formatted(alias));
        }
        for (String alias : List.of("o", "p", "b", "ba")) {
            sql = sql.replace("{figure " + alias + "}", OF_A_WHOLE_YEAR.formatted(alias));
        }
        return sql;
    }
}
