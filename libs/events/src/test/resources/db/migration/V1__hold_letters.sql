-- What the followed events did; nothing keeps an event from being applied twice but the position.
create table letter (
    event_id uuid   not null,
    subject  text   not null,
    text     text   not null,
    nth      bigint generated always as identity
);
