package kr.hwanryu.industry.imports;

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

    static final String PATH = "/v1/imports/industry";
    private static final String SCOPE = "budgets:write";

    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @POST
    @PermissionsAllowed(SCOPE)
    @Consumes({ImportDocumentation.CSV, ImportDocumentation.XLSX, ImportDocumentation.NDJSON})
    @Operation(
            summary = "Import a file of budget lines or published totals",
            description = ImportDocumentation.RECEIVE
                    + " `budgets` takes a line in a row of its own that names its fund source, or planned and executed amounts"
                    + " side by side in columns that are headed by fund sources: `국비(백만원)`, `시군비 집행액(백만원)`; an amount"
                    + " that is left empty stays as it is, and a plan that is missing is made without a stage."
                    + " `published-budget-totals` takes totals as they are printed. Regions by id, official code or name."
                    + " Without a column `roundedTo`, amounts are taken as rounded to what they are printed with.",
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
    public RestResponse<?> createIndustryImport(@Valid @BeanParam ImportRequest request, @NotNull InputStream body) {
        return imports.receive(PATH, request, body);
    }

    @GET
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List imports of industry",
            description = ImportDocumentation.LIST,
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportResponse> listIndustryImports(@Valid @BeanParam PageRequest page) {
        return imports.page(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(SCOPE)
    @Operation(summary = "Get an import of industry", description = ImportDocumentation.GET)
    public RestResponse<ImportResponse> getIndustryImport(@RestPath UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/faults")
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List faults of an import of industry",
            description = ImportDocumentation.FAULTS,
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportFaultResponse> listIndustryImportFaults(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return imports.faults(id, page);
    }

    @GET
    @Path("/{id}/effects")
    @PermissionsAllowed(SCOPE)
    @Operation(
            summary = "List effects of a dry run of industry",
            description = ImportDocumentation.EFFECTS
                    + " `figures` are those of `/budget-summaries`: plannedKrw, executedKrw and publicTotalKrw of the regular"
                    + " lines.",
            extensions = @Extension(name = "x-no-store", value = "true", parseValue = true))
    public Page<ImportEffectResponse> listIndustryImportEffects(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return imports.effects(id, page);
    }

    @GET
    @Path("/templates")
    @PermitAll
    @Produces({ImportDocumentation.XLSX, ImportDocumentation.CSV})
    @Operation(
            summary = "Get a template for imports of industry",
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
    public Response getIndustryImportTemplate(@Valid @BeanParam TemplateRequest request) {
        return imports.template(request);
    }
}
