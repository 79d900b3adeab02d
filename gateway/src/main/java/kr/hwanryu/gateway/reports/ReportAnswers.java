package kr.hwanryu.gateway.reports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import kr.hwanryu.rest.problem.ProblemException;
import kr.hwanryu.rest.problem.ProblemType;

/** What a report looks like on the wire: its status, its entity tag, how long it may be kept. */
@Singleton
class ReportAnswers {

    private static final String PUBLIC = "public, max-age=60, stale-while-revalidate=600";

    private final ReportsConfig config;

    ReportAnswers(ReportsConfig config) {
        this.config = config;
    }

    Response of(ReportRequest wanted, Map<String, Section> sections, String ifNoneMatch) {
        if (wanted.strict()) {
            requireAll(sections);
        }
        boolean settled = Sections.areSettled(sections.values());
        String tag = tagOf(wanted, sections);
        if (settled && Validator.isNamed(tag, ifNoneMatch)) {
            return headed(Response.notModified(), wanted, tag).build();
        }
        byte[] body = ReportJson.write(AnnualReport.of(wanted.regionId(), wanted.year(), sections));
        return headed(Response.ok(body, MediaType.APPLICATION_JSON_TYPE), wanted, settled ? tag : null)
                .build();
    }

    /** A report with a hole is for this reader only: kept, it would hide the part long after it came back. */
    private static Response.ResponseBuilder headed(Response.ResponseBuilder answer, ReportRequest wanted, String tag) {
        if (wanted.strict()) {
            answer.header("Preference-Applied", "handling=strict");
        }
        answer.header(HttpHeaders.CACHE_CONTROL, tag == null ? "no-store" : PUBLIC);
        return tag == null ? answer : answer.header(HttpHeaders.ETAG, tag);
    }

    private void requireAll(Map<String, Section> sections) {
        String away = sections.values().stream()
                .filter(section -> section.status() == Section.Status.UNAVAILABLE
                        || section.status() == Section.Status.PARTIAL)
                .map(section -> section.service().id())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!away.isEmpty()) {
            throw ProblemException.unavailable(away, config.retryAfter(), null);
        }
        if (!Sections.areSettled(sections.values())) {
            throw ProblemException.of(ProblemType.DEADLINE_EXCEEDED)
                    .header("Retry-After", Long.toString(config.retryAfter().toSeconds()));
        }
    }

    /** A hash of what every section depends on. The languages of a report are all in it, so the reader's is not. */
    private static String tagOf(ReportRequest wanted, Map<String, Section> sections) {
        StringBuilder parts = new StringBuilder(wanted.regionId()).append(' ').append(wanted.year());
        sections.forEach((name, section) ->
                parts.append('\n').append(name).append(section.status()).append(section.validators()));
        return Validator.of(parts.toString());
    }
}
