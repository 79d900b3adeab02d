package kr.hwanryu.outcome.outcomes;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.observations.ObservationStatus;
import kr.hwanryu.outcome.targets.TargetBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of one indicator in one region and year, and what follows from it. A part that is not known is null.
 *
 * @param firstYear of figures over several years; null for one year
 * @param unit of value, previousValue, change and target
 * @param value null where nothing is observed, or what was is withdrawn
 * @param previousValue of the year before
 * @param change value − previousValue
 * @param changeRate change ÷ previousValue in percent, two decimals, HALF_UP
 * @param changeKind null where one of the values is missing
 * @param target in the unit, of what {@code targetBasis} says
 * @param achievementRate in percent, two decimals, HALF_UP; null with {@code achievementReason}
 * @param status null where unstated
 * @param roundedTo the precision that the value was printed with
 * @param sourceId of the value; null where it is the sum of figures from several sources
 * @param sourceIds of all figures that this row is computed from
 * @param comparabilityReasons why a figure is null although a part of it is known; empty where comparable
 * @param regionParts with another {@code regionBasis} than {@code asReported}: the value of each region behind this one
 * @param foreignAmounts amounts in foreign currency, as printed; at most 50
 * @param printed what documents printed of this outcome, beside what is computed; at most 50
 * @param parts of the dimensions that {@code breakdown} asks for; at most 500
 * @param partsTruncated whether there are more parts; sums are of all
 * @param partSums one per dimension that is asked for and of which a part is known
 * @param grossSum of the PROGRAMME parts: a company that several programmes supported counts in each
 * @param netSum of the COMPANY parts: each company counts once
 * @param recordedAt when the last of the figures behind this row was recorded
 */
@Schema(name = "Outcome")
public record OutcomeResponse(
        @Schema(examples = "gangwon", maxLength = 64) String regionId,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer firstYear,
        @Schema(minimum = "2000", maximum = "2100") int performanceYear,
        @Schema(examples = "new-jobs", maxLength = 64) String indicatorId,
        @Schema(examples = "PERSON", maxLength = 40) String unit,
        @Schema(nullable = true, examples = "278") BigDecimal value,
        @Schema(nullable = true) Basis basis,
        @Schema(nullable = true, examples = "221") BigDecimal previousValue,
        @Schema(nullable = true) Basis previousBasis,
        @Schema(nullable = true, examples = "57") BigDecimal change,
        @Schema(nullable = true) Basis changeBasis,
        @Schema(nullable = true, examples = "25.79", minimum = "-1000000", maximum = "1000000") BigDecimal changeRate,
        @Schema(nullable = true) Basis changeRateBasis,
        @Schema(nullable = true) ChangeKind changeKind,
        @Schema(nullable = true) BigDecimal target,
        @Schema(nullable = true) TargetBasis targetBasis,
        @Schema(nullable = true, minimum = "2000", maximum = "2100") Integer targetBaseYear,
        @Schema(nullable = true, minimum = "-1000000", maximum = "1000000") BigDecimal achievementRate,
        @Schema(nullable = true) Basis achievementBasis,
        @Schema(nullable = true) AchievementReason achievementReason,
        @Schema(nullable = true) ObservationStatus status,
        @Schema(nullable = true) BigDecimal roundedTo,
        @Schema(nullable = true, maxLength = 64) String sourceId,
        @Schema(nullable = true, maxLength = 64) String previousSourceId,
        @Schema(nullable = true, maxLength = 64) String targetSourceId,
        @Schema(maxItems = 100) List<@Size(max = 64) String> sourceIds,
        Comparability comparability,
        @Schema(maxItems = 10) List<ComparabilityReason> comparabilityReasons,
        @Schema(maxItems = 100) List<RegionFigure> regionParts,
        @Schema(maxItems = OutcomeSql.MOST_BESIDE) List<ForeignFigure> foreignAmounts,
        @Schema(maxItems = OutcomeSql.MOST_BESIDE) List<PrintedFigure> printed,
        @Schema(maxItems = OutcomeSql.MOST_PARTS) List<OutcomePart> parts,
        boolean partsTruncated,
        @Schema(maxItems = 5) List<PartSum> partSums,
        @Schema(nullable = true) BigDecimal grossSum,
        @Schema(nullable = true) BigDecimal netSum,
        Instant recordedAt) {}
