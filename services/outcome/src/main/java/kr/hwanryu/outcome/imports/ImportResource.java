package kr.hwanryu.outcome.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kr.hwanryu.imports.ImportDocumentation;
import kr.hwanryu.imports.ImportEffectResponse;
import kr.hwanryu.imports.ImportFaultResponse;
import kr.hwanryu.imports.ImportRequest;
import kr.hwanryu.imports.ImportResponse;
import kr.hwanryu.imports.Imports;
import kr.hwanryu.imports.TemplateRequest;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "imports",
        description = "Whole files as jobs: what was handed over, how far it is, and what is wrong with it.")
class ImportResource {

    static final String PATH = "/v1/imports/outcome";
    private static final String SCOPE = "outcomes:write";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @PermissionsAllowed(SCOPE)
    @Consumes({ImportDocumentation.CSV, ImportDocumentation.XLSX, ImportDocumentation.NDJSON})
    @Operation(
            summary = "Import a file of observations or targets",
            description =
                    ImportDocumentation.RECEIVE
                            + " `observations` and `targets` take a figure in a row of its own that names its indicator, or figures"
                            + " side by side in columns that are headed by indicators: `사업화 매출액(억원)`. Regions by id, official code"
                            + " or name. Without a column `roundedTo`, figures are taken as rounded to what they are printed with.",
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = ImportDocumentation.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ImportDocumentation.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ImportDocumentation.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            description = "Stored; no kill loses it from here on.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the job is.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 512)),
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "429", ref = "TOO_MANY_REQUESTS")
    public RestResponse<?> createOutcomeImport(@Valid @BeanParam ImportRequest request, @NotNull InputStream body) {
        return imports.receive(PATH, request, body);
    }

    @GET
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List imports of outcome",
            description = ImportDocumentation.LIST,
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportResponse> listOutcomeImports(@Valid @BeanParam PageRequest page) {
        return imports.page(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SCOPE)
    @Operation(summary = "Get an import of outcome", description = ImportDocumentation.GET)
    public RestResponse<ImportResponse> getOutcomeImport(@RestPath UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/faults")
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List faults of an import of outcome",
            description = ImportDocumentation.FAULTS,
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportFaultResponse> listOutcomeImportFaults(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return imports.faults(id, page);
    }

    @GET
    @Path("/{id}/effects")
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List effects of a dry run of outcome",
            description = ImportDocumentation.EFFECTS
                    + " `figures` are those of `/outcomes`: value, previousValue, changeRate, target and achievementRate, of"
                    + " the whole year; outcomes that count from one that would change are listed too.",
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportEffectResponse> listOutcomeImportEffects(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return imports.effects(id, page);
    }

    @GET
    @Path("/templates")
    @PermitAll
    @Produces({ImportDocumentation.XLSX, ImportDocumentation.CSV})
    @Operation(
            summary = "Get a template for imports of outcome",
            description = ImportDocumentation.TEMPLATE,
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = ImportDocumentation.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ImportDocumentation.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response getOutcomeImportTemplate(@Valid @BeanParam TemplateRequest request) {
        return imports.template(request);
    }
}
