create table industry (
    id                text     primary key,
    region_id         text     not null references region,
    name_ko           text     not null,
    name_en           text,
    category          text     not null,
    cooperation       text,
    partner_source_id text     references source,
    valid_from_year   int      not null,
    valid_to_year     int,
    inferred          text[]   not null,
    source_id         text     not null references source,
    change_no         bigint   not null references change_log,
    constraint industry_validity check (valid_from_year <= valid_to_year)
);
comment on table industry is 'Industries that a region promotes, as its catalogues name them';
comment on column industry.inferred is 'Names of the attributes that no source states';
create index industry_of_region on industry (region_id, category);

create table industry_partner_region (
    industry_id text not null references industry,
    position    int  not null,
    region_id   text not null references region,
    primary key (industry_id, position)
);

create table industry_succession (
    industry_id    text not null references industry,
    predecessor_id text not null references industry,
    primary key (industry_id, predecessor_id),
    check (industry_id <> predecessor_id)
);
create index industry_succession_of_predecessor on industry_succession (predecessor_id);

create table programme (
    id              text   primary key,
    name_ko         text   not null,
    name_en         text,
    kind            text   not null,
    parent_id       text   references programme,
    valid_from_year int,
    valid_to_year   int,
    source_id       text   references source,
    change_no       bigint not null references change_log,
    constraint programme_validity check (valid_from_year <= valid_to_year)
);
comment on table programme is 'Sub-programmes that money is given through';
create index programme_of_parent on programme (parent_id);
