-- What this service tells others, written with the change that it tells of. The first columns are those of Debezium's event
-- router. Change numbers are drawn under the service's write lock, so (change_no, position) is the order of commit: a reader
-- that has seen one place has seen all before it.
create table outbox (
    id            uuid   not null unique,
    aggregatetype text   not null,
    aggregateid   text   not null,
    type          text   not null,
    payload       jsonb  not null,
    region_id     text,
    change_no     bigint not null references change_log,
    position      int    not null,
    primary key (change_no, position)
);
comment on table outbox is 'Events of this service in commit order';
comment on column outbox.region_id is 'Whose event it is; null where it belongs to no region';
create index outbox_of_type on outbox (type, change_no, position);
create index outbox_of_region on outbox (region_id, change_no, position);
