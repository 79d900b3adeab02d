package kr.hwanryu.gateway.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of a document, numbered in the order in which it first names them; each is listed once. */
final class Footnotes {

    private final Map<String, ReportYear.Source> known;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Collection<ReportYear.Source> sources) {
        known = sources.stream()
                .collect(Collectors.toMap(ReportYear.Source::id, source -> source, (one, other) -> one));
    }

    /**
     * One mention of a source.
     *
     * @param first whether it is the first of this source, which the footnote leads back to
     */
    public record Note(int number, boolean first, String publisher) {}

    List<Note> cite(String... sourceIds) {
        return cite(Stream.of(sourceIds));
    }

    List<Note> cite(Collection<String> sourceIds) {
        return cite(sourceIds.stream());
    }

    private List<Note> cite(Stream<String> sourceIds) {
        return sourceIds.filter(Objects::nonNull).distinct().map(this::note).toList();
    }

    private Note note(String id) {
        boolean first = !numbers.containsKey(id);
        int number = numbers.computeIfAbsent(id, unknown -> numbers.size() + 1);
        return new Note(number, first, source(id).publisher());
    }

    /** The sources by their numbers. */
    List<ReportYear.Source> sources() {
        return numbers.keySet().stream().map(this::source).toList();
    }

    /** A source that the report does not hold is shown by its id. */
    private ReportYear.Source source(String id) {
        return known.getOrDefault(id, new ReportYear.Source(id, null, id, null, null));
    }
}
