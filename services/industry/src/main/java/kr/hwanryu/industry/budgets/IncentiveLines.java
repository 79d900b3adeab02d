package kr.hwanryu.industry.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.storage.ChangeOrder.Change;
import kr.hwanryu.storage.UuidV7;

/** Keeps one budget line for an incentive, wherever and however often its news changes; every step is a revision. */
@ApplicationScoped
public class IncentiveLines {

    private final BudgetRepository budgets;
    private final Clock clock;

    IncentiveLines(BudgetRepository budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    /** Locks the incentive's lines, so that nobody revises them meanwhile; before the change order is taken. */
    public void lock(UUID incentiveId) {
        BudgetLine.<BudgetLine>list("incentiveId", incentiveId).stream()
                .map(line -> line.id)
                .distinct()
                .sorted()
                .forEach(budgets::lock);
    }

    /** Lets the line say this, and withdraws a line that the incentive had in another plan. */
    public void put(Change change, IncentiveLine told) {
        BudgetLine there = null;
        for (BudgetLine line : inForce(told.incentiveId())) {
            if (line.planId.equals(told.planId())) {
                there = line;
            } else {
                withdraw(change, line, told.reason());
            }
        }
        if (there == null) {
            budgets.record(new BudgetLine(UuidV7.next(clock), told, change.number()), change);
        } else if (!there.states(told.figure(there.executedKrw))) {
            revise(change, there, told.figure(there.executedKrw), told.reason());
        }
    }

    /** Withdraws the incentive's line, if it has one. */
    public void withdraw(Change change, UUID incentiveId, String reason) {
        inForce(incentiveId).forEach(line -> withdraw(change, line, reason));
    }

    private void withdraw(Change change, BudgetLine line, String reason) {
        if (!line.withdrawn()) {
            revise(change, line, line.withoutAmounts(), reason);
        }
    }

    private void revise(Change change, BudgetLine line, BudgetFigure figure, String reason) {
        budgets.replace(line, line.revised(figure, reason, change.number()), change);
    }

    private static List<BudgetLine> inForce(UUID incentiveId) {
        return BudgetLine.list("incentiveId = ?1 and recording.supersededByNo is null order by id", incentiveId);
    }
}
