package kr.hwanryu.gateway.documents;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kr.hwanryu.gateway.documents.ReportYear.State;

/** What every part of a document is told with: the report, how to write, what things are called, and the footnotes. */
record Telling(ReportYear report, Writing write, Names names, Footnotes notes) {

    private static final List<String> AWAY = List.of("UNAVAILABLE", "TIMEOUT");

    /** Why a section could not be had, in the words of the report; null where it was, or where there is none. */
    String away(String section) {
        State state = state(section);
        return state != null && AWAY.contains(state.status()) ? reason(state) : null;
    }

    /** What to know of a section that was had, but not to its end; null where there is nothing. */
    String partial(String section) {
        State state = state(section);
        return state != null && state.status().equals("PARTIAL") ? reason(state) : null;
    }

    private State state(String section) {
        return report.meta().sections().get(section);
    }

    private String reason(State state) {
        if (state.reason() == null) {
            return write.text("away");
        }
        return write.language().equals("ko")
                ? state.reason().ko()
                : state.reason().en();
    }

    Words named(String list, String id) {
        Names.Name name = names.of(list, id);
        return write.name(name.nameKo(), name.nameEn());
    }

    Figure unpublished() {
        return Figure.missing(write.text("unpublished"));
    }

    /** A figure, or that it is not published. */
    Figure figure(BigDecimal value, Function<BigDecimal, String> written, String basis, Collection<String> sourceIds) {
        if (value == null) {
            return unpublished();
        }
        return new Figure(written.apply(value), false, "DERIVED".equals(basis), notes.cite(sourceIds));
    }

    Figure figure(BigDecimal value, Function<BigDecimal, String> written, String basis, String sourceId) {
        return figure(value, written, basis, sourceId == null ? List.of() : List.of(sourceId));
    }

    Figure won(BigDecimal krw, String basis, Collection<String> sourceIds) {
        return figure(krw, write::won, basis, sourceIds);
    }
}
