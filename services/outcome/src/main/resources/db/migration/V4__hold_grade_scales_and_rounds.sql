create table grade_scale (
    id              text   primary key,
    name_ko         text   not null,
    name_en         text,
    valid_from_year integer,
    valid_to_year   integer,
    subjects        text[] not null,
    grades          jsonb  not null,
    source_id       text,
    change_no       bigint not null references change_log,
    constraint grade_scale_for_something check (cardinality(subjects) > 0),
    -- A verdict finds its scale by subject and year, so there may be one only.
    constraint grade_scale_of_plans
        exclude using gist (int4range(valid_from_year, valid_to_year, '[]') with &&) where ('PLAN' = any(subjects)),
    constraint grade_scale_of_performances
        exclude using gist (int4range(valid_from_year, valid_to_year, '[]') with &&) where ('PERFORMANCE' = any(subjects))
);
comment on table grade_scale is 'Which grades a verdict can be given';
comment on column grade_scale.valid_from_year is 'Years of evaluation, inclusive; null for open';
comment on column grade_scale.grades is 'The best first: [{order, code, labelsKo}]';

create table evaluation_round (
    id              text    primary key,
    subject         text    not null,
    evaluation_year integer not null,
    grade_scale_id  text    not null references grade_scale,
    region_ids      text[]  not null,
    source_id       text,
    note_ko         text,
    change_no       bigint  not null references change_log,
    constraint evaluation_round_key unique (evaluation_year, subject)
);
comment on table evaluation_round is 'Which regions were evaluated in a year';
create index evaluation_round_on_scale on evaluation_round (grade_scale_id);
