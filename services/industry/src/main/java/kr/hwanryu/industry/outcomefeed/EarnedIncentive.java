package kr.hwanryu.industry.outcomefeed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How far the outcome service has told of an incentive. */
@Entity
class EarnedIncentive extends PanacheEntityBase {

    @Id
    UUID id;

    long outcomeChangeNo;
    long changeNo;

    protected EarnedIncentive() {}

    EarnedIncentive(UUID id) {
        this.id = id;
    }

    /** Whether this was told already, or something later was. */
    boolean knows(long toldChangeNo) {
        return toldChangeNo <= outcomeChangeNo;
    }

    void told(long toldChangeNo, long changeNo) {
        this.outcomeChangeNo = toldChangeNo;
        this.changeNo = changeNo;
    }
}
