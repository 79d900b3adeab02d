create table growth_ladder (
    id              text    primary key,
    name_ko         text    not null,
    name_en         text,
    valid_from_year integer,
    valid_to_year   integer,
    succeeds_id     text    references growth_ladder,
    source_id       text,
    change_no       bigint  not null references change_log
);
comment on table growth_ladder is 'One version of the steps by which companies are promoted; a later version is another row';
create index growth_ladder_succeeded on growth_ladder (succeeds_id);

create table growth_ladder_stage (
    ladder_id           text    not null references growth_ladder,
    code                text    not null,
    position            integer not null,
    name_ko             text    not null,
    name_en             text,
    minimum_revenue_krw bigint,
    below_revenue_krw   bigint,
    primary key (ladder_id, code),
    -- Deferred, so that two stages can change places.
    constraint growth_ladder_stage_position unique (ladder_id, position) deferrable initially deferred
);
comment on column growth_ladder_stage.below_revenue_krw is 'The bound itself is no longer of the stage';

create table growth_stage (
    id         uuid   primary key,
    company_id uuid   not null references company,
    ladder_id  text   not null,
    stage_code text   not null,
    -- As texts in byte order a less precise date comes before every date within it.
    held_from  text   collate "C" not null,
    evidence   jsonb  not null,
    source_id  text   not null,
    change_no  bigint not null references change_log,
    -- A stage that a company stands on cannot be taken off its ladder.
    constraint growth_stage_on_ladder foreign key (ladder_id, stage_code) references growth_ladder_stage
);
comment on table growth_stage is 'Since when a company stands on a stage of a ladder';
comment on column growth_stage.held_from is 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known';
create unique index growth_stage_key on growth_stage (company_id, ladder_id, held_from);
create index growth_stage_of_company on growth_stage (company_id, held_from, id);
create index growth_stage_of_ladder on growth_stage (ladder_id, stage_code);
