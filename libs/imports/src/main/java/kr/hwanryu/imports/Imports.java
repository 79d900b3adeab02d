package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.tables.FaultList;
import kr.hwanryu.tables.TableFormat;
import org.jboss.resteasy.reactive.RestResponse;

/** What a service's import resource offers; the resource itself says only where. */
@ApplicationScoped
public class Imports {

    private final ImportReceiver receiver;
    private final ImportRepository jobs;
    private final ImportTemplates templates;

    Imports(ImportReceiver receiver, ImportRepository jobs, ImportTemplates templates) {
        this.receiver = receiver;
        this.jobs = jobs;
        this.templates = templates;
    }

    /**
     * Stores a file as a job.
     *
     * @param path of the imports of this service, {@code /v1/imports/outcome}
     */
    public RestResponse<ImportResponse> receive(String path, ImportRequest request, InputStream body) {
        // An Idempotency-Key belongs here: around the job row, with the body's hash, which is known once it is stored.
        UUID id = receiver.receive(request, body);
        return jobs.accepted(id, path + '/' + id);
    }

    /** The caller's jobs. */
    public Page<ImportResponse> page(PageRequest page) {
        return jobs.page(page);
    }

    /** One of the caller's jobs. */
    public RestResponse<ImportResponse> get(UUID id) {
        return jobs.get(id);
    }

    /** What a dry run of the caller's would do. */
    public Page<ImportEffectResponse> effects(UUID id, PageRequest page) {
        return jobs.effects(id, page);
    }

    /** What is wrong with a file, as a page, or all of it as CSV for who prefers that. */
    public Response faults(UUID id, FaultsRequest request) {
        if (!request.wantsCsv()) {
            return Response.ok(jobs.faults(id, request), MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        var faults = jobs.allFaults(id);
        StreamingOutput csv = out -> {
            try (FaultList list = new FaultList(out)) {
                faults.forEach(list::add);
            }
        };
        return Response.ok(csv, TableFormat.CSV.mediaType() + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"faults-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** An empty file with the right columns. */
    public Response template(String resource, TemplateRequest request) {
        return templates.write(resource, request);
    }
}
