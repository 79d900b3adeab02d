-- Rows are revisions, as figures are; corrections come with their own endpoint.
create table evaluation (
    revision_id         uuid    primary key,
    id                  uuid    not null,
    region_id           text    not null,
    subject             text    not null,
    budget_year         integer,
    performance_year    integer,
    evaluation_year     integer not null,
    status              text    not null,
    exclusion_reason_ko text,
    grade               text,
    scores              jsonb   not null,
    rank_value          integer,
    rank_of             integer,
    rank_by             text,
    findings            jsonb   not null,
    source_id           text    not null,
    change_no           bigint  not null references change_log,
    superseded_by_no    bigint  references change_log,
    reason              text,
    constraint evaluation_revision unique (id, change_no),
    constraint evaluation_year_of_subject check (
        (subject = 'PLAN') = (budget_year is not null) and (subject = 'PERFORMANCE') = (performance_year is not null)),
    constraint evaluation_exclusion check ((status = 'EXCLUDED') = (exclusion_reason_ko is not null))
);
comment on table evaluation is 'Verdicts on a plan or on a performance, one row per revision';

create unique index evaluation_key on evaluation (region_id, subject, evaluation_year) where superseded_by_no is null;
create index evaluation_in_force on evaluation (id) where superseded_by_no is null;
create index evaluation_listed on evaluation (region_id, evaluation_year, subject, id);
create index evaluation_of_year on evaluation (evaluation_year);
create index evaluation_of_performance on evaluation (performance_year);
create index evaluation_of_plan on evaluation (budget_year);

create table incentive (
    revision_id      uuid    primary key,
    id               uuid    not null,
    region_id        text    not null,
    evaluation_year  integer not null,
    -- Sorted, so that equal sets are equal keys. Evaluations are never deleted.
    evaluation_ids   uuid[]  not null,
    amount_krw       bigint,
    rounded_to       bigint,
    budget_year      integer,
    source_id        text    not null,
    change_no        bigint  not null references change_log,
    superseded_by_no bigint  references change_log,
    reason           text,
    constraint incentive_revision unique (id, change_no),
    constraint incentive_for_something check (cardinality(evaluation_ids) > 0)
);
comment on table incentive is 'Money that verdicts earned a region, one row per revision';

create unique index incentive_key on incentive (region_id, evaluation_year, evaluation_ids) where superseded_by_no is null;
create index incentive_in_force on incentive (id) where superseded_by_no is null;
create index incentive_listed on incentive (region_id, evaluation_year, id);
create index incentive_of_year on incentive (evaluation_year);
create index incentive_of_budget on incentive (budget_year);
create index incentive_of_evaluation on incentive using gin (evaluation_ids);
