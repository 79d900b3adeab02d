package kr.hwanryu.company.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.rest.conditional.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The companies of an industry with everything they are tied to.
 *
 * @param nodes each once: the companies of the industry first, also those that nothing ties
 * @param complete false where there are more companies or ties than are shown
 * @param readAt when the last change in what was read was recorded
 * @param etag the answer's entity tag, sent as a header
 */
@Schema(name = "IndustryNetwork")
record IndustryNetworkResponse(
        @Schema(maxLength = 64, examples = "gangwon-ceramic-materials") String industryId,
        @Schema(maxItems = NetworkRepository.NODES) List<NetworkNode> nodes,
        @Schema(maxItems = NetworkRepository.EDGES) List<NetworkEdge> edges,
        boolean complete,
        Instant readAt,
        @JsonIgnore String etag)
        implements Tagged {}
