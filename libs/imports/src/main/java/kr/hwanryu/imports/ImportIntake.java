package kr.hwanryu.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import kr.hwanryu.rest.access.Caller;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;
import kr.hwanryu.storage.UuidV7;
import kr.hwanryu.tables.TableCharset;
import kr.hwanryu.tables.TableFormat;

/** What may be handed over, and how much of it at once. */
@ApplicationScoped
class ImportIntake {

    private final Instance<Importable> importables;
    private final ImportsConfig config;
    private final Clock clock;

    ImportIntake(@Any Instance<Importable> importables, ImportsConfig config, Clock clock) {
        this.importables = importables;
        this.config = config;
        this.clock = clock;
    }

    /** The job that a request asks for. */
    ImportJob job(ImportRequest request, Caller caller) {
        requireKnown(request.resource);
        TableFormat format = TableFormat.of(request.contentType)
                .orElseThrow(() -> ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
        return new ImportJob(
                UuidV7.next(clock),
                caller.id(),
                caller.regions(),
                request.resource,
                request.mode,
                request.dryRun,
                format,
                format == TableFormat.XLSX ? null : charset(request),
                request.sourceId,
                request.reason,
                0);
    }

    /** The columns of a resource's files; 400 for one that no file is taken of. */
    Importable requireKnown(String resource) {
        return importables.stream()
                .filter(known -> known.name().equals(resource))
                .findFirst()
                .orElseThrow(() -> invalid("resource", "UNKNOWN_IMPORT", names()));
    }

    /** 429 to a client that has enough jobs waiting or running. */
    void requireRoom(ImportJobs jobs, String clientId) throws SQLException {
        if (jobs.open(clientId, clock.instant().minus(config.uploadWithin())) >= config.openPerClient()) {
            throw ProblemException.told(ProblemType.TOO_MANY_REQUESTS, "too-many-imports", config.openPerClient())
                    .header("Retry-After", Long.toString(config.comeBack().toSeconds()));
        }
    }

    private static Charset charset(ImportRequest request) {
        String declared = request.encoding != null
                ? request.encoding
                : MediaType.valueOf(request.contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
        return declared == null
                ? null
                : TableCharset.named(declared).orElseThrow(() -> invalid("encoding", "UNKNOWN_ENCODING", declared));
    }

    private String names() {
        return importables.stream().map(Importable::name).sorted().collect(Collectors.joining(", "));
    }

    private static ProblemException invalid(String parameter, String code, Object... arguments) {
        return ProblemException.with(
                ProblemType.INVALID_REQUEST, List.of(Fault.inParameter(parameter, code, arguments)));
    }
}
