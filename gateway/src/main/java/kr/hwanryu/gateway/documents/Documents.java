package kr.hwanryu.gateway.documents;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Locale;

/** Writes reports as documents. */
public final class Documents {

    private Documents() {}

    /** The template, held against these types when the gateway is built. What is put into it is escaped for HTML. */
    @CheckedTemplate(basePath = "")
    static class Templates {

        private Templates() {}

        static native TemplateInstance annualReport(DocumentView view);
    }

    /**
     * A report as an HTML page.
     *
     * @param report as the gateway answers it in JSON
     * @param asOf the instant whose state is shown; null for the present
     */
    public static String annualReport(JsonNode report, Names names, Locale language, Instant asOf) {
        DocumentView view = DocumentView.of(ReportYear.of(report), names, language, asOf);
        return Templates.annualReport(view).render();
    }
}
