create table meeting (
    id         uuid   primary key,
    council_id text   not null references council,
    held_on    date   not null,
    title_ko   text   not null,
    place      text,
    change_no  bigint not null references change_log,
    constraint meeting_of_day unique (council_id, held_on, title_ko)
);
comment on table meeting is 'Meetings of councils';
create index meeting_listed on meeting (council_id, held_on, id);

create table meeting_attendee (
    meeting_id     uuid not null references meeting,
    position       int  not null,
    institution_id text not null references institution,
    primary key (meeting_id, position)
);

create table agenda_item (
    meeting_id       uuid not null references meeting,
    item_order       int  not null,
    title_ko         text not null,
    plan_id          uuid references plan,
    feedback_item_id uuid references feedback_item,
    constraint agenda_item_order primary key (meeting_id, item_order)
);

create table decision (
    id               uuid primary key,
    meeting_id       uuid not null references meeting,
    position         int  not null,
    agenda_order     int,
    kind             text not null,
    text_ko          text not null,
    plan_id          uuid references plan,
    feedback_item_id uuid references feedback_item,
    constraint decision_closing check (kind <> 'CLOSES_PLAN' or plan_id is not null),
    constraint decision_answering check (kind <> 'ANSWERS_FEEDBACK' or feedback_item_id is not null)
);
comment on table decision is 'What a council decided; a decision can be corrected, not taken away';
create index decision_of_meeting on decision (meeting_id, position);
create index decision_of_plan on decision (plan_id, kind);

alter table feedback_item add constraint feedback_item_decision foreign key (answer_decision_id) references decision;

create table plan_transition (
    change_no  bigint primary key references change_log,
    plan_id    uuid   not null references plan,
    from_stage text,
    to_stage   text   not null,
    reason     text
);
comment on table plan_transition is 'Each step of a plan round the feedback loop';
comment on column plan_transition.from_stage is 'Null where the plan was known from publications only';
create index plan_transition_of_plan on plan_transition (plan_id, change_no);
