package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.conditional.EntityTags;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.RowReader;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;
import org.jboss.resteasy.reactive.RestResponse;

/** Jobs as their client sees them; to anyone else they are not there. Nobody keeps these answers: they change by the second. */
@ApplicationScoped
public class ImportRepository {

    private static final String COLLECTION = "imports";

    /** The version takes the place of a change number, since a job is not of the service's state. */
    private static final String JOBS =
            """
            select j.id, j.resource, j.mode, j.dry_run, j.state, j.format, j.charset, j.progress, j.rows_read,
                j.rows_rejected, j.created, j.corrected, j.withdrawn, j.unchanged, j.fault_count, j.failure_code,
                j.failure_arguments, j.change_no as job_change_no, j.created_at, j.started_at, j.finished_at,
                j.changed_at, j.version as change_no
            from import_job j""";

    private static final String FAULTS =
            "select f.*, j.changed_at from import_fault f join import_job j on j.id = f.import_id";
    private static final String EFFECTS =
            "select e.*, j.changed_at from import_effect e join import_job j on j.id = e.import_id";

    private final Lists lists;
    private final Caller caller;

    ImportRepository(Lists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    /** The caller's jobs. */
    public Page<ImportResponse> page(PageRequest page) {
        Select own = own(Select.of(JOBS, SortKey.uuid("id", "id"))).where("j.state <> 'RECEIVING'");
        return read(own, page, ImportResponse::read);
    }

    /** One of the caller's jobs; 404 where it is not his. */
    public RestResponse<ImportResponse> get(UUID id) {
        Found<ImportResponse> found = find(id);
        return RestResponse.ResponseBuilder.ok(found.body())
                .header(HttpHeaders.ETAG, EntityTags.ofRecord(found.changeNo()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** 202 with the job, and where to ask for it. */
    RestResponse<ImportResponse> accepted(UUID id, String location) {
        return RestResponse.ResponseBuilder.<ImportResponse>create(RestResponse.StatusCode.ACCEPTED)
                .entity(find(id).body())
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What is wrong with the file, by row. */
    public Page<ImportFaultResponse> faults(UUID id, PageRequest page) {
        Select faults = Select.of(FAULTS, SortKey.number("row", "row_no"), SortKey.integer("position", "position"));
        Select ofJob = own(faults).where("f.import_id = ?", id);
        return ofJob(id, page, read(ofJob, page, ImportFaultResponse::read));
    }

    /** What a dry run would do. */
    public Page<ImportEffectResponse> effects(UUID id, PageRequest page) {
        Select ofJob =
                own(Select.of(EFFECTS, SortKey.integer("position", "position"))).where("e.import_id = ?", id);
        return ofJob(id, page, read(ofJob, page, ImportEffectResponse::read));
    }

    private Select own(Select select) {
        return select.where("j.client_id = ?", caller.id());
    }

    private Found<ImportResponse> find(UUID id) {
        Select one = own(Select.of(JOBS, SortKey.uuid("id", "id")))
                .where("j.state <> 'RECEIVING'")
                .where("j.id = ?", id);
        return lists.one(one, ImportResponse::read).orElseThrow(() -> ProblemException.notFound(COLLECTION, id));
    }

    private <T> Page<T> ofJob(UUID id, PageRequest request, Page<T> page) {
        if (page.items().isEmpty() && request.cursor == null) {
            find(id);
        }
        return page;
    }

    /** Without an entity tag, and as of the last change of the jobs themselves: the service's says nothing of them. */
    private <T> Page<T> read(Select select, PageRequest request, RowReader<T> reader) {
        AtomicReference<Instant> latest = new AtomicReference<>();
        Page<T> page = lists.page(select, request, row -> {
            Instant changed = row.instant("changed_at");
            latest.accumulateAndGet(changed, (one, other) -> one == null || other.isAfter(one) ? other : one);
            return reader.read(row);
        });
        return new Page<>(page.items(), page.nextCursor(), latest.get(), page.total(), null);
    }
}
