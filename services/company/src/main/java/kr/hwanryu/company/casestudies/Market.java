package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A market that a company sells in.
 *
 * @param scheme whose code it is: ISO3166-1 for a country, M49 for a part of the world
 * @param nameKo null where the code says it all
 */
@Schema(name = "Market")
record Market(
        @NotNull @Pattern(regexp = "^[A-Z0-9-]{2,32}$") @Schema(maxLength = 32, examples = "ISO3166-1") String scheme,
        @NotNull @Pattern(regexp = "^[A-Za-z0-9-]{1,16}$") @Schema(maxLength = 16, examples = "US") String code,
        @Size(max = 100) @Schema(nullable = true) String nameKo,
        @Size(max = 100) @Schema(nullable = true) String nameEn,
        @NotNull MarketKind kind) {}
