-- A plan is changed in its place, so its change number is of its last change; what was held at an earlier instant asks when
-- it was made.
alter table plan add column created_no bigint references change_log;
-- Of a plan from before, at the latest the first change that we know of.
update plan set created_no =
    least(change_no, (select min(b.change_no) from budget_line b where b.plan_id = plan.id));
alter table plan alter column created_no set not null;
comment on column plan.created_no is 'The change that made it';
