package kr.hwanryu.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which column a heading stands for. */
final class ColumnNames {

    private final TableLayout layout;
    private final Map<String, Column> known = new HashMap<>();
    private final Set<String> readOnly = new HashSet<>();

    ColumnNames(TableLayout layout) {
        this.layout = layout;
        for (Column column : layout.columns()) {
            Stream.concat(Stream.of(column.name(), column.nameKo()), column.otherNames().stream())
                    .map(Headings::key)
                    .forEach(key -> known.putIfAbsent(key, column));
        }
        layout.readOnly().stream().map(Headings::key).forEach(readOnly::add);
    }

    Optional<Column> find(Heading heading) {
        return Stream.of(heading.text(), heading.name())
                .map(name -> Optional.ofNullable(known.get(Headings.key(name))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> layout.further().apply(heading.name()));
    }

    boolean isReadOnly(Heading heading) {
        return readOnly.contains(Headings.key(heading.text()));
    }

    /** How many cells of a row are headings of this layout. */
    long matches(List<RawCell> cells) {
        return cells.stream()
                .filter(cell -> cell != null && cell.typed() == null)
                .map(cell -> Heading.of(cell.text()))
                .filter(heading -> isReadOnly(heading) || find(heading).isPresent())
                .count();
    }
}
