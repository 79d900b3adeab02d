package kr.hwanryu.industry.publishedbudgettotals;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import kr.hwanryu.industry.budgets.FundSource;
import kr.hwanryu.storage.Recording;

/** One revision of a printed total; nothing of it is ever written over but which revision took its place. */
@Entity
class PublishedBudgetTotal extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long revisionId;

    UUID id;
    String regionId;
    int budgetYear;

    @Enumerated(EnumType.STRING)
    FundSource fundSource;

    String programmeId;

    @Enumerated(EnumType.STRING)
    Measure measure;

    Long totalKrw;
    Long roundedTo;
    String sourceId;

    @Embedded
    Recording recording;

    protected PublishedBudgetTotal() {}

    /** The first revision. */
    PublishedBudgetTotal(UUID id, CreatePublishedBudgetTotalRequest request, long changeNo) {
        this.id = id;
        this.regionId = request.regionId();
        this.budgetYear = request.budgetYear();
        this.fundSource = request.fundSource();
        this.programmeId = request.programmeId();
        this.measure = request.measure();
        this.totalKrw = request.totalKrw();
        this.roundedTo = request.roundedTo();
        this.sourceId = request.sourceId();
        this.recording = new Recording(changeNo, null);
    }

    boolean withdrawn() {
        return totalKrw == null;
    }

    /** The revision that takes this one's place; this one must be stored as superseded before that is stored. */
    PublishedBudgetTotal revised(RevisePublishedBudgetTotalRequest request, long changeNo) {
        PublishedBudgetTotal next = new PublishedBudgetTotal();
        next.id = id;
        next.regionId = regionId;
        next.budgetYear = budgetYear;
        next.fundSource = fundSource;
        next.programmeId = programmeId;
        next.measure = measure;
        next.totalKrw = request.totalKrw();
        next.roundedTo = request.roundedTo();
        next.sourceId = request.sourceId();
        next.recording = new Recording(changeNo, request.reason());
        recording.supersededBy(changeNo);
        return next;
    }
}
