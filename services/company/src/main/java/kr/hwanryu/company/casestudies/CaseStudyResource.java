package kr.hwanryu.company.casestudies;

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
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/case-studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case-studies", description = "What became of companies, as it was published.")
class CaseStudyResource {

    private final CaseStudyRepository studies;
    private final CaseStudyService service;

    CaseStudyResource(CaseStudyRepository studies, CaseStudyService service) {
        this.studies = studies;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List case studies",
            description = "Sorted by `performanceYear,id`. Each carries its company and the company's collaborations;"
                    + " region and industry are those that the company had when the case study was written.")
    public Page<CaseStudyResponse> listCaseStudies(
            @Valid @BeanParam CaseStudyFilter filter, @Valid @BeanParam PageRequest page) {
        return studies.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a case study", description = "One case study by its id.")
    public RestResponse<CaseStudyResponse> getCaseStudy(@RestPath UUID id) {
        return studies.find(id)
                .orElseThrow(() -> ProblemException.notFound("case-studies", id))
                .ok();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("companies:write")
    @Operation(
            summary = "Create a case study",
            description =
                    "A company has one case study of a year. Its region and industry must hold in that year; the case study keeps both,"
                            + " whatever becomes of the company. It names each supporting institution once.")
    public RestResponse<CaseStudyResponse> createCaseStudy(@NotNull @Valid CreateCaseStudyRequest request) {
        Found<CaseStudyResponse> made = service.create(request);
        return made.written("case-studies", made.body().id());
    }
}
