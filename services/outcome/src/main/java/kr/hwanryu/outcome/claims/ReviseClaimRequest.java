package kr.hwanryu.outcome.claims;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.hwanryu.rest.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction or, with a value of null, a withdrawal. The value must be stated: left out it is refused, so that nothing is
 * withdrawn by mistake.
 *
 * @param roundedTo the precision it was printed with; nothing of the revision before is taken over but {@code perKrw}
 * @param printed as it stands on the page
 * @param perKrw of an EFFICIENCY; null leaves it as it was
 * @param reason why, for those who read the history
 */
@Schema(name = "ReviseClaim", requiredProperties = "value")
record ReviseClaimRequest(
        @JsonProperty(required = true)
                @DecimalMin("-9000000000000000")
                @DecimalMax("9000000000000000")
                @Schema(nullable = true, examples = "2.07")
                BigDecimal value,
        @DecimalMin("0.000001") @DecimalMax("9000000000000000") @Schema(nullable = true, examples = "0.01")
                BigDecimal roundedTo,
        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "2.07명") String printed,
        @Min(1) @Max(9_000_000_000_000_000L) @Schema(nullable = true, examples = "100000000") Long perKrw,
        @NotBlank @Size(max = 1000) @Schema(examples = "지면 대조 후 정정") String reason) {

    /** What it makes of the revision before. */
    Print print(Claim known) {
        return new Print(value, roundedTo, printed, perKrw == null ? known.perKrw : perKrw);
    }

    /** What is wrong with it as a revision of a claim of this kind. */
    List<Fault> faults(ClaimKind kind) {
        List<Fault> faults = new ArrayList<>(new Print(value, roundedTo, printed, perKrw).faults(kind));
        if (perKrw != null && !kind.takes(ClaimPart.PER_KRW)) {
            faults.add(Fault.inBody(ClaimPart.PER_KRW.pointer(), "NOT_OF_KIND", kind));
        }
        return faults;
    }
}
