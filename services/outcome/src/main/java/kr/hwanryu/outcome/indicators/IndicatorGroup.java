package kr.hwanryu.outcome.indicators;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that figures of an indicator can be of, such as women or the under-34s: {@code breakdown} with dimension GROUP. */
@Schema(name = "IndicatorGroup")
record IndicatorGroup(
        @NotNull @ReadableId @Schema(examples = "women", maxLength = 64) String id,
        @NotBlank @Size(max = 200) String nameKo,
        @Size(max = 200) @Schema(nullable = true) String nameEn) {}
