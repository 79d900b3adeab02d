package kr.hwanryu.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A column that a sheet may have.
 *
 * @param name the API's field path, {@code regionId} or {@code breakdown.dimension}; also its English heading
 * @param nameKo its Korean heading, without unit
 * @param otherNames further headings that are understood
 * @param type what its cells hold
 * @param unit what the API counts it in (KRW, PERSON, COUNT, PERCENT or another word), which a unit in the heading must agree
 *     with; null when it differs by row or there is none
 * @param required whether it must be there and each cell filled
 * @param example a cell of the template's example row as a person would write it; null for an empty one
 */
public record Column(
        String name,
        String nameKo,
        List<String> otherNames,
        ColumnType type,
        String unit,
        boolean required,
        String example) {

    /** The unit of money. */
    public static final String KRW = "KRW";

    public Column {
        otherNames = List.copyOf(otherNames);
    }

    public static Column of(String name, String nameKo, ColumnType type) {
        return new Column(name, nameKo, List.of(), type, null, false, null);
    }

    public static Column text(String name, String nameKo, int maxLength) {
        return of(name, nameKo, new ColumnType.Text(maxLength));
    }

    public static Column id(String name, String nameKo) {
        return of(name, nameKo, new ColumnType.Id(64));
    }

    public static Column whole(String name, String nameKo, int min, int max) {
        return of(name, nameKo, new ColumnType.Whole(min, max));
    }

    /** A figure with the bounds of the API's figures, in the unit of its row. */
    public static Column decimal(String name, String nameKo) {
        BigDecimal most = new BigDecimal("9000000000000000");
        return of(name, nameKo, new ColumnType.Decimal(most.negate(), most));
    }

    /** Money in whole won, between 0 and the most that the API takes. */
    public static Column won(String name, String nameKo) {
        return of(name, nameKo, new ColumnType.Won(0, 9_000_000_000_000_000L)).measuredIn(KRW);
    }

    public static Column date(String name, String nameKo) {
        return of(name, nameKo, new ColumnType.Date());
    }

    public static Column partialDate(String name, String nameKo) {
        return of(name, nameKo, new ColumnType.PartialDate());
    }

    /** @param labels Korean label by code, in the order of the template */
    public static Column choice(String name, String nameKo, Map<String, String> labels) {
        return of(name, nameKo, new ColumnType.Choice(labels));
    }

    public static Column yesNo(String name, String nameKo) {
        return of(name, nameKo, new ColumnType.YesNo());
    }

    public Column alsoNamed(String... names) {
        return new Column(name, nameKo, List.of(names), type, unit, required, example);
    }

    public Column measuredIn(String apiUnit) {
        return new Column(name, nameKo, otherNames, type, apiUnit, required, example);
    }

    public Column mandatory() {
        return new Column(name, nameKo, otherNames, type, unit, true, example);
    }

    public Column exampled(String cell) {
        return new Column(name, nameKo, otherNames, type, unit, required, cell);
    }

    boolean isMoney() {
        return KRW.equals(unit);
    }
}
