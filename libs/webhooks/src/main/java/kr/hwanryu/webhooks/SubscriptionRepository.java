package kr.hwanryu.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kr.hwanryu.rest.conditional.Found;
import kr.hwanryu.rest.query.Page;
import kr.hwanryu.rest.query.PageRequest;
import kr.hwanryu.storage.Lists;
import kr.hwanryu.storage.Select;
import kr.hwanryu.storage.SortKey;

@ApplicationScoped
class SubscriptionRepository {

    /** The first event that a subscription {@code s} at position {@code p} is still to have. */
    static final String WAITING =
            """
            select c.recorded_at
            from outbox o join change_log c on c.change_no = o.change_no
            where (o.change_no, o.position) > (p.change_no, p.position)
              and (s.types = '{}' or o.type = any(s.types))
              and (s.region_ids = '{}' or o.region_id = any(s.region_ids))
            order by o.change_no, o.position limit 1""";

    private static final String SELECT =
            """
            select s.id, s.target_url, s.types, s.region_ids, s.description_ko, s.state, s.disabled_reason, s.disabled_at,
                   s.previous_secret_until, s.change_no, made.recorded_at as created_at, changed.recorded_at
            from subscription s
            join change_log made on made.change_no = s.created_no
            join change_log changed on changed.change_no = s.change_no""";
    private static final String DELIVERY =
            """
            select s.types, s.region_ids, s.change_no as settings_no, p.change_no, p.position, p.attempts, p.next_attempt_at,
                   p.failing_since, p.last_attempt_at, p.last_delivered_at, p.last_status, p.last_error,
                   waiting.recorded_at as pending_since,
                   (select count(*) from dead_letter d where d.subscription_id = s.id) as dead_letters
            from subscription s
            join subscription_position p on p.subscription_id = s.id
            left join lateral (%s) waiting on true"""
                    .formatted(WAITING);

    private final Lists lists;

    SubscriptionRepository(Lists lists) {
        this.lists = lists;
    }

    Page<SubscriptionResponse> page(String clientId, PageRequest page) {
        Select select = Select.of(SELECT, SortKey.uuid("id", "id")).where("s.client_id = ?", clientId);
        return lists.page(select, page.own(), SubscriptionResponse::read);
    }

    /** A subscription of this client; empty for another's. */
    Optional<Found<SubscriptionResponse>> find(UUID id, String clientId) {
        return lists.one(own(SELECT, id, clientId), SubscriptionResponse::read);
    }

    /** How the delivery of a client's subscription goes; empty for another's. */
    Optional<Found<DeliveryState>> delivery(UUID id, String clientId) {
        return lists.one(own(DELIVERY, id, clientId), DeliveryState::read);
    }

    private static Select own(String sql, UUID id, String clientId) {
        return Select.of(sql, SortKey.uuid("id", "id")).where("s.id = ?", id).where("s.client_id = ?", clientId);
    }
}
