package kr.hwanryu.industry.outcomefeed;

import static kr.hwanryu.industry.integrity.Target.REGION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import kr.hwanryu.industry.budgets.IncentiveLines;
import kr.hwanryu.industry.integrity.KnownRecords;
import kr.hwanryu.industry.plans.Plans;
import kr.hwanryu.storage.ChangeOrder;
import kr.hwanryu.storage.ChangeOrder.Change;

/** Brings an incentive whose budget year is known into the budget of that year's plan, as one line. */
@ApplicationScoped
class IncentiveFlow {

    private final IncentiveLines lines;
    private final Plans plans;
    private final KnownRecords records;
    private final ChangeOrder changes;

    IncentiveFlow(IncentiveLines lines, Plans plans, KnownRecords records, ChangeOrder changes) {
        this.lines = lines;
        this.plans = plans;
        this.records = records;
        this.changes = changes;
    }

    /** Takes in what is told; what was told before, or has been told more of since, changes nothing. */
    void take(ToldIncentive told, boolean withdrawn, long toldChangeNo, String teller) {
        EarnedIncentive known = EarnedIncentive.findById(told.id(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.knows(toldChangeNo)) {
            return;
        }
        lines.lock(told.id());
        EarnedIncentive incentive = known == null ? new EarnedIncentive(told.id()) : known;
        Change change = changes.beginBy(teller);
        incentive.told(toldChangeNo, change.number());
        incentive.persistAndFlush();
        if (withdrawn || !told.isPaid()) {
            lines.withdraw(change, told.id(), told.reason());
        } else {
            lines.put(change, told.line(plans.of(region(told), told.budgetYear(), change)));
        }
    }

    /** Whose budget it goes into. Where several have taken a region's place nobody says how it is shared: it stays. */
    private String region(ToldIncentive told) {
        Set<String> standing = records.standingFor(REGION, told.regionId(), told.budgetYear());
        return standing.size() == 1 ? standing.iterator().next() : told.regionId();
    }
}
