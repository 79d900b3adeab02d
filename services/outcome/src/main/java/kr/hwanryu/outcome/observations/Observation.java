package kr.hwanryu.outcome.observations;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.hwanryu.outcome.figures.Basis;
import kr.hwanryu.outcome.figures.FigureKey;
import kr.hwanryu.rest.problem.Fault;
import kr.hwanryu.storage.Recording;
import org.hibernate.annotations.ColumnTransformer;

/** One revision of an observed figure. */
@Entity
class Observation extends PanacheEntityBase {

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Embedded
    FigureKey key;

    BigDecimal value;

    /** Part of what the figure is of, so that it stays through a withdrawal; null for a figure in the indicator's unit. */
    @Column(name = "foreign_currency", updatable = false)
    String foreignCurrency;

    @Column(name = "foreign_amount")
    BigDecimal foreignAmount;

    @Enumerated(EnumType.STRING)
    Basis basis;

    /** JSON of {@link Derivation}. */
    @ColumnTransformer(write = "?::jsonb")
    String derivation;

    @Column(name = "rounded_to")
    BigDecimal roundedTo;

    @Enumerated(EnumType.STRING)
    ObservationStatus status;

    @Column(name = "source_id")
    String sourceId;

    @Embedded
    Recording recording;

    protected Observation() {}

    Observation(UUID revisionId, UUID id, FigureKey key, String foreignCurrency) {
        this.foreignCurrency = foreignCurrency;
        this.revisionId = revisionId;
        this.id = id;
        this.key = key;
    }

    /** What a revision breaks in itself. */
    static List<Fault> faults(ObservationParts parts) {
        List<Fault> faults = new ArrayList<>();
        if (parts.withdraws()) {
            refuse(faults, "/basis", parts.basis());
            refuse(faults, "/derivation", parts.derivation());
            refuse(faults, "/roundedTo", parts.roundedTo());
            refuse(faults, "/status", parts.status());
        } else if (parts.basisOrPublished() == Basis.DERIVED && parts.derivation() == null) {
            faults.add(Fault.inBody("/derivation", "DERIVATION_MISSING"));
        } else if (parts.basisOrPublished() == Basis.PUBLISHED && parts.derivation() != null) {
            faults.add(Fault.inBody("/derivation", "DERIVATION_OF_PUBLISHED"));
        }
        faults.addAll(foreignFaults(parts));
        return faults;
    }

    private static List<Fault> foreignFaults(ObservationParts parts) {
        if (parts.foreignAmount() == null) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        if (parts.value() != null) {
            faults.add(Fault.inBody("/foreignAmount", "VALUE_AND_FOREIGN_AMOUNT"));
        }
        if (!parts.foreignAmount().ofForeignCurrency()) {
            String currency = parts.foreignAmount().currency();
            faults.add(Fault.inBody("/foreignAmount/currency", "NO_FOREIGN_CURRENCY", currency));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults, String pointer, Object part) {
        if (part != null) {
            faults.add(Fault.inBody(pointer, "NOT_OF_A_WITHDRAWAL"));
        }
    }

    boolean withdrawn() {
        return value == null && foreignAmount == null;
    }

    /** What a revision breaks in this figure: it stays in its unit or currency. */
    List<Fault> faultsOfRevision(ObservationParts parts) {
        boolean foreign = foreignCurrency != null;
        if (foreign && parts.value() != null) {
            return List.of(Fault.inBody("/value", "OTHER_CURRENCY", foreignCurrency));
        }
        boolean other = parts.foreignAmount() != null
                && !parts.foreignAmount().currency().equals(foreignCurrency);
        return other
                ? List.of(Fault.inBody("/foreignAmount", "OTHER_CURRENCY", foreign ? foreignCurrency : "KRW"))
                : List.of();
    }

    void state(ObservationParts parts, String derivationJson, Recording recorded) {
        this.value = parts.value();
        this.foreignAmount =
                parts.foreignAmount() == null ? null : parts.foreignAmount().amount();
        this.basis = parts.basisOrPublished();
        this.derivation = derivationJson;
        this.roundedTo = parts.roundedTo();
        this.status = parts.status();
        this.sourceId = parts.sourceId();
        this.recording = recorded;
    }
}
