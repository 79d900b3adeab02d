package kr.hwanryu.outcome.figures;

import java.math.BigDecimal;
import java.util.List;
import kr.hwanryu.rest.contract.Labels;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.ColumnType;

/** The columns that sheets of observations and of targets have in common. */
public final class FigureColumns {

    static final Column REGION = Column.text("regionId", "지역", 64)
            .alsoNamed("시도", "지역명", "지역코드", "region")
            .mandatory()
            .exampled("강원");
    static final Column FIRST_YEAR =
            Column.whole("firstYear", "첫해", 2000, 2100).alsoNamed("시작연도", "시작년도", "first year");
    static final Column YEAR = Column.whole("performanceYear", "실적연도", 2000, 2100)
            .alsoNamed("실적년도", "연도", "년도", "performance year", "year")
            .mandatory()
            .exampled("2023");
    static final Column INDICATOR = Column.text("indicatorId", "지표", 200)
            .alsoNamed("성과지표", "지표명", "indicator")
            .exampled("신규고용");
    static final Column DIMENSION = Column.choice("breakdown.dimension", "세부구분", Labels.korean(Dimension.class))
            .alsoNamed("구분", "breakdown dimension");
    static final Column PART = Column.text("breakdown.id", "세부대상", 64).alsoNamed("구분값", "breakdown id", "breakdown");

    /** A figure in a row of its own. */
    public static final Column VALUE =
            Column.decimal("value", "값").alsoNamed("수치", "실적값", "목표값").exampled("278");

    public static final Column ROUNDED_TO = new Column(
            "roundedTo",
            "반올림단위",
            List.of("rounded to"),
            new ColumnType.Decimal(new BigDecimal("0.000001"), new BigDecimal("9000000000000000")),
            null,
            false,
            null);
    static final Column SOURCE = Column.id("sourceId", "출처").alsoNamed("출처ID", "source");
    static final Column REASON = Column.text("reason", "사유", 1000).alsoNamed("정정사유", "철회사유");

    /** What is before the columns that a kind of figure has for itself. */
    public static final List<Column> FIRST = List.of(REGION, YEAR, INDICATOR, VALUE, FIRST_YEAR, DIMENSION, PART);

    /** And what is behind them. */
    public static final List<Column> LAST = List.of(ROUNDED_TO, SOURCE, REASON);

    private FigureColumns() {}
}
