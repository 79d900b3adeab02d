-- What a document printed, beside the figure that we hold. A row is a revision; one without a value withdraws the claim.
create table claim (
    revision_id         uuid    primary key,
    id                  uuid    not null,
    kind                text    not null,
    region_id           text    not null,
    first_year          integer,
    performance_year    integer,
    budget_year         integer,
    indicator_id        text    references indicator,
    breakdown_dimension text,
    breakdown_id        text,
    fund_source         text,
    measure             text,
    per_krw             bigint,
    value               numeric,
    rounded_to          numeric,
    printed             text,
    source_id           text    not null,
    change_no           bigint  not null references change_log,
    superseded_by_no    bigint  references change_log,
    reason              text,
    constraint claim_revision unique (id, change_no),
    constraint claim_breakdown check ((breakdown_dimension is null) = (breakdown_id is null)),
    constraint claim_span check (first_year < performance_year),
    constraint claim_year check (num_nonnulls(performance_year, budget_year) > 0)
);
comment on table claim is 'What documents printed, one row per revision; how it compares is computed when it is read';
comment on column claim.value is 'In the unit of its kind: won, the indicator''s unit, or percent';
comment on column claim.rounded_to is 'The precision it was printed with, in the unit of value';
comment on column claim.breakdown_id is 'Of a COUNT, which is of all parts of its dimension: ALL';
comment on column claim.printed is 'As it stood on the page, where that tells more than the value';

create unique index claim_key
    on claim (source_id, kind, region_id, budget_year, performance_year, first_year, indicator_id,
              breakdown_dimension, breakdown_id, fund_source, measure)
    nulls not distinct where superseded_by_no is null;
create index claim_in_force on claim (id) where superseded_by_no is null;
create index claim_listed on claim (region_id, id);
create index claim_of_performance on claim (performance_year, region_id, indicator_id);
create index claim_of_budget on claim (budget_year, region_id);
create index claim_of_kind on claim (kind, id);
create index claim_of_indicator on claim (indicator_id, performance_year);
