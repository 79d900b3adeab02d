package kr.hwanryu.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns that a sheet of one resource may have.
 *
 * @param resource as the API calls it, {@code observations}; a workbook's sheet of this name is preferred to the first
 * @param nameKo what a Korean reader calls it; the name of the template's sheet, and preferred like {@code resource}
 * @param columns those known beforehand, in the order of the template
 * @param further columns that are not: given a heading without its unit ({@code 사업화매출액}), its column or none. It is asked
 *     only for headings that no known column answers to; compare by {@link Headings#key}
 * @param readOnly field paths that our own exports contain and that an import leaves unread ({@code recordedAt})
 */
public record TableLayout(
        String resource,
        String nameKo,
        List<Column> columns,
        Function<String, Optional<Column>> further,
        Set<String> readOnly) {

    public TableLayout {
        columns = List.copyOf(columns);
        readOnly = Set.copyOf(readOnly);
    }

    /** A layout of known columns alone. */
    public static TableLayout of(String resource, String nameKo, List<Column> columns) {
        return new TableLayout(resource, nameKo, columns, heading -> Optional.empty(), Set.of());
    }

    /** This layout with further columns, which our own lists have and no template needs. */
    public TableLayout alsoReading(Column... more) {
        List<Column> all = Stream.concat(columns.stream(), Stream.of(more)).toList();
        return new TableLayout(resource, nameKo, all, further, readOnly);
    }

    /** This layout, which also takes the columns that the resolver knows. */
    public TableLayout withFurther(Function<String, Optional<Column>> resolver) {
        return new TableLayout(resource, nameKo, columns, resolver, readOnly);
    }

    /** This layout, which passes over columns of these names. */
    public TableLayout passingOver(Set<String> names) {
        return new TableLayout(resource, nameKo, columns, further, names);
    }
}
