package kr.hwanryu.industry.publishedbudgettotals;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a printed total is held to be from now on; a total of null withdraws it. The total must be stated: left out it is
 * refused, so that nothing is withdrawn by mistake.
 *
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 * @param sourceId the document that prints it; part of the natural key, so another one must be free
 * @param reason why the revision in force is not right
 */
@Schema(name = "RevisePublishedBudgetTotal", requiredProperties = "totalKrw")
record RevisePublishedBudgetTotalRequest(
        @JsonProperty(required = true) @Min(0) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long totalKrw,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true) Long roundedTo,
        @NotNull @ReadableId String sourceId,
        @NotBlank @Size(max = 1000) String reason) {}
