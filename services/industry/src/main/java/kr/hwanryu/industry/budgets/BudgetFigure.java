package kr.hwanryu.industry.budgets;

/**
 * What a revision of a line states, in whole won.
 *
 * @param roundedTo the precision it was printed with, in won; null where the document does not tell
 */
record BudgetFigure(
        Long plannedKrw, Long executedKrw, Basis basis, BudgetDerivation derivation, Long roundedTo, String sourceId) {

    /** Neither amount: in a new line a mistake, in a revision the withdrawal of the line. */
    boolean isEmpty() {
        return plannedKrw == null && executedKrw == null;
    }

    /** A derived figure says from what; a withdrawal has nothing to derive. */
    boolean isExplained() {
        return basis != Basis.DERIVED || derivation != null || isEmpty();
    }

    /** A printed figure stands for itself: only a derived one has a derivation. */
    boolean isDerivedIfExplained() {
        return derivation == null || basis == Basis.DERIVED;
    }

    String expression() {
        return derivation == null ? null : derivation.expression();
    }
}
