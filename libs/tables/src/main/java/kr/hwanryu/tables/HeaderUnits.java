package kr.hwanryu.tables;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which unit a column is written in. Nothing is guessed where a mistake would be a hundred millionfold: a money column headed
 * by a label must say its unit, itself or in the title above the table; one headed by the API's own name is in won.
 *
 * @param ofTitle units of money that the title states
 */
record HeaderUnits(Set<Unit> ofTitle) {

    /** The unit of a column; null when none is stated or needed. */
    Unit inForce(Heading heading, Column column) {
        boolean asTitled = heading.unit() == null && column.isMoney() && !saysWon(heading) && ofTitle.size() == 1;
        return asTitled ? ofTitle.iterator().next() : heading.unit();
    }

    Optional<Misfit> misfit(Heading heading, Column column) {
        if (heading.unknownUnit() != null) {
            return Optional.of(new Misfit("UNKNOWN_UNIT", heading.unknownUnit()));
        }
        if (heading.unit() != null) {
            return fits(heading.unit(), column)
                    ? Optional.empty()
                    : Optional.of(new Misfit("UNIT_MISFIT", heading.unit().nameKo()));
        }
        if (inForce(heading, column) != null || saysWon(heading)) {
            return Optional.empty();
        }
        return column.isMoney() ? unclearMoney(heading, column) : unclearFigure(column);
    }

    private static boolean fits(Unit unit, Column column) {
        ColumnType type = column.type();
        if (type instanceof ColumnType.Whole) {
            return !unit.isMoney() && unit != Unit.PERCENT;
        }
        boolean figure = type instanceof ColumnType.Decimal || type instanceof ColumnType.Won;
        return figure && (column.unit() == null || unit.measures(column.unit()));
    }

    private Optional<Misfit> unclearMoney(Heading heading, Column column) {
        if (ofTitle.size() > 1) {
            return Optional.of(new Misfit("UNIT_UNCLEAR", names()));
        }
        boolean ownName = Headings.key(heading.text()).equals(Headings.key(column.name()));
        return ownName ? Optional.empty() : Optional.of(new Misfit("UNIT_MISSING"));
    }

    /** A figure whose unit differs by row, under a title that gives a unit of money: it may mean all rows or some. */
    private Optional<Misfit> unclearFigure(Column column) {
        boolean unclear = column.type() instanceof ColumnType.Decimal && column.unit() == null && !ofTitle.isEmpty();
        return unclear ? Optional.of(new Misfit("UNIT_UNCLEAR", names())) : Optional.empty();
    }

    private String names() {
        return ofTitle.stream().map(Unit::nameKo).collect(Collectors.joining(", "));
    }

    private static boolean saysWon(Heading heading) {
        return heading.text().endsWith("Krw");
    }
}
