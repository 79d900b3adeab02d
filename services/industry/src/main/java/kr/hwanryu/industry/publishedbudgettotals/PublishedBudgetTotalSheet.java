package kr.hwanryu.industry.publishedbudgettotals;

import static kr.hwanryu.industry.integrity.Target.PROGRAMME;
import static kr.hwanryu.industry.integrity.Target.REGION;
import static kr.hwanryu.industry.integrity.Target.SOURCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.imports.Grouping;
import kr.hwanryu.imports.ImportJob;
import kr.hwanryu.imports.ImportSheet;
import kr.hwanryu.imports.ImportTarget;
import kr.hwanryu.imports.RegionNames;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.imports.StagedRows;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.industry.imports.BudgetCells;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.rest.contract.Labels;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;
import kr.hwanryu.tables.TableRow;

/** A file of printed totals, one in a row. */
final class PublishedBudgetTotalSheet implements ImportSheet {

    static final String LIST = "published-budget-totals";
    static final String LIST_KO = "공표예산합계";

    static final Column FUND_SOURCE = BudgetCells.fundSource(sources());
    static final Column MEASURE =
            Column.choice("measure", "기준", Labels.korean(Measure.class)).alsoNamed("계획집행", "측정");
    static final Column TOTAL = Column.won("totalKrw", "합계")
            .alsoNamed("총액", "합계액", "금액", "총계", "total")
            .exampled("18600000000");

    static final TableLayout LAYOUT = TableLayout.of(
                    LIST,
                    LIST_KO,
                    List.of(
                            CommonCells.REGION,
                            BudgetCells.YEAR,
                            TOTAL,
                            FUND_SOURCE,
                            BudgetCells.PROGRAMME,
                            MEASURE,
                            BudgetCells.ROUNDED_TO,
                            CommonCells.SOURCE,
                            CommonCells.REASON))
            .passingOver(Set.of("id", "changeNo", "supersededByNo", "recordedAt", "recordedBy"));

    private final ImportJob job;
    private final RegionNames regions;
    private final KnownRecords records;

    PublishedBudgetTotalSheet(ImportJob job, RegionNames regions, KnownRecords records) {
        this.job = job;
        this.regions = regions;
        this.records = records;
    }

    private static Map<String, String> sources() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(FundSource.NATIONAL.name(), "국비");
        labels.put(FundSource.PROVINCIAL.name(), "도비");
        labels.put(FundSource.MUNICIPAL.name(), "시군비");
        labels.put(FundSource.LOCAL.name(), "지방비");
        labels.put(FundSource.PRIVATE.name(), "민간부담금");
        return labels;
    }

    @Override
    public TableLayout layout() {
        return LAYOUT;
    }

    @Override
    public ImportTarget target() {
        return PublishedBudgetTotalTarget.TARGET;
    }

    @Override
    public Grouping grouping() {
        return Grouping.of("published-budget-total", "region_id", "regionId", "budget_year", "budgetYear");
    }

    @Override
    public void read(TableRow row, RowLines lines) {
        CommonCells common = CommonCells.read(row, lines, regions, job);
        Long total = row.won(TOTAL);
        if (total == null && common.ownReason() == null) {
            lines.refuse(row.fault(TOTAL, "AMOUNT_OR_REASON"));
        }
        if (lines.isRefused()) {
            return;
        }
        String measure = row.text(MEASURE);
        lines.stage(
                TOTAL,
                common.regionId(),
                row.whole(BudgetCells.YEAR),
                row.text(FUND_SOURCE),
                row.text(BudgetCells.PROGRAMME),
                measure == null ? Measure.PLANNED : measure,
                common.sourceId(),
                total,
                BudgetCells.roundedTo(row, lines, TOTAL),
                total == null ? common.ownReason() : common.reason());
    }

    @Override
    public void check(StagedRows rows) {
        rows.check(List.of("region_id", "budget_year"), null, CommonCells.REGION, some -> records.wrong(REGION, some));
        rows.check(
                List.of("programme_id", "budget_year"),
                "s.programme_id is not null",
                BudgetCells.PROGRAMME,
                some -> records.wrong(PROGRAMME, some));
        rows.check(List.of("source_id"), null, CommonCells.SOURCE, some -> records.wrong(SOURCE, some));
    }
}
