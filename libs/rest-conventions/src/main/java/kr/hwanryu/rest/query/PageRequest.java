package kr.hwanryu.rest.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import kr.hwanryu.rest.contract.CodeLabels;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What every list takes: where to go on, how many, in which order, and what the client already has. */
public class PageRequest {

    /** The most items a page can have; more is refused, not clamped. */
    public static final int MAX_LIMIT = 200;

    /** How many rows are read at once of a list that leaves whole. */
    public static final int STRETCH = 1_000;

    /** The cursor of a stretch that the same read goes on behind; never sent. */
    public static final String READ_ON = "";

    @RestQuery
    @Size(min = 1, max = 1024)
    @Parameter(description = "Where the page begins: `nextCursor` of the page before it.")
    public String cursor;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "How many items a page has at most.")
    public int limit;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(
            description = "Field names in order, `-` for descending; another than the operation sorts by is refused.")
    public String sort;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to count all items that match; costs a second scan.")
    public boolean includeTotal;

    @RestQuery
    @Pattern(regexp = ListFormat.NAMES)
    @Parameter(
            description =
                    "`csv`, `xlsx` and `ndjson` answer the whole list in one stream, all of one state, without `cursor`,"
                            + " `limit` and `includeTotal`; `json` answers pages. Wins over `Accept`. A table has a column for each"
                            + " field, `outer.inner` for a field of an object, JSON in the cell of an array; what is null is an"
                            + " empty cell. NDJSON ends with a line `{\"count\": …, \"readAt\": …}`. What could not be answered to"
                            + " its end breaks the connection.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "xlsx", "ndjson"},
                            extensions = @Extension(name = CodeLabels.OF, value = "ListFormat")))
    public String format;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether a CSV begins with a byte order mark, by which Excel knows UTF-8. With CSV only.")
    public boolean bom;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    private ListFormat asked;
    private boolean own;

    /**
     * The same for a list that shows each client its own. Nobody is to keep its answers, so there is none that a client could
     * have; its page goes out without a tag, which would be the same for all.
     */
    public PageRequest own() {
        own = true;
        return this;
    }

    /** Whether the list shows each client its own. */
    public boolean isOwn() {
        return own;
    }

    /** The request without its cursor, so that a cursor can be bound to the list, filter and order it came from. */
    public String fingerprint() {
        var parameters = new TreeMap<String, List<String>>(uri.getQueryParameters());
        parameters.remove("cursor");
        parameters.remove("limit");
        parameters.remove("includeTotal");
        parameters.remove("format");
        return uri.getPath() + parameters;
    }

    /** The whole request line and the form of the answer, for its ETag. */
    public String identity() {
        String line = uri.getPath() + new TreeMap<>(uri.getQueryParameters());
        return leavesWhole() ? line + format() : line;
    }

    /** The form that is asked for. */
    public ListFormat format() {
        if (asked == null) {
            asked = ListFormat.of(format, headers);
        }
        return asked;
    }

    /** Whether the list is to be answered to its end, and not in pages. */
    public boolean leavesWhole() {
        return format() != ListFormat.JSON;
    }

    /** How many rows are read at once at most: those of a page, or a stretch of a list that leaves whole. */
    public int most() {
        return leavesWhole() ? STRETCH : limit;
    }

    /** The instant whose state is asked for; null for the present, which is all that a list without history has. */
    public Instant asOf() {
        return null;
    }

    /** The entity tags of {@code If-None-Match}, or null. */
    public String ifNoneMatch() {
        return own ? null : headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    }
}
