-- Who wants this service's events pushed, and where. Secrets are sealed (AES-GCM) with a key that is not in the database.
create table subscription (
    id                    uuid   primary key,
    client_id             text   not null,
    target_url            text   not null,
    types                 text[] not null,
    region_ids            text[] not null,
    description_ko        text,
    state                 text   not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    disabled_reason       text,
    disabled_at           timestamptz,
    secret                bytea  not null,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    created_no            bigint not null references change_log,
    change_no             bigint not null references change_log,
    constraint subscription_disabled check
        ((state = 'DISABLED') = (disabled_reason is not null) and (disabled_reason is null) = (disabled_at is null)),
    constraint subscription_previous check ((previous_secret is null) = (previous_secret_until is null))
);
comment on table subscription is 'Who wants events of this service pushed to which address';
comment on column subscription.client_id is 'The client whose own it is, as the sub of its tokens';
comment on column subscription.types is 'Empty for all';
comment on column subscription.region_ids is 'Empty for all, events of no region included';
create index subscription_of_client on subscription (client_id, id);

-- Where each stands in the outbox. Apart from the subscription: this moves with every event and is no change of the service's
-- state. Who holds the lease delivers; what it records counts only while it holds it.
create table subscription_position (
    subscription_id   uuid primary key references subscription on delete cascade,
    change_no         bigint      not null,
    position          int         not null,
    attempts          int         not null default 0,
    refusals          int         not null default 0,
    first_attempt_at  timestamptz,
    next_attempt_at   timestamptz not null,
    failing_since     timestamptz,
    last_attempt_at   timestamptz,
    last_delivered_at timestamptz,
    last_status       int,
    last_error        text,
    turn_at           timestamptz,
    lease_id          uuid unique,
    leased_until      timestamptz
);
comment on table subscription_position is 'The last event that each subscription has had, or passed over';
comment on column subscription_position.attempts is 'Failed attempts to deliver the event behind the position';
comment on column subscription_position.refusals is 'Those of the attempts that the receiver refused';
comment on column subscription_position.failing_since is 'The first failure since the last success; null while all is well';
comment on column subscription_position.turn_at is 'When it was last taken up; whoever waited longest is next';

create table dead_letter (
    id               uuid primary key,
    subscription_id  uuid        not null references subscription on delete cascade,
    change_no        bigint      not null,
    position         int         not null,
    attempts         int         not null,
    first_attempt_at timestamptz not null,
    last_attempt_at  timestamptz not null,
    last_status      int,
    last_error       text        not null,
    due_at           timestamptz,
    due_attempts     int         not null default 0,
    constraint dead_letter_key unique (subscription_id, change_no, position),
    foreign key (change_no, position) references outbox
);
comment on table dead_letter is 'Events that could not be delivered to a subscription, until they are';
comment on column dead_letter.due_at is 'When it is sent again; null until somebody asks for that';
comment on column dead_letter.due_attempts is 'Failed attempts since somebody asked';
create index dead_letter_of_subscription on dead_letter (subscription_id, id);
create index dead_letter_due on dead_letter (subscription_id, due_at) where due_at is not null;
