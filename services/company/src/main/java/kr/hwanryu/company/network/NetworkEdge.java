package kr.hwanryu.company.network;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What ties two parties.
 *
 * @param fromId who supports: the institution of a SUPPORT, the programme of a PROJECT; of a collaboration either party
 * @param kind SUPPORT by an institution, PROJECT that a programme pays for, or the kind of the collaboration
 * @param supportKinds with what; empty for anything but SUPPORT
 * @param performanceYear the year it is told of; null when it is of no year
 * @param recordId what says so: the collaboration, the project, or the case study that tells of the support
 */
@Schema(name = "NetworkEdge")
record NetworkEdge(
        @Schema(maxLength = 64) String fromId,
        @Schema(maxLength = 64) String toId,
        @Schema(maxLength = 64, examples = "SUPPORT") String kind,
        @Schema(maxItems = 20) List<String> supportKinds,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        UUID recordId) {}
