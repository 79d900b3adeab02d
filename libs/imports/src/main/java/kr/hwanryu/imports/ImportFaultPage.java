package kr.hwanryu.imports;

import java.time.Instant;
import java.util.List;
import kr.hwanryu.rest.query.PageRequest;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How contracts describe a page of faults; the answer itself is a {@link kr.hwanryu.rest.query.Page}. */
@Schema(name = "ImportFaultPage")
public record ImportFaultPage(
        @Schema(maxItems = PageRequest.MAX_LIMIT) List<ImportFaultResponse> items,
        @Schema(nullable = true, maxLength = 1024) String nextCursor,
        @Schema(nullable = true) Instant readAt,
        @Schema(minimum = "0", extensions = @Extension(name = "x-optional", value = "true")) Long total) {}
