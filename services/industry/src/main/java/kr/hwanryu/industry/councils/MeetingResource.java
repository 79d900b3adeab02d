package kr.hwanryu.industry.councils;

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
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.rest.query.ReadableId;
import kr.hwanryu.storage.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/councils/{councilId}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
class MeetingResource {

    private final MeetingRepository meetings;
    private final CouncilRepository councils;
    private final MeetingService service;
    private final Caller caller;

    MeetingResource(MeetingRepository meetings, CouncilRepository councils, MeetingService service, Caller caller) {
        this.meetings = meetings;
        this.councils = councils;
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the meetings of a council",
            description = "With agenda and decisions. Sorted by `heldOn`, `id`.")
    public Page<MeetingResponse> listCouncilMeetings(
            @RestPath @ReadableId String councilId, @Valid @BeanParam PageRequest page) {
        Page<MeetingResponse> held = meetings.page(councilId, page);
        // A page without meetings is of a council that held none, of no council, or of one the client has the state of.
        if (held.items().isEmpty() && page.cursor == null) {
            council(councilId);
        }
        return held;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Get a meeting", description = "One meeting of a council.")
    public RestResponse<MeetingResponse> getCouncilMeeting(@RestPath @ReadableId String councilId, @RestPath UUID id) {
        return meetings.get(councilId, id).ok();
    }

    @POST
    @Idempotent
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Record a meeting",
            description =
                    "One of a title on a day. Plans and feedback must be of the council's region. A decision of the"
                            + " kind `CLOSES_PLAN` lets its plan be closed, `ANSWERS_FEEDBACK` is what an answer can rest on.")
    public RestResponse<MeetingResponse> createCouncilMeeting(
            @RestPath @ReadableId String councilId, @NotNull @Valid CreateMeetingRequest request) {
        CouncilResponse council = writable(councilId);
        Found<MeetingResponse> meeting = service.create(council, request.text());
        return meeting.written(
                "councils/" + councilId + "/meetings", meeting.body().id());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    @Operation(
            summary = "Change a meeting or add its decisions",
            description = "What is named is replaced, lists as a whole. Decisions that were recorded are named by their"
                    + " ids and can be corrected, not left out. Needs `If-Match`.")
    public RestResponse<MeetingResponse> patchCouncilMeeting(
            @RestPath @ReadableId String councilId,
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PatchMeetingRequest.class)))
                    String patch,
            @Valid @BeanParam Precondition precondition) {
        CouncilResponse council = writable(councilId);
        meetings.get(councilId, id);
        return service.patch(council, id, patch, precondition).ok();
    }

    /** The council, where the caller may write in its region. */
    private CouncilResponse writable(String councilId) {
        CouncilResponse council = council(councilId);
        caller.requireRegion(council.regionId());
        return council;
    }

    private CouncilResponse council(String id) {
        return councils.find(id)
                .orElseThrow(() -> ProblemException.notFound("councils", id))
                .body();
    }
}
