package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.gateway.documents.Documents;
import kr.hwanryu.gateway.documents.Names;
import kr.hwanryu.gateway.pages.ContentPolicy;
import kr.hwanryu.rest.conditional.EntityTags;

/** What a report looks like on the wire as a document. */
@Singleton
class DocumentAnswers {

    private static final String CHOSEN_BY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final ReportAnswers answers;

    DocumentAnswers(ReportAnswers answers) {
        this.answers = answers;
    }

    /** The tag is a hash of the document itself, so that one of another release, or with other names in it, is another. */
    Response of(ReportRequest asked, Map<String, Section> sections, Map<String, Section> names, Locale language) {
        ReportRequest wanted = answers.checked(asked, sections);
        JsonNode report = ReportJson.MAPPER.valueToTree(AnnualReport.of(wanted, sections));
        String html = Documents.annualReport(report, named(names, sections), language, wanted.asOf());
        Response.ResponseBuilder answer = Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, CHOSEN_BY)
                .header("Content-Security-Policy", ContentPolicy.NO_SCRIPT);
        if (wanted.strict()) {
            answer.header("Preference-Applied", "handling=strict");
        }
        if (Sections.areSettled(sections.values()) && Sections.areSettled(names.values())) {
            return answer.header(HttpHeaders.ETAG, '"' + EntityTags.hash(html) + '"')
                    .build();
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** The industries are in the report itself. */
    private static Names named(Map<String, Section> names, Map<String, Section> sections) {
        Map<String, JsonNode> lists = new HashMap<>();
        names.forEach((list, section) -> lists.put(list, section.value()));
        lists.put("industries", sections.get("industries").value());
        return Names.of(lists);
    }
}
