create table budget_line (
    revision_id      bigint generated always as identity primary key,
    id               uuid   not null,
    plan_id          uuid   not null,
    region_id        text   not null,
    budget_year      int    not null,
    programme_id     text   references programme,
    industry_id      text   references industry,
    fund_source      text   not null,
    kind             text   not null,
    planned_krw      bigint check (planned_krw >= 0),
    executed_krw     bigint check (executed_krw >= 0),
    basis            text   not null,
    derivation       text,
    rounded_to       bigint,
    source_id        text   not null references source,
    change_no        bigint not null references change_log,
    superseded_by_no bigint references change_log,
    reason           text,
    constraint budget_line_revision unique (id, change_no),
    constraint budget_line_plan foreign key (plan_id, region_id, budget_year) references plan (id, region_id, budget_year),
    -- A withdrawal has nothing to derive.
    constraint budget_line_derivation check (
        (derivation is null or basis = 'DERIVED')
        and (basis <> 'DERIVED' or derivation is not null or num_nonnulls(planned_krw, executed_krw) = 0))
);
comment on table budget_line is 'Every revision of every budget line; one without an amount is a withdrawal';
comment on column budget_line.region_id is 'As in the plan, where it never changes, so that lists filter and sort on one table';
comment on column budget_line.budget_year is 'As in the plan, where it never changes';
-- A withdrawn line keeps its key: what comes back is a revision of it, so its history stays in one place.
create unique index budget_line_key on budget_line (plan_id, programme_id, industry_id, fund_source, kind)
    nulls not distinct where superseded_by_no is null;
create unique index budget_line_in_force on budget_line (id) where superseded_by_no is null;
-- Of all revisions, since later pages show the state of the first one, in which others were in force.
create index budget_line_listed on budget_line (region_id, budget_year, id);
create index budget_line_of_budget_year on budget_line (budget_year, region_id, id);
create index budget_line_of_plan on budget_line (plan_id, change_no);

create table published_budget_total (
    revision_id      bigint generated always as identity primary key,
    id               uuid   not null,
    region_id        text   not null references region,
    budget_year      int    not null,
    fund_source      text,
    programme_id     text   references programme,
    measure          text   not null,
    total_krw        bigint check (total_krw >= 0),
    rounded_to       bigint,
    source_id        text   not null references source,
    change_no        bigint not null references change_log,
    superseded_by_no bigint references change_log,
    reason           text,
    constraint published_budget_total_revision unique (id, change_no)
);
comment on table published_budget_total is 'Every revision of every total that a source prints; one without a value is a withdrawal';
comment on column published_budget_total.fund_source is 'Null where the total is of all fund sources';
create unique index published_budget_total_key
    on published_budget_total (region_id, budget_year, fund_source, programme_id, measure, source_id)
    nulls not distinct where superseded_by_no is null;
create unique index published_budget_total_in_force on published_budget_total (id) where superseded_by_no is null;
create index published_budget_total_listed on published_budget_total (region_id, budget_year, id);
create index published_budget_total_of_budget_year on published_budget_total (budget_year, region_id)
    where superseded_by_no is null;
