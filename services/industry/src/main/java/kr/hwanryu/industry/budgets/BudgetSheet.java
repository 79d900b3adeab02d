package kr.hwanryu.industry.budgets;

import static kr.hwanryu.industry.integrity.Target.INDUSTRY;
import static kr.hwanryu.industry.integrity.Target.PROGRAMME;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.imports.EffectSink;
import kr.hwanryu.imports.Grouping;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.ImportTarget;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.industry.imports.BudgetCells;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.industry.plans.Plans;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of budget lines: each in a row of its own that names its fund source, or one in each filled pair of columns. */
final class BudgetSheet implements ImportSheet {

    private final ImportJob job;
    private final RegionNames regions;
    private final KnownRecords records;
    private final Plans plans;

    BudgetSheet(ImportJob job, RegionNames regions, KnownRecords records, Plans plans) {
        this.job = job;
        this.regions = regions;
        this.records = records;
        this.plans = plans;
    }

    @Override
    public TableLayout layout() {
        return BudgetColumns.LAYOUT.alsoReading(BudgetColumns.INCENTIVE).withFurther(FundSourceColumns::of);
    }

    @Override
    public ImportTarget target() {
        return BudgetTarget.TARGET;
    }

    @Override
    public Grouping grouping() {
        return Grouping.of("budget", "region_id", "regionId", "budget_year", "budgetYear");
    }

    @Override
    public void read(TableRow row, RowLines lines) {
        CommonCells common = CommonCells.read(row, lines, regions, job);
        String source = row.text(BudgetColumns.FUND_SOURCE);
        boolean single = source != null || !row.isEmpty(BudgetColumns.PLANNED) || !row.isEmpty(BudgetColumns.EXECUTED);
        boolean any = single;
        if (single) {
            line(row, lines, common, source, BudgetColumns.PLANNED, BudgetColumns.EXECUTED);
        }
        for (FundSourceColumns pair : FundSourceColumns.all()) {
            if (!row.isEmpty(pair.planned) || !row.isEmpty(pair.executed)) {
                any = true;
                line(row, lines, common, pair.source.name(), pair.planned, pair.executed);
            }
        }
        if (!any) {
            lines.refuse(row.fault(BudgetColumns.FUND_SOURCE, "REQUIRED"));
        }
    }

    private static void line(
            TableRow row, RowLines lines, CommonCells common, String source, Column planned, Column executed) {
        if (source == null) {
            lines.refuse(row.fault(BudgetColumns.FUND_SOURCE, "REQUIRED"));
        }
        BudgetFigure figure = figure(row, lines, common, planned, executed);
        if (figure.isEmpty() && common.ownReason() == null) {
            lines.refuse(row.fault(planned, "AMOUNT_OR_REASON"));
        }
        if (!figure.isExplained()) {
            lines.refuse(row.fault(BudgetColumns.EXPRESSION, "DERIVATION_REQUIRED"));
        }
        if (!figure.isDerivedIfExplained()) {
            lines.refuse(row.fault(BudgetColumns.EXPRESSION, "DERIVATION_OF_PUBLISHED"));
        }
        if (!lines.isRefused()) {
            stage(row, lines, common, source, row.isEmpty(planned) ? executed : planned, figure);
        }
    }

    private static BudgetFigure figure(
            TableRow row, RowLines lines, CommonCells common, Column planned, Column executed) {
        String basis = row.text(BudgetColumns.BASIS);
        return new BudgetFigure(
                row.won(planned),
                row.won(executed),
                basis == null ? Basis.PUBLISHED : Basis.valueOf(basis),
                BudgetDerivation.of(row.text(BudgetColumns.EXPRESSION)),
                BudgetCells.roundedTo(row, lines, planned, executed),
                common.sourceId());
    }

    private static void stage(
            TableRow row, RowLines lines, CommonCells common, String source, Column at, BudgetFigure figure) {
        String kind = row.text(BudgetColumns.KIND);
        lines.stage(
                at,
                common.regionId(),
                row.whole(BudgetCells.YEAR),
                row.text(BudgetCells.PROGRAMME),
                row.text(BudgetColumns.INDUSTRY),
                source,
                kind == null ? BudgetKind.REGULAR : kind,
                row.text(BudgetColumns.INCENTIVE),
                figure.plannedKrw(),
                figure.executedKrw(),
                figure.basis(),
                figure.expression(),
                figure.roundedTo(),
                figure.sourceId(),
                figure.isEmpty() ? common.ownReason() : common.reason());
    }

    @Override
    public void check(StagedRows rows) {
        rows.check(List.of("region_id", "budget_year"), null, CommonCells.REGION, some -> records.wrong(REGION, some));
        rows.check(
                List.of("programme_id", "budget_year"),
                "s.programme_id is not null",
                BudgetCells.PROGRAMME,
                some -> records.wrong(PROGRAMME, some));
        rows.check(
                List.of("industry_id", "budget_year", "region_id"),
                "s.industry_id is not null",
                BudgetColumns.INDUSTRY,
                some -> records.wrong(INDUSTRY, some));
        rows.check(
                List.of("incentive_id"),
                BudgetTarget.MADE_BY_NO_INCENTIVE,
                BudgetColumns.INCENTIVE,
                BudgetSheet::unknownIncentive);
        rows.check(List.of("source_id"), null, CommonCells.SOURCE, some -> records.wrong(SOURCE, some));
    }

    private static Map<List<String>, Fault> unknownIncentive(List<List<String>> some) {
        return some.stream()
                .collect(Collectors.toMap(id -> id, id -> Fault.inBody("", "UNKNOWN_REFERENCE", id.get(0))));
    }

    /** A line needs its plan; one that is missing is made as a plan that is known from publications only. */
    @Override
    public void prepare(Connection connection, Change change) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet missing = statement.executeQuery(BudgetTarget.WITHOUT_PLAN)) {
            while (missing.next()) {
                plans.of(missing.getString("region_id"), missing.getInt("budget_year"), change);
            }
        }
    }

    @Override
    public void effects(Connection connection, EffectSink effects) throws SQLException {
        BudgetEffects.tell(connection, grouping(), effects);
    }
}
