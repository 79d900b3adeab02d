-- As text: what is no id names no incentive, and is a fault of its cell.
alter table budget_import add column incentive_id text;
