package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.hwanryu.rest.query.ReadableId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who supported a company, and with what. */
@Schema(name = "Support")
record Support(
        @NotNull @ReadableId @Schema(examples = "gangwon-tp") String institutionId,
        @NotNull @Size(min = 1, max = 20) List<@NotNull SupportKind> kinds) {}
