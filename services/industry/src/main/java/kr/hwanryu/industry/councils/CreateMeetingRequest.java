package kr.hwanryu.industry.councils;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.hwanryu.industry.councils.PatchMeetingRequest.AgendaItem;
import kr.hwanryu.industry.councils.PatchMeetingRequest.Decision;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * A meeting as it is first recorded. Its decisions may come later.
 *
 * @param attendeeIds institutions that were there, in the order they are to be shown
 */
@Schema(name = "CreateMeeting")
record CreateMeetingRequest(
        @NotNull @Schema(examples = "2024-11-20") LocalDate heldOn,
        @NotBlank @Size(max = 200) @Schema(examples = "제3차 성과관리 협의체") String titleKo,
        @Size(min = 1, max = 200) @Schema(nullable = true) String place,
        @Size(max = 100) @UniqueElements @Schema(nullable = true) List<@NotNull @ReadableId String> attendeeIds,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid AgendaItem> agenda,
        @Size(max = 50) @Schema(nullable = true) List<@NotNull @Valid Decision> decisions) {

    PatchMeetingRequest text() {
        return new PatchMeetingRequest(heldOn, titleKo, place, attendeeIds, agenda, decisions);
    }
}
