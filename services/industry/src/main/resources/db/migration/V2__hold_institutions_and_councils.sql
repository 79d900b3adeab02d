create table institution (
    id        text   primary key,
    name_ko   text   not null,
    name_en   text,
    kind      text   not null,
    region_id text   references region,
    source_id text   references source,
    change_no bigint not null references change_log
);
comment on table institution is 'Ministries, provinces, technoparks and agencies that run, fund or advise the programme';
comment on column institution.region_id is 'Null where it works for the whole country';
create index institution_of_region on institution (region_id);

create table council (
    id        text   primary key,
    region_id text   not null references region,
    name_ko   text   not null,
    name_en   text,
    kind      text   not null,
    source_id text   references source,
    change_no bigint not null references change_log
);
comment on table council is 'Bodies in which institutions of a region confer on the programme';
create index council_of_region on council (region_id);

create table council_member (
    council_id     text not null references council,
    position       int  not null,
    institution_id text not null references institution,
    primary key (council_id, position)
);

create table council_tier (
    council_id     text not null references council,
    tier_order     int  not null,
    name_ko        text not null,
    institution_id text references institution,
    constraint council_tier_order primary key (council_id, tier_order)
);
comment on table council_tier is 'The steps through which a matter goes, lowest order first';
