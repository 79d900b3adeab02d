package kr.hwanryu.company.companies;

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

@Path("/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companies", description = "Companies that the programme supports, or that work with one.")
class CompanyResource {

    private final CompanyRepository companies;
    private final CompanyService service;

    CompanyResource(CompanyRepository companies, CompanyService service) {
        this.companies = companies;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List companies",
            description = "Sorted by `id`. `q` finds part of a name, from one syllable on.")
    public Page<CompanyResponse> listCompanies(
            @Valid @BeanParam CompanyFilter filter, @Valid @BeanParam PageRequest page) {
        return companies.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a company", description = "One company by its id.")
    public RestResponse<CompanyResponse> getCompany(@RestPath UUID id) {
        return companies
                .find(id)
                .orElseThrow(() -> ProblemException.notFound("companies", id))
                .ok();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Create a company",
            description = "A company is known by its business number, else by region and name. When one is already"
                    + " known, 409 names its id; a number that arrives later is added to it by PATCH.")
    public RestResponse<CompanyResponse> createCompany(@NotNull @Valid CreateCompanyRequest request) {
        Found<CompanyResponse> made = service.create(request);
        return made.written("companies", made.body().id());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Change a company",
            description = "Replaces the fields that are named, removes those that are null; needs `If-Match`.")
    public RestResponse<CompanyResponse> patchCompany(
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PatchCompanyRequest.class)))
                    String patch,
            @Valid @BeanParam Precondition precondition) {
        return service.patch(id, patch, precondition).ok();
    }
}
