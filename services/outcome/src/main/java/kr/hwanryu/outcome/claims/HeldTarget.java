package kr.hwanryu.outcome.claims;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import kr.hwanryu.outcome.targets.TargetBasis;
import kr.hwanryu.storage.Row;

/** A target that we hold. */
record HeldTarget(UUID id, TargetBasis targetBasis, BigDecimal value, BigDecimal roundedTo, String sourceId) {

    /** Null where we hold none. */
    static HeldTarget read(Row row) throws SQLException {
        UUID id = row.uuid("target_id");
        return id == null
                ? null
                : new HeldTarget(
                        id,
                        row.constant("target_basis", TargetBasis.class),
                        row.decimal("target_value"),
                        row.decimal("target_rounded_to"),
                        row.string("target_source_id"));
    }
}
