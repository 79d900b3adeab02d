package kr.hwanryu.company.casestudies;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.hwanryu.rest.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much something grew against the year before.
 *
 * @param percent with the decimals it was printed with; null where growth is not a number or none was printed
 * @param changeKind why growth is not a number
 * @param printed how it stood on the page
 */
@Schema(name = "Growth", description = "At least one of `percent`, `changeKind` and `printed` is given.")
record Growth(
        @NotNull GrowthMetric metric,
        @DecimalMin("-1000000")
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 6)
                @Schema(nullable = true, examples = "45.90")
                BigDecimal percent,
        @Schema(nullable = true) GrowthChange changeKind,
        @Size(max = 64) @Schema(nullable = true, examples = "45.90") String printed) {

    /** What is wrong with this figure, which stands at a pointer. */
    List<Fault> faults(String pointer) {
        List<Fault> faults = new ArrayList<>();
        if (percent == null && changeKind == null && printed == null) {
            faults.add(Fault.inBody(pointer, "GROWTH_UNSTATED"));
        }
        if (percent != null && changeKind != null) {
            faults.add(Fault.inBody(pointer + "/percent", "GROWTH_STATED_TWICE"));
        }
        if (percent != null && number().filter(n -> n.compareTo(percent) != 0).isPresent()) {
            faults.add(Fault.inBody(pointer + "/printed", "PRINTED_DIFFERS", printed));
        }
        return faults;
    }

    /** The figure with as many decimals as were printed: a client's 45.9 that was printed 45.90 is 45.90. */
    Growth asPrinted() {
        return percent == null ? this : new Growth(metric, number().orElse(percent), changeKind, printed);
    }

    /** The number that was printed, when it was printed as one. */
    private Optional<BigDecimal> number() {
        try {
            return printed == null
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(
                            printed.strip().replaceFirst("%$", "").replace(",", "")));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
