create table source (
    id           text   primary key,
    title        text,
    publisher    text   not null,
    published_on date,
    url          text,
    change_no    bigint not null references change_log
);
comment on table source is 'Documents that figures were printed in';

create table region (
    id         text   primary key,
    name_ko    text   not null,
    name_en    text,
    valid_from date,
    valid_to   date,
    change_no  bigint not null references change_log,
    constraint region_validity check (valid_from <= valid_to)
);
comment on column region.valid_to is 'The last day; a region is retired, never deleted';

create table region_code (
    scheme     text not null,
    code       text not null,
    region_id  text not null references region,
    valid_from date,
    valid_to   date,
    name_ko    text,
    note       text,
    -- A code is never reused, so it leads to one region for ever.
    constraint region_code_key primary key (scheme, code),
    constraint region_code_validity check (valid_from <= valid_to)
);
create index region_code_of_region on region_code (region_id);

create table region_succession (
    region_id      text not null references region,
    predecessor_id text not null references region,
    primary key (region_id, predecessor_id),
    check (region_id <> predecessor_id)
);
create index region_succession_of_predecessor on region_succession (predecessor_id);
