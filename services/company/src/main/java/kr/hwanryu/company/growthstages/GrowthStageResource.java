package kr.hwanryu.company.growthstages;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kr.hwanryu.company.companies.KnownCompanies;
import kr.hwanryu.company.companies.KnownCompany;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/companies/{id}/growth-stages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companies")
class GrowthStageResource {

    private final GrowthStageRepository stages;
    private final KnownCompanies companies;
    private final GrowthStageService service;

    GrowthStageResource(GrowthStageRepository stages, KnownCompanies companies, GrowthStageService service) {
        this.stages = stages;
        this.companies = companies;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List a company's growth stages",
            description = "Since when the company stands on which stage, and whether that was a promotion. Sorted by"
                    + " `from`, `id`; a date that is less precise comes before every date within it.")
    public Page<GrowthStageResponse> listGrowthStages(
            @RestPath UUID id, @Valid @BeanParam GrowthStageFilter filter, @Valid @BeanParam PageRequest page) {
        Page<GrowthStageResponse> found = stages.page(id, filter, page);
        // A company without a stage and one that is not there are told apart by a second statement, which others spare.
        if (found.items().isEmpty() && page.cursor == null) {
            companies.find(id).orElseThrow(() -> ProblemException.notFound("companies", id));
        }
        return found;
    }

    @GET
    @Path("/{stageId}")
    @PermitAll
    @Operation(summary = "Get a company's growth stage", description = "One stage of the company by its id.")
    public RestResponse<GrowthStageResponse> getGrowthStage(@RestPath UUID id, @RestPath UUID stageId) {
        return stages.find(id, stageId)
                .orElseThrow(() -> ProblemException.notFound("growth-stages", stageId))
                .ok();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Record a company's growth stage",
            description = "A company has one stage of a ladder from the same date. The ladder must be in force in that"
                    + " year, the date not later than today in Korea. A stage above the one before it is a promotion and"
                    + " needs evidence; so does one that becomes a promotion by what is recorded before it.")
    public RestResponse<GrowthStageResponse> createGrowthStage(
            @RestPath UUID id, @NotNull @Valid CreateGrowthStageRequest request) {
        Found<GrowthStageResponse> made = service.create(toWrite(id), request);
        return made.written("companies/" + id + "/growth-stages", made.body().id());
    }

    @PATCH
    @Path("/{stageId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Correct a company's growth stage",
            description =
                    "Replaces the fields that are named, removes those that are null; needs `If-Match`, which holds"
                            + " only while no other stage of the company and not its ladder has changed.")
    public RestResponse<GrowthStageResponse> patchGrowthStage(
            @RestPath UUID id,
            @RestPath UUID stageId,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PatchGrowthStageRequest.class)))
                    String patch,
            @Valid @BeanParam Precondition precondition) {
        return service.patch(toWrite(id), stageId, patch, precondition).ok();
    }

    private KnownCompany toWrite(UUID id) {
        return companies.findToWrite(id).orElseThrow(() -> ProblemException.notFound("companies", id));
    }
}
