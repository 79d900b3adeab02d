package kr.hwanryu.industry.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.hwanryu.imports.RowLines;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.ColumnType;
import kr.hwanryu.tables.TableRow;

/** The columns that sheets of budget lines and of printed totals have in common. */
public final class BudgetCells {

    public static final Column YEAR = Column.whole("budgetYear", "사업연도", 2000, 2100)
            .alsoNamed("사업년도", "예산연도", "예산년도", "연도", "년도", "budget year", "year")
            .mandatory()
            .exampled("2023");

    public static final Column PROGRAMME =
            Column.id("programmeId", "사업").alsoNamed("세부사업", "사업ID", "프로그램", "programme");

    public static final Column ROUNDED_TO = new Column(
            "roundedTo",
            "반올림단위",
            List.of("rounded to"),
            new ColumnType.Won(1, 9_000_000_000_000_000L),
            Column.KRW,
            false,
            null);

    private BudgetCells() {}

    /** Who pays, by the word of Korean budgets. */
    public static Column fundSource(Map<String, String> labels) {
        return Column.choice("fundSource", "재원", labels)
                .alsoNamed("재원구분", "재원별", "fund source")
                .exampled("국비");
    }

    /**
     * As stated; where the sheet has no column for it, the coarsest that one of the amounts is printed with. An empty cell of
     * that column means that it is not known.
     */
    public static Long roundedTo(TableRow row, RowLines lines, Column... amounts) {
        if (lines.place(ROUNDED_TO) != null) {
            return row.won(ROUNDED_TO);
        }
        return Stream.of(amounts)
                .map(row::precision)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::max)
                .map(precision -> precision.max(BigDecimal.ONE).longValueExact())
                .orElse(null);
    }
}
