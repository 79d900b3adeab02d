package kr.hwanryu.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a table is handed over. */
public enum TableFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** One JSON object a line, with the field names of the API. */
    NDJSON("application/x-ndjson", "ndjson");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot; also what {@code format=} calls it. */
    public String extension() {
        return extension;
    }

    /** The format of a {@code Content-Type}, whatever its parameters; none for a type that is no table, or null. */
    public static Optional<TableFormat> of(String mediaType) {
        if (mediaType == null) {
            return Optional.empty();
        }
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }
}
