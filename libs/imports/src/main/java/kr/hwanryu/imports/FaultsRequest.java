package kr.hwanryu.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.tables.TableFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** How faults are to be answered. */
public class FaultsRequest extends PageRequest {

    /** The forms that faults are answered in; spelled as the query parameter that it is. */
    @Schema(name = "ImportFaultsFormat")
    public enum Format {
        json,
        csv
    }

    @RestQuery
    @Parameter(description = "`csv` for all faults as one file, instead of by `Accept`; pages are JSON.")
    public Format format;

    @RestHeader(HttpHeaders.ACCEPT)
    @Parameter(hidden = true)
    public String accept;

    boolean wantsCsv() {
        if (format != null || accept == null) {
            return format == Format.csv;
        }
        int csv = accept.indexOf(TableFormat.CSV.mediaType());
        int json = accept.indexOf(MediaType.APPLICATION_JSON);
        return csv >= 0 && (json < 0 || csv < json);
    }
}
