package kr.hwanryu.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

@Entity
@Table(name = "subscription")
class Subscription extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "client_id", updatable = false)
    String clientId;

    @Column(name = "target_url")
    String targetUrl;

    String[] types;

    @Column(name = "region_ids")
    String[] regionIds;

    @Column(name = "description_ko")
    String descriptionKo;

    @Enumerated(EnumType.STRING)
    SubscriptionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_reason")
    DisabledReason disabledReason;

    @Column(name = "disabled_at")
    Instant disabledAt;

    byte[] secret;

    @Column(name = "previous_secret")
    byte[] previousSecret;

    @Column(name = "previous_secret_until")
    Instant previousSecretUntil;

    @Column(name = "created_no", updatable = false)
    long createdNo;

    @Column(name = "change_no")
    long changeNo;

    protected Subscription() {}

    Subscription(UUID id, String clientId, byte[] secret, long changeNo) {
        this.id = id;
        this.clientId = clientId;
        this.secret = secret;
        this.createdNo = changeNo;
    }

    /** States what the client wants; whatever it was disabled for is over unless it stays disabled. */
    void settle(SubscriptionSettings settings, long inChangeNo) {
        targetUrl = settings.targetUrl();
        types = array(settings.types());
        regionIds = array(settings.regionIds());
        descriptionKo = settings.descriptionKo();
        state = settings.state();
        if (state != SubscriptionState.DISABLED) {
            disabledReason = null;
            disabledAt = null;
        }
        changeNo = inChangeNo;
    }

    void disable(DisabledReason reason, Instant at, long inChangeNo) {
        state = SubscriptionState.DISABLED;
        disabledReason = reason;
        disabledAt = at;
        changeNo = inChangeNo;
    }

    /** Signs with a new secret, and with the one before it until then. */
    void rotate(byte[] next, Instant previousUntil, long inChangeNo) {
        previousSecret = secret;
        previousSecretUntil = previousUntil;
        secret = next;
        changeNo = inChangeNo;
    }

    private static String[] array(List<String> values) {
        return new TreeSet<>(values).toArray(String[]::new);
    }
}
