package kr.hwanryu.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By what the lines of a file are told together: one event for each combination, not one for each row.
 *
 * @param aggregateType of the event, {@code observation}; its type is {@code kr.hwanryu.observation.imported}
 * @param columns the API's name of each by column of the staging table, in the order of the event's subject; among them
 *     {@code region_id} where the record belongs to a region, else none
 */
public record Grouping(String aggregateType, Map<String, String> columns) {

    public Grouping {
        columns = new LinkedHashMap<>(columns);
    }

    /** Columns and their names in the API, alternating. */
    public static Grouping of(String aggregateType, String... columnsAndNames) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndNames.length; i += 2) {
            columns.put(columnsAndNames[i], columnsAndNames[i + 1]);
        }
        return new Grouping(aggregateType, columns);
    }

    /** The select of how many lines of each group do what. */
    public String counts(String staging) {
        String by = String.join(
                ", ", columns.keySet().stream().map(column -> "s." + column).toList());
        return """
                select %1$s,
                    count(*) filter (where m.action is null) as created,
                    count(*) filter (where m.action = 'CORRECTED') as corrected,
                    count(*) filter (where m.action = 'WITHDRAWN') as withdrawn,
                    count(*) filter (where m.action = 'UNCHANGED') as unchanged
                from %2$s s left join import_match m on m.ordinal = s.ordinal
                group by %1$s"""
                .formatted(by, staging);
    }
}
