-- What was recorded before there were drafts has been public since, and its grade was of no scale.
alter table evaluation add column publication text not null default 'PUBLISHED';
alter table evaluation alter column publication drop default;
alter table evaluation add column grade_scale_id text references grade_scale;
comment on column evaluation.publication is 'DRAFT, PUBLISHED or WITHDRAWN';
comment on column evaluation.grade_scale_id is 'The scale that the grade is on; null without a grade';

create index evaluation_on_scale on evaluation (grade_scale_id) where grade_scale_id is not null;
