create table published_evaluation (
    id                uuid    primary key,
    region_id         text    not null references region,
    subject           text    not null,
    budget_year       int,
    performance_year  int,
    evaluation_year   int     not null,
    withdrawn         boolean not null,
    outcome_change_no bigint  not null,
    change_no         bigint  not null references change_log
);
comment on table published_evaluation is 'Evaluations as the outcome service last told of them';
comment on column published_evaluation.outcome_change_no is 'The change of the outcome service that was told last; what is older is passed over';
create index published_evaluation_of_performance on published_evaluation (region_id, performance_year);

create table feedback_item (
    id                  uuid   primary key,
    evaluation_id       uuid   not null references published_evaluation,
    content_key         text   not null,
    region_id           text   not null references region,
    plan_year           int    not null,
    plan_id             uuid,
    kind                text   not null,
    status              text,
    exclusion_reason_ko text,
    grade               text,
    finding_kind        text,
    text_ko             text,
    state               text   not null,
    answer_text_ko      text,
    answer_decision_id  uuid,
    answer_no           bigint references change_log,
    change_no           bigint not null references change_log,
    -- One item for what an evaluation says, in the plan of each region that it flows to, however often it is told.
    constraint feedback_item_key unique (evaluation_id, region_id, plan_year, content_key),
    constraint feedback_item_plan foreign key (plan_id, region_id, plan_year) references plan (id, region_id, budget_year),
    constraint feedback_item_answer check (
        (answer_text_ko is null) = (answer_no is null) and (state <> 'ANSWERED' or answer_no is not null))
);
comment on table feedback_item is 'What evaluations have said to the plans of the year after';
comment on column feedback_item.region_id is 'Whose plan it is for: the region evaluated, or what succeeded it';
comment on column feedback_item.plan_id is 'Null while that plan does not exist yet';
comment on column feedback_item.content_key is 'Hash of what it says, so that a correction finds what it leaves as it was';
create index feedback_item_listed on feedback_item (region_id, plan_year, id);
create index feedback_item_of_plan_year on feedback_item (plan_year, region_id, id);
create index feedback_item_of_plan on feedback_item (plan_id, id);

create table earned_incentive (
    id                uuid   primary key,
    outcome_change_no bigint not null,
    change_no         bigint not null references change_log
);
comment on table earned_incentive is 'Up to where the outcome service has told of each incentive; its money stands in budget_line';

alter table budget_line add column incentive_id uuid references earned_incentive;
comment on column budget_line.incentive_id is 'The incentive that the line was made for; null for all that clients record';
create index budget_line_by_incentive on budget_line (incentive_id) where incentive_id is not null;
drop index budget_line_key;
-- A withdrawn line keeps its key: what comes back is a revision of it, so its history stays in one place.
create unique index budget_line_key on budget_line (plan_id, programme_id, industry_id, fund_source, kind, incentive_id)
    nulls not distinct where superseded_by_no is null;
-- An incentive is paid once.
create unique index budget_line_of_incentive on budget_line (incentive_id)
    where superseded_by_no is null and num_nonnulls(planned_krw, executed_krw) > 0;
