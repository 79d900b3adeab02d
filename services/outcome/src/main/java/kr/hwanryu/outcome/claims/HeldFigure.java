package kr.hwanryu.outcome.claims;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.observations.Derivation;
import kr.hwanryu.storage.Row;

/**
 * A figure that we hold.
 *
 * @param id of the observation
 * @param roundedTo the precision it was printed with; null where unknown
 * @param derivation null of a PUBLISHED figure
 */
record HeldFigure(
        UUID id, BigDecimal value, BigDecimal roundedTo, Basis basis, String sourceId, Derivation derivation) {

    private static final TypeReference<Derivation> DERIVATION = new TypeReference<>() {};

    /** Reads the columns behind this prefix; null where we hold none. */
    static HeldFigure read(Row row, String prefix) throws SQLException {
        UUID id = row.uuid(prefix + "_id");
        return id == null
                ? null
                : new HeldFigure(
                        id,
                        row.decimal(prefix + "_value"),
                        row.decimal(prefix + "_rounded_to"),
                        row.constant(prefix + "_basis", Basis.class),
                        row.string(prefix + "_source_id"),
                        row.json(prefix + "_derivation", DERIVATION));
    }

    /** Whether the claim, or another document's of the same number, went into it. */
    boolean isDerivedFrom(ClaimRevisionResponse claim) {
        return derivation != null
                && derivation.fromClaims() != null
                && derivation.fromClaims().stream()
                        .anyMatch(from -> from.kind().equals(claim.kind().name())
                                && from.regionId().equals(claim.regionId())
                                && from.performanceYear().equals(claim.performanceYear())
                                && from.indicatorId().equals(claim.indicatorId()));
    }
}
