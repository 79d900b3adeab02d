package kr.hwanryu.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four applications of the set, in the order in which they are listed; the gateway goes first when stopping. */
enum App {
    GATEWAY("gateway", 0),
    INDUSTRY("services/industry", 1),
    COMPANY("services/company", 2),
    OUTCOME("services/outcome", 3);

    private final String folder;
    private final int offset;

    App(String folder, int offset) {
        this.folder = folder;
        this.offset = offset;
    }

    /** One word that is the process, the role, the schema and the log file alike. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<App> named(String id) {
        return Arrays.stream(values()).filter(app -> app.id().equals(id)).findFirst();
    }

    int offset() {
        return offset;
    }

    boolean hasDatabase() {
        return this != GATEWAY;
    }

    /** Whom it asks: industry follows outcome's verdicts, outcome checks companies, all check industry's records. */
    List<App> asks() {
        return switch (this) {
            case GATEWAY -> List.of(INDUSTRY, COMPANY, OUTCOME);
            case INDUSTRY -> List.of(OUTCOME);
            case COMPANY -> List.of(INDUSTRY);
            case OUTCOME -> List.of(INDUSTRY, COMPANY);
        };
    }

    /** Where Maven leaves the runnable application. */
    Path home(Path root) {
        return root.resolve(folder).resolve("target/quarkus-app");
    }
}
