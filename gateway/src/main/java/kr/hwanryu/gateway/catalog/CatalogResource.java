package kr.hwanryu.gateway.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import kr.hwanryu.rest.conditional.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/catalog}: HTTP only. Nothing here waits: the answer is a {@link Uni} on the event loop. */
@Path("/v1/catalog")
@Produces({CatalogResource.JSON_LD, MediaType.APPLICATION_JSON})
@Tag(name = "catalog", description = "What is public here, in the words of DCAT.")
public class CatalogResource {

    static final String JSON_LD = "application/ld+json";

    private final Readings readings;
    private final Catalogue catalogue;
    private final ObjectMapper json;

    CatalogResource(Readings readings, Catalogue catalogue, ObjectMapper json) {
        this.readings = readings;
        this.catalogue = catalogue;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCatalog",
            summary = "Describe the datasets",
            description =
                    "Every public list as a dataset of DCAT 3 in JSON-LD: titles in Korean and English, the licence"
                            + " (공공누리 제1유형), its forms, the years it covers and when it was last changed. `dct:modified` is asked"
                            + " of the owner of each list; where that is away it is left out and `meta.missing` says why."
                            + " Relative addresses are relative to this one.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue.",
            content = {
                @Content(mediaType = JSON_LD, schema = @Schema(implementation = Catalog.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Catalog.class))
            })
    public Uni<Response> getCatalog() {
        return Uni.createFrom()
                .completionStage(() -> readings.latest().toCompletionStage())
                .map(this::answer);
    }

    private Response answer(Readings.Reading reading) {
        byte[] body = write(catalogue.of(reading));
        Response.ResponseBuilder answer = Response.ok(body);
        return reading.isWhole()
                ? answer.header(HttpHeaders.ETAG, '"' + EntityTags.hash(new String(body, StandardCharsets.UTF_8)) + '"')
                        .build()
                : answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private byte[] write(Catalog catalog) {
        try {
            return json.writeValueAsBytes(catalog);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
