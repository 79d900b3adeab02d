create table plan (
    id            uuid   primary key,
    region_id     text   not null references region,
    budget_year   int    not null,
    stage         text,
    vision_ko     text,
    goal_ko       text,
    strategies_ko text[] not null,
    source_id     text   references source,
    change_no     bigint not null references change_log,
    constraint plan_of_year unique (region_id, budget_year),
    -- What a budget line holds of its plan is held to be the plan's.
    constraint plan_with_its_year unique (id, region_id, budget_year)
);
comment on table plan is 'A region''s promotion plan of one budget year';
comment on column plan.stage is 'Null while the plan is known from publications only';
create index plan_of_budget_year on plan (budget_year, region_id);
