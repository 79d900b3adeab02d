package kr.hwanryu.industry.budgets;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.hwanryu.tables.Column;
import kr.hwanryu.tables.Headings;

/** The columns of a sheet that has the amounts of one budget side by side: {@code 국비}, {@code 시군비 집행액}. */
final class FundSourceColumns {

    private static final List<String> PLANNED = List.of("", "계획액", "계획", "예산액", "예산", "planned");
    private static final List<String> EXECUTED = List.of("집행액", "집행", "결산액", "executed");
    private static final Map<FundSource, FundSourceColumns> BY_SOURCE = new EnumMap<>(FundSource.class);
    private static final Map<String, Column> BY_HEADING = new HashMap<>();

    static {
        for (FundSource source : FundSource.values()) {
            FundSourceColumns pair = new FundSourceColumns(source);
            BY_SOURCE.put(source, pair);
            pair.answersTo(PLANNED, pair.planned);
            pair.answersTo(EXECUTED, pair.executed);
        }
    }

    final FundSource source;
    final Column planned;
    final Column executed;

    private FundSourceColumns(FundSource source) {
        String nameKo = namesOf(source).get(0);
        this.source = source;
        this.planned = Column.won(source + ".plannedKrw", nameKo);
        this.executed = Column.won(source + ".executedKrw", nameKo + " 집행액");
    }

    /** What it is called, the usual word first. */
    static List<String> namesOf(FundSource source) {
        return switch (source) {
            case NATIONAL -> List.of("국비", "국고", "national");
            case PROVINCIAL -> List.of("도비", "시비", "도비·시비", "시도비", "provincial");
            case MUNICIPAL -> List.of("시군비", "시·군비", "시군구비", "municipal");
            case LOCAL -> List.of("지방비", "local");
            case PRIVATE -> List.of("민간부담금", "민간", "민자", "자부담", "private");
        };
    }

    /** The column with this heading, without its unit. */
    static Optional<Column> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Headings.key(heading)));
    }

    static Iterable<FundSourceColumns> all() {
        return BY_SOURCE.values();
    }

    private void answersTo(List<String> measures, Column column) {
        for (String name : namesOf(source)) {
            measures.forEach(measure -> BY_HEADING.put(Headings.key(name + measure), column));
        }
        BY_HEADING.put(Headings.key(column.name()), column);
    }
}
