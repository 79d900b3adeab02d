package kr.hwanryu.gateway.reports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.hwanryu.rest.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How each section came to be, by the section's name. */
@Schema(name = "AnnualReportMeta", description = "How each section came to be, by the section's name.")
public record AnnualReportMeta(@Schema(description = "One entry per section.") Map<String, SectionState> sections) {

    static AnnualReportMeta of(Map<String, Section> read, Instant asOf) {
        Map<String, SectionState> states = new LinkedHashMap<>();
        read.forEach((name, section) -> states.put(
                name, SectionState.of(section.status(), AnnualReports.WITH_HISTORY.contains(name) ? asOf : null)));
        return new AnnualReportMeta(states);
    }

    /** The state of one section. */
    @Schema(name = "AnnualReportSectionState", description = "Whether a section could be had, and why not.")
    public record SectionState(
            @Schema(description = "OK, PARTIAL, NOT_FOUND, UNAVAILABLE or TIMEOUT; open.", maxLength = 32)
                    String status,
            @Schema(description = "The code of the problem in the way.", nullable = true, maxLength = 64) String code,
            @Schema(nullable = true) Reason reason,
            @Schema(
                            type = SchemaType.STRING,
                            format = "date-time",
                            nullable = true,
                            description = "The instant whose state this section shows; null where it is current.")
                    String asOf) {

        private static SectionState of(Section.Status status, Instant asOf) {
            Reason reason = status == Section.Status.OK ? null : Reason.of("section." + status.name());
            return new SectionState(status.name(), status.code(), reason, asOf == null ? null : asOf.toString());
        }
    }

    /** A reason in every language we have. */
    @Schema(name = "AnnualReportReason", description = "The reason in Korean and English.")
    public record Reason(@Schema(maxLength = 512) String ko, @Schema(maxLength = 512) String en) {

        private static Reason of(String key) {
            return new Reason(
                    Messages.text(Locale.KOREAN, key, List.of()), Messages.text(Locale.ENGLISH, key, List.of()));
        }
    }
}
