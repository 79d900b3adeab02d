package kr.hwanryu.tables;

import java.util.List;
import java.util.Locale;
import kr.hwanryu.rest.problem.Messages;

/** A file that cannot be read as a table, or not to its end: nothing of it may be taken over. */
public final class TableUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    TableUnreadable(String code, Object... arguments) {
        this(null, code, arguments);
    }

    TableUnreadable(Throwable cause, String code, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = CellFault.strings(arguments);
    }

    /** Which rule, upper snake case; its text stands in the messages under {@code violation.<code>}. */
    public String code() {
        return code;
    }

    /** Values for the text, in order. */
    public List<String> arguments() {
        return arguments;
    }

    public String message(Locale language) {
        return Messages.text(language, "violation." + code, arguments);
    }
}
