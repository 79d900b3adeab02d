package kr.hwanryu.company.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company with everything it is tied to.
 *
 * @param nodes each once: the company first, then what is one step away, then what is two
 * @param edges those of the first step first
 * @param complete false where there are more ties than are shown
 * @param readAt when the last change in what was read was recorded
 * @param etag the answer's entity tag, sent as a header
 */
@Schema(name = "Network")
record NetworkResponse(
        UUID companyId,
        @Schema(maxItems = NetworkRepository.NODES) List<NetworkNode> nodes,
        @Schema(maxItems = NetworkRepository.EDGES) List<NetworkEdge> edges,
        boolean complete,
        Instant readAt,
        @JsonIgnore String etag)
        implements Tagged {}
