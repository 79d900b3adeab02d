package kr.hwanryu.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's year in one answer. Every section is as its owner answers it, or null with the reason in {@code meta}. */
@Schema(
        name = "AnnualReport",
        description = "A region's year in one answer; a section is null when it could not be had.")
public record AnnualReport(
        @Schema(description = "The region.", maxLength = 64) String regionId,
        @Schema(description = "Budget year and performance year.", minimum = "2000", maximum = "2100") int year,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        nullable = true,
                        description = "As GET /v1/regions/{id} answers.")
                JsonNode region,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        nullable = true,
                        description = "The plan of this budget year.")
                JsonNode plan,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "What earlier verdicts asked of the plan, and what it answered.")
                JsonNode feedback,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "Industries valid in this year.")
                JsonNode industries,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        nullable = true,
                        description = "The budget summary of this budget year.")
                JsonNode budget,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "One row per indicator of which anything is known.")
                JsonNode outcomes,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "Outcomes per 100 million won.")
                JsonNode efficiencies,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        nullable = true,
                        description = "The performance evaluation of this performance year.")
                JsonNode evaluation,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "What that evaluation earned.")
                JsonNode incentives,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "What documents printed of this year, each held against what is known.")
                JsonNode claims,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "Case studies with growth and support.")
                JsonNode caseStudies,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "The region's councils.")
                JsonNode councils,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object.class,
                        nullable = true,
                        maxItems = 2000,
                        description = "Every source that another section names.")
                JsonNode sources,
        AnnualReportMeta meta,
        @Schema(
                        type = SchemaType.STRING,
                        format = "date-time",
                        nullable = true,
                        description = "When the last change in what was read was recorded.")
                String readAt) {

    static AnnualReport of(ReportRequest wanted, Map<String, Section> read) {
        Instant readAt = Sections.readAt(read.values());
        return new AnnualReport(
                wanted.regionId(),
                wanted.year(),
                read.get("region").value(),
                read.get("plan").value(),
                read.get("feedback").value(),
                read.get("industries").value(),
                read.get("budget").value(),
                read.get("outcomes").value(),
                read.get("efficiencies").value(),
                read.get("evaluation").value(),
                read.get("incentives").value(),
                read.get("claims").value(),
                read.get("caseStudies").value(),
                read.get("councils").value(),
                read.get("sources").value(),
                AnnualReportMeta.of(read, wanted.asOf()),
                readAt == null ? null : readAt.toString());
    }
}
