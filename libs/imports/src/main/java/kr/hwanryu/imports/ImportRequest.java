package kr.hwanryu.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** What is to become of a file that is handed over. */
public class ImportRequest {

    @RestQuery
    @NotNull
    @Size(max = 64)
    @Parameter(
            description = "The list that the rows are of, as its path calls it.",
            required = true,
            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    public String resource;

    @RestQuery
    @DefaultValue("atomic")
    @Parameter(description = "What becomes of a file with faults.")
    public ImportMode mode;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to tell only what the import would do.")
    public boolean dryRun;

    @RestQuery
    @Size(min = 1, max = 40)
    @Parameter(
            description = "The file's character encoding, `UTF-8` or `CP949`, where its Content-Type does not say it;"
                    + " without either it is found out.")
    public String encoding;

    @RestQuery
    @ReadableId
    @Parameter(description = "The source of rows that name none.")
    public String sourceId;

    @RestQuery
    @Size(min = 1, max = 1000)
    @Parameter(description = "The reason of corrections in rows that give none; never one for a withdrawal.")
    public String reason;

    @RestHeader("Content-Type")
    @Parameter(hidden = true)
    @Size(max = 200)
    public String contentType;
}
