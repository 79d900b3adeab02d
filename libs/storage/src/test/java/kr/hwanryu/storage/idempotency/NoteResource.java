package kr.hwanryu.storage.idempotency;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kr.hwanryu.rest.conditional.Found;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    /** Where requests stand that ask others before they write. */
    static final Semaphore ARRIVED = new Semaphore(0);

    static final Semaphore LET_IN = new Semaphore(0);

    private final NoteService service;

    NoteResource(NoteService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("notes:write")
    public RestResponse<Map<String, String>> createNote(
            @RestQuery String board, @NotNull @Valid CreateNoteRequest request) {
        return written(service.create(request));
    }

    @POST
    @Path("/transactional")
    @Idempotent
    @PermissionsAllowed("notes:write")
    public RestResponse<Map<String, String>> createNoteTransactionally(@NotNull @Valid CreateNoteRequest request) {
        return written(service.createTransactionally(request));
    }

    @POST
    @Path("/slow")
    @Idempotent
    @PermissionsAllowed("notes:write")
    public RestResponse<Map<String, String>> createNoteSlowly(@NotNull @Valid CreateNoteRequest request)
            throws InterruptedException {
        ARRIVED.release();
        LET_IN.acquire();
        return written(service.create(request));
    }

    /** Writes, reads what it wrote, and then fails. */
    @POST
    @Path("/failing")
    @Idempotent
    @PermissionsAllowed("notes:write")
    public RestResponse<Map<String, String>> failAfterANote(@NotNull @Valid CreateNoteRequest request) {
        Found<Map<String, String>> made = service.create(request);
        throw new IllegalStateException(
                "on purpose, after " + service.get(UUID.fromString(made.body().get("id"))));
    }

    private static RestResponse<Map<String, String>> written(Found<Map<String, String>> made) {
        return made.written("notes", made.body().get("id"));
    }
}
