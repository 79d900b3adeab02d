package kr.hwanryu.gateway.reports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import kr.hwanryu.gateway.edge.Correlation;
import kr.hwanryu.rest.identifiers.RegionId;
import kr.hwanryu.rest.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    private final AnnualReports reports;
    private final ReportAnswers answers;

    AnnualReportResource(AnnualReports reports, ReportAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAnnualReport",
            summary = "Tell a region's year",
            description =
                    "Plan and the feedback to it, industries, budget, outcomes, efficiencies, the performance evaluation and"
                            + " its incentives, claims, case studies, councils and sources of one year (budgetYear = performanceYear), read in parallel"
                            + " under one deadline. A section that could not be had is null, with its status and reason in"
                            + " meta.sections; with Prefer: handling=strict that is a 503 or 504 instead. With asOf, figures,"
                            + " verdicts and claims are those that were held at that instant; sections without a history are"
                            + " current, and meta.sections says of each which it is.")
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "handling=strict: all sections or none (RFC 7240).",
            schema = @Schema(type = SchemaType.STRING, maxLength = 256),
            example = "handling=strict")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnualReport.class)))
    @APIResponse(
            responseCode = "400",
            description = "The year is not one from 2000 to 2100, or a query parameter is unknown.",
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
            @Context HttpServerRequest request) {
        ReportRequest wanted =
                ReportRequest.of(regionId, year, asOf, request.headers().getAll("Prefer"));
        var caller = new SectionReader.Caller(
                request.getHeader(Correlation.REQUEST_ID), request.getHeader(Correlation.TRACEPARENT));
        var read = reports.read(wanted, caller);
        return Uni.createFrom().completionStage(read.toCompletionStage()).map(sections -> answers.of(wanted, sections));
    }
}
