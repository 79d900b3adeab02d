package kr.hwanryu.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The file as a whole cannot be taken over, however often it is tried. */
final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    ImportRefused(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(Objects::toString).toList();
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
