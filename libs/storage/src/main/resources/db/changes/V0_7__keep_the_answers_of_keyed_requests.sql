-- One row per answered request that carried an Idempotency-Key, written in the transaction of what the request did.
create table idempotency_key (
    client_id   text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null,
    headers     jsonb       not null,
    body        text,
    recorded_at timestamptz not null,
    primary key (client_id, key)
);
comment on table idempotency_key is 'The answers that a repeated request is given again, for a day';
comment on column idempotency_key.client_id is 'The sub of the token: each client has keys of its own';
comment on column idempotency_key.fingerprint is 'Hash of path, query and body: what else comes with the key is another request';

-- For the removal of what is older than a day.
create index idempotency_key_by_time on idempotency_key (recorded_at);
