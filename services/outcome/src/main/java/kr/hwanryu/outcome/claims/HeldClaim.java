package kr.hwanryu.outcome.claims;

import java.sql.SQLException;
import java.util.Optional;
import kr.hwanryu.outcome.budgets.Budgets;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.indicators.Aggregation;
import kr.hwanryu.storage.Row;

/**
 * A claim beside what this service holds for it; what its kind has no use for, and what we do not hold, is null.
 *
 * @param indicatorUnit null of a claim without an indicator; so is aggregation
 * @param value of the claim's years and part
 * @param previous of the year before
 * @param base of the target's base year
 * @param whole of the claim's years, all parts together
 * @param parts how many parts of the claim's dimension have a figure; 0 of another kind than COUNT
 * @param partsBasis DERIVED where one of them is
 */
record HeldClaim(
        ClaimRevisionResponse claim,
        String indicatorUnit,
        Aggregation aggregation,
        HeldFigure value,
        HeldFigure previous,
        HeldFigure base,
        HeldFigure whole,
        HeldTarget target,
        int parts,
        Basis partsBasis) {

    static HeldClaim read(Row row) throws SQLException {
        return new HeldClaim(
                ClaimRevisionResponse.read(row),
                row.string("indicator_unit"),
                row.constant("aggregation", Aggregation.class),
                HeldFigure.read(row, "value"),
                HeldFigure.read(row, "previous"),
                HeldFigure.read(row, "base"),
                HeldFigure.read(row, "whole"),
                HeldTarget.read(row),
                row.integer("parts"),
                row.flag("parts_derived") ? Basis.DERIVED : Basis.PUBLISHED);
    }

    /** Whose budget it is held against; empty where none is needed. */
    Optional<Budgets.Key> budget() {
        return claim.value() == null ? Optional.empty() : claim.budget();
    }
}
