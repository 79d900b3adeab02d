-- Copies of records that another service owns: what a write may refer to while the owner is away, and the labels that
-- reads show. A copy that changes is a change of this service's state: entity tags must tell it.
create table reference_copy (
    collection text        not null,
    id         text        not null,
    body       jsonb       not null,
    read_at    timestamptz not null,
    primary key (collection, id)
);
