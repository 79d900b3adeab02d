package kr.hwanryu.gateway.documents;

import java.util.List;

/**
 * A figure as it is shown, or the words that stand where it is missing.
 *
 * @param missing whether {@code text} says why there is none
 * @param derived whether it was worked out from other figures
 * @param notes where it was printed
 */
public record Figure(String text, boolean missing, boolean derived, List<Footnotes.Note> notes) {

    static Figure missing(String why) {
        return new Figure(why, true, false, List.of());
    }
}
