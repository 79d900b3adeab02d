package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
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
    public RestResponse<?> receive(String path, ImportRequest request, InputStream body) {
        return receiver.receive(request, body, id -> jobs.accepted(id, path + '/' + id));
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

    /** What is wrong with a file of the caller's. */
    public Page<ImportFaultResponse> faults(UUID id, PageRequest page) {
        return jobs.faults(id, page);
    }

    /** An empty file with the right columns. */
    public Response template(TemplateRequest request) {
        return templates.write(request);
    }
}
