package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import kr.hwanryu.events.Place;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.conditional.Precondition;
import kr.hwanryu.rest.patch.MergePatch;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.UuidV7;

/** What a client does with its own subscriptions. */
@ApplicationScoped
public class SubscriptionService {

    private final OwnSubscriptions own;
    private final SubscriptionRules rules;
    private final SubscriptionStore store;
    private final SecretBox secrets;
    private final MergePatch patches;
    private final Clock clock;

    SubscriptionService(
            OwnSubscriptions own,
            SubscriptionRules rules,
            SubscriptionStore store,
            SecretBox secrets,
            MergePatch patches,
            Clock clock) {
        this.own = own;
        this.rules = rules;
        this.store = store;
        this.secrets = secrets;
        this.patches = patches;
        this.clock = clock;
    }

    Page<SubscriptionResponse> page(PageRequest page) {
        return own.page(page);
    }

    Found<SubscriptionResponse> get(UUID id) {
        return own.get(id);
    }

    Found<SubscriptionResponse> create(CreateSubscriptionRequest request) {
        UUID id = UuidV7.next(clock);
        SigningSecret secret = SigningSecret.random();
        byte[] sealed = secrets.seal(id, secret);
        Place from = rules.check(request);
        store.add(id, sealed, SubscriptionSettings.of(request), from);
        return showing(id, secret);
    }

    Found<SubscriptionResponse> patch(UUID id, String patch, Precondition precondition) {
        Found<SubscriptionResponse> current = own.get(id);
        precondition.verify(current.changeNo());
        SubscriptionSettings before = SubscriptionSettings.of(current.body());
        SubscriptionSettings settings = patches.apply(before, patch, SubscriptionSettings.class);
        rules.check(before, settings);
        store.change(id, current.changeNo(), before, settings);
        return own.get(id);
    }

    void delete(UUID id, Precondition precondition) {
        Found<SubscriptionResponse> current = own.get(id);
        precondition.verify(current.changeNo());
        store.remove(id, current.changeNo());
    }

    Found<SubscriptionResponse> rotate(UUID id) {
        own.get(id);
        SigningSecret secret = SigningSecret.random();
        store.rotate(id, secrets.seal(id, secret));
        return showing(id, secret);
    }

    private Found<SubscriptionResponse> showing(UUID id, SigningSecret secret) {
        Found<SubscriptionResponse> stored = own.get(id);
        return new Found<>(stored.changeNo(), true, stored.body().showing(secret));
    }
}
