create table indicator (
    id               text    primary key,
    name_ko          text    not null,
    name_en          text,
    unit             text    not null,
    decimals         integer not null,
    higher_is_better boolean not null,
    aggregation      text    not null,
    groups           jsonb   not null,
    change_no        bigint  not null references change_log
);
comment on table indicator is 'What is measured';
comment on column indicator.groups is 'Parts that figures can be of: [{id, nameKo, nameEn}]';

-- A row is a revision. The figure is its id; the revision in force is the one that nothing supersedes; a revision without
-- a value withdraws the figure. Nothing is updated but superseded_by_no.
create table observation (
    revision_id         uuid    primary key,
    id                  uuid    not null,
    region_id           text    not null,
    first_year          integer,
    performance_year    integer not null,
    indicator_id        text    not null references indicator,
    breakdown_dimension text,
    breakdown_id        text,
    value               numeric,
    basis               text    not null,
    derivation          jsonb,
    rounded_to          numeric,
    status              text,
    source_id           text    not null,
    change_no           bigint  not null references change_log,
    superseded_by_no    bigint  references change_log,
    reason              text,
    constraint observation_revision unique (id, change_no),
    constraint observation_span check (first_year < performance_year),
    constraint observation_breakdown check ((breakdown_dimension is null) = (breakdown_id is null)),
    constraint observation_derivation check (value is null or (basis = 'DERIVED') = (derivation is not null))
);
comment on table observation is 'What was observed, one row per revision';
comment on column observation.first_year is 'Of a figure over several years: the first; performance_year is the last';

-- The natural key; its partial form also leads the computed answers to the figure in force.
create unique index observation_key
    on observation (region_id, performance_year, indicator_id, first_year, breakdown_dimension, breakdown_id)
    nulls not distinct where superseded_by_no is null;
create index observation_in_force on observation (id) where superseded_by_no is null;
create index observation_listed on observation (region_id, performance_year, indicator_id, id);
create index observation_of_indicator on observation (indicator_id, performance_year);
create index observation_of_year on observation (performance_year);
create index observation_of_span on observation (first_year) where first_year is not null;

create table target (
    revision_id         uuid    primary key,
    id                  uuid    not null,
    region_id           text    not null,
    first_year          integer,
    performance_year    integer not null,
    indicator_id        text    not null references indicator,
    breakdown_dimension text,
    breakdown_id        text,
    target_basis        text    not null,
    base_year           integer,
    value               numeric,
    rounded_to          numeric,
    source_id           text    not null,
    change_no           bigint  not null references change_log,
    superseded_by_no    bigint  references change_log,
    reason              text,
    constraint target_revision unique (id, change_no),
    constraint target_span check (first_year < performance_year),
    constraint target_breakdown check ((breakdown_dimension is null) = (breakdown_id is null)),
    constraint target_base_year check ((target_basis = 'INCREMENT') = (base_year is not null))
);
comment on table target is 'What was aimed at, one row per revision';

create unique index target_key
    on target (region_id, performance_year, indicator_id, first_year, breakdown_dimension, breakdown_id)
    nulls not distinct where superseded_by_no is null;
create index target_in_force on target (id) where superseded_by_no is null;
create index target_listed on target (region_id, performance_year, indicator_id, id);
create index target_of_indicator on target (indicator_id, performance_year);
create index target_of_year on target (performance_year);
create index target_of_span on target (first_year) where first_year is not null;
