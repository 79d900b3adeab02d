package kr.hwanryu.gateway.reports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.gateway.edge.Correlation;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.problem.Messages;
import kr.hwanryu.rest.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /v1/annual-reports}: HTTP only. Nothing here waits: the answer is a {@link Uni} on the event loop. */
@Path("/v1/annual-reports/{regionId}/{year}")
@Tag(name = "annual-reports", description = "A region's year in one answer.")
public class AnnualReportResource {

    private static final String HTML = MediaType.TEXT_HTML;
    private static final String BEGINNING =
            "<!DOCTYPE html><html lang=\"ko\"><head><title>강원특별자치도 2023년 지역산업육성사업 연차보고서</title>…</html>";

    private final AnnualReports reports;
    private final ReportNames names;
    private final ReportAnswers answers;
    private final DocumentAnswers documents;

    AnnualReportResource(AnnualReports reports, ReportNames names, ReportAnswers answers, DocumentAnswers documents) {
        this.reports = reports;
        this.names = names;
        this.answers = answers;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, HTML})
    @Operation(
            operationId = "getAnnualReport",
            summary = "Tell a region's year",
            description =
                    "Plan and the feedback to it, industries, budget, outcomes, efficiencies, the performance evaluation and"
                            + " its incentives, claims, case studies, councils and sources of one year (budgetYear = performanceYear), read in parallel"
                            + " under one deadline. A section that could not be had is null, with its status and reason in"
                            + " meta.sections; with Prefer: handling=strict that is a 503 or 504 instead. With asOf, figures,"
                            + " verdicts and claims are those that were held at that instant; sections without a history are"
                            + " current, and meta.sections says of each which it is. As text/html it is the same as a document"
                            + " for people, in Korean or English, made to be read and printed; where a section or a figure is"
                            + " missing, it says so in words.")
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "handling=strict: all sections or none (RFC 7240).",
            schema = @Schema(type = SchemaType.STRING, maxLength = 256),
            example = "handling=strict")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            headers = {
                @Header(
                        name = "Vary",
                        description = "`Accept`; of a document `Accept, Accept-Language`.",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 64)),
                @Header(
                        name = "Content-Language",
                        description = "`ko` or `en`: the language of a document. JSON carries both.",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 8)),
                @Header(
                        name = "Content-Security-Policy",
                        description = "No script, and nothing from elsewhere.",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 256))
            },
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnnualReport.class)),
                @Content(
                        mediaType = HTML,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000),
                        example = BEGINNING)
            })
    @APIResponse(
            responseCode = "400",
            description =
                    "The year is not one from 2000 to 2100, or a query parameter is unknown; `lang` is one to JSON.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such region.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Strict, and a section is away.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "504",
            description = "Strict, and a section was not ready within the deadline.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> getAnnualReport(
            @Parameter(
                            description = "The region.",
                            example = "gangwon",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = RegionId.PATTERN,
                                            minLength = 2,
                                            maxLength = 64))
                    @RestPath
                    String regionId,
            @Parameter(
                            description = "Budget year and performance year.",
                            example = "2023",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "2000", maximum = "2100"))
                    @RestPath
                    String year,
            @Parameter(description = "An instant that is past: figures, verdicts and claims as they were held then.")
                    @RestQuery
                    @PastOrPresent
                    Instant asOf,
            @Parameter(description = "The form of the answer, where a link cannot say Accept: `json` or `html`.")
                    @RestQuery
                    @Pattern(regexp = ReportForm.NAMES)
                    String format,
            @Parameter(
                            description =
                                    "The language of a document, where a link cannot say Accept-Language: `ko` or `en`.")
                    @RestQuery
                    @Pattern(regexp = "^(ko|en)$")
                    String lang,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        ReportForm form = ReportForm.of(format, lang, headers.getAcceptableMediaTypes());
        ReportRequest wanted =
                ReportRequest.of(regionId, year, asOf, request.headers().getAll("Prefer"));
        var caller = new SectionReader.Caller(
                request.getHeader(Correlation.REQUEST_ID), request.getHeader(Correlation.TRACEPARENT));
        var answer = form == ReportForm.JSON
                ? reports.read(wanted, caller).map(sections -> answers.of(wanted, sections))
                : document(wanted, caller, language(lang, headers));
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    private Future<Response> document(ReportRequest wanted, SectionReader.Caller caller, Locale language) {
        Future<Map<String, Section>> sections = reports.read(wanted, caller);
        Future<Map<String, Section>> named = names.read(caller);
        return Future.all(sections, named)
                .map(read -> documents.of(wanted, sections.result(), named.result(), language));
    }

    /** A language in the address is a choice, and stronger than what the browser was set up with. */
    private static Locale language(String chosen, HttpHeaders headers) {
        return Messages.negotiate(chosen == null ? headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) : chosen);
    }
}
