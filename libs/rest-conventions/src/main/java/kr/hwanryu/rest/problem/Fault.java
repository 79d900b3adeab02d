package kr.hwanryu.rest.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A violation before its language is known: where, which rule, and the values its text names.
 *
 * @param place what kind of thing {@code name} is
 * @param name a JSON Pointer, or the name of a parameter or header
 * @param code upper snake case; its text stands in the messages under {@code violation.<code>}
 * @param arguments values for the text, in order
 */
public record Fault(Place place, String name, String code, List<String> arguments) {

    /** Where in a request a fault is. */
    public enum Place {
        BODY,
        PARAMETER,
        HEADER
    }

    public static Fault inBody(String pointer, String code, Object... arguments) {
        return new Fault(Place.BODY, pointer, code, strings(arguments));
    }

    public static Fault inParameter(String name, String code, Object... arguments) {
        return new Fault(Place.PARAMETER, name, code, strings(arguments));
    }

    public static Fault inHeader(String name, String code, Object... arguments) {
        return new Fault(Place.HEADER, name, code, strings(arguments));
    }

    Violation in(Locale language) {
        String detail = Messages.text(language, "violation." + code, arguments);
        return new Violation(at(Place.BODY), at(Place.PARAMETER), at(Place.HEADER), code, detail);
    }

    private String at(Place wanted) {
        return place == wanted ? name : null;
    }

    private static List<String> strings(Object... arguments) {
        return Arrays.stream(arguments).map(Objects::toString).toList();
    }
}
