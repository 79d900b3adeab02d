package kr.hwanryu.industry.budgets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.hwanryu.imports.CommonCells;
import kr.hwanryu.industry.imports.BudgetCells;
import kr.hwanryu.rest.contract.Labels;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.TableLayout;

/** The columns of a sheet of budget lines. */
final class BudgetColumns {

    static final String LIST = "budgets";
    static final String LIST_KO = "예산";

    static final Column FUND_SOURCE = BudgetCells.fundSource(sources());
    static final Column KIND =
            Column.choice("kind", "구분", Labels.korean(BudgetKind.class)).alsoNamed("예산구분");
    static final Column INDUSTRY = Column.id("industryId", "산업").alsoNamed("지역산업", "산업ID", "industry");
    static final Column PLANNED = Column.won("plannedKrw", "계획액")
            .alsoNamed("계획", "예산액", "예산", "planned", "planned amount")
            .exampled("14000000000");
    static final Column EXECUTED =
            Column.won("executedKrw", "집행액").alsoNamed("집행", "결산액", "executed", "executed amount");
    static final Column BASIS =
            Column.choice("basis", "근거", Labels.korean(Basis.class)).alsoNamed("산출근거");
    static final Column EXPRESSION =
            Column.text("derivation.expression", "산출식", 500).alsoNamed("산출방법", "derivation", "expression");

    /** Of a line that an incentive made, which a file can correct and never make. */
    static final Column INCENTIVE = Column.id("incentiveId", "인센티브ID");

    static final TableLayout LAYOUT = TableLayout.of(
                    LIST,
                    LIST_KO,
                    List.of(
                            CommonCells.REGION,
                            BudgetCells.YEAR,
                            FUND_SOURCE,
                            PLANNED,
                            EXECUTED,
                            BudgetCells.PROGRAMME,
                            INDUSTRY,
                            KIND,
                            BASIS,
                            EXPRESSION,
                            BudgetCells.ROUNDED_TO,
                            CommonCells.SOURCE,
                            CommonCells.REASON))
            .passingOver(passedOver());

    private BudgetColumns() {}

    private static Map<String, String> sources() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (FundSource source : FundSource.values()) {
            labels.put(source.name(), FundSourceColumns.namesOf(source).get(0));
        }
        return labels;
    }

    /** What our own lists have beside, and the sums that people put at the end of a row: what is computed is not taken in. */
    private static Set<String> passedOver() {
        Set<String> names =
                new TreeSet<>(List.of("id", "planId", "changeNo", "supersededByNo", "recordedAt", "recordedBy"));
        for (String sum : List.of("합계", "계", "총계", "소계", "총사업비", "total")) {
            for (String unit : List.of("", "(원)", "(천원)", "(백만원)", "(억원)")) {
                names.add(sum + unit);
            }
        }
        return names;
    }
}
