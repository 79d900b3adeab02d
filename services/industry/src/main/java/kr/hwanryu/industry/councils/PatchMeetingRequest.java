package kr.hwanryu.industry.councils;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What of a meeting can be written anew: all but its council.
 *
 * @param heldOn cannot be taken away
 * @param titleKo cannot be taken away
 * @param decisions those that were recorded, by their ids, and new ones without
 */
@Schema(name = "PatchMeeting")
record PatchMeetingRequest(
        @Schema(nullable = true) LocalDate heldOn,
        @Size(min = 1, max = 200) @Schema(nullable = true) String titleKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String place,
        @Size(max = 100) @UniqueElements @Schema(nullable = true) List<@NotNull @ReadableId String> attendeeIds,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid AgendaItem> agenda,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Decision> decisions) {

    /** One item of the agenda, and the plan or feedback that it is about. */
    @Schema(name = "PutAgendaItem")
    record AgendaItem(
            @NotNull @Min(1) @Max(50) Integer order,
            @NotBlank @Size(max = 500) @Schema(examples = "2025년 지역산업진흥계획(안)") String titleKo,
            @Schema(nullable = true) UUID planId,
            @Schema(nullable = true) UUID feedbackItemId) {}

    /** One decision: on which item of the agenda, and which plan it closes or feedback it answers. */
    @Schema(name = "PutDecision")
    record Decision(
            @Schema(nullable = true, description = "Of a decision that was recorded; null for a new one.") UUID id,
            @Min(1) @Max(50) @Schema(nullable = true) Integer agendaOrder,
            @NotNull @Schema(examples = "APPROVED") DecisionKind kind,
            @NotBlank @Size(max = 2000) String textKo,
            @Schema(nullable = true) UUID planId,
            @Schema(nullable = true) UUID feedbackItemId) {}

    PatchMeetingRequest {
        attendeeIds = attendeeIds == null ? List.of() : attendeeIds;
        agenda = agenda == null ? List.of() : agenda;
        decisions = decisions == null ? List.of() : decisions;
    }
}
