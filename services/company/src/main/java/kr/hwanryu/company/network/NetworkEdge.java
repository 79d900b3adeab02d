package kr.hwanryu.company.network;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What ties two parties.
 *
 * @param fromId who supports; of a collaboration either party
 * @param kind SUPPORT, or the kind of the collaboration
 * @param supportKinds with what; empty for a collaboration
 * @param performanceYear the year it is told of; null when it is of no year
 * @param recordId the collaboration, or the case study that tells of the support
 */
@Schema(name = "NetworkEdge")
record NetworkEdge(
        @Schema(maxLength = 64) String fromId,
        @Schema(maxLength = 64) String toId,
        @Schema(maxLength = 64, examples = "SUPPORT") String kind,
        @Schema(maxItems = 20) List<String> supportKinds,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer performanceYear,
        UUID recordId) {}
