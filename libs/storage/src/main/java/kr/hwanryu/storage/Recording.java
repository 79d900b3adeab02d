package kr.hwanryu.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What every revision of a figure knows of its own making: which change recorded it and why, and which change, if any, put
 * another in its place. When and by whom stands in the change log.
 */
@Embeddable
public class Recording {

    @Column(name = "change_no", nullable = false, updatable = false)
    private long changeNo;

    @Column(name = "superseded_by_no")
    private Long supersededByNo;

    @Column(name = "reason", updatable = false)
    private String reason;

    protected Recording() {}

    /** The first revision of a figure needs no reason; any later one does. */
    public Recording(long changeNo, String reason) {
        this.changeNo = changeNo;
        this.reason = reason;
    }

    /** Gives way to the revision that this change records. */
    public void supersededBy(long laterChangeNo) {
        if (supersededByNo != null) {
            throw new IllegalStateException("superseded twice");
        }
        supersededByNo = laterChangeNo;
    }
}
