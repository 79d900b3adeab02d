package kr.hwanryu.outcome.targets;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.storage.Recording;

/** One revision of a target. */
@Entity
class Target extends PanacheEntityBase {

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Embedded
    FigureKey key;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_basis")
    TargetBasis targetBasis;

    @Column(name = "base_year")
    Integer baseYear;

    BigDecimal value;

    @Column(name = "rounded_to")
    BigDecimal roundedTo;

    @Column(name = "source_id")
    String sourceId;

    @Embedded
    Recording recording;

    protected Target() {}

    Target(UUID revisionId, UUID id, FigureKey key) {
        this.revisionId = revisionId;
        this.id = id;
        this.key = key;
    }

    boolean withdrawn() {
        return value == null;
    }

    void state(TargetParts parts, Recording recorded) {
        this.targetBasis = parts.targetBasis();
        this.baseYear = parts.baseYear();
        this.value = parts.value();
        this.roundedTo = parts.roundedTo();
        this.sourceId = parts.sourceId();
        this.recording = recorded;
    }
}
