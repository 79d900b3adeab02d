package kr.hwanryu.outcome.claims;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import kr.hwanryu.storage.Recording;

/** One revision of what a document printed. */
@Entity
class Claim extends PanacheEntityBase {

    @Id
    @Column(name = "revision_id")
    UUID revisionId;

    UUID id;

    @Embedded
    ClaimKey key;

    @Column(name = "per_krw")
    Long perKrw;

    BigDecimal value;

    @Column(name = "rounded_to")
    BigDecimal roundedTo;

    String printed;

    @Embedded
    Recording recording;

    protected Claim() {}

    Claim(UUID revisionId, UUID id, ClaimKey key) {
        this.revisionId = revisionId;
        this.id = id;
        this.key = key;
    }

    boolean withdrawn() {
        return value == null;
    }

    void state(Print print, Recording recorded) {
        this.perKrw = print.perKrw();
        this.value = print.value();
        this.roundedTo = print.roundedTo();
        this.printed = print.text();
        this.recording = recorded;
    }
}
