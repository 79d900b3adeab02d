package kr.hwanryu.industry.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as a client describes it.
 *
 * @param title its headline; null when it is not known
 * @param publisher who printed it
 * @param publishedOn the day it was printed; null when it is not known
 * @param url where it can be read
 */
@Schema(name = "PutSource")
record PutSourceRequest(
        @Size(max = 500) @Schema(nullable = true) String title,
        @NotBlank @Size(max = 200) @Schema(examples = "강원일보") String publisher,
        @Schema(nullable = true, examples = "2025-08-10") LocalDate publishedOn,
        @Size(max = 2000) @Pattern(regexp = "^https?://.+") @Schema(nullable = true) String url) {}
