-- Lines of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table budget_import (
    ordinal      bigint  not null,
    row_no       bigint  not null,
    cell         integer not null,
    region_id    text    not null,
    budget_year  integer not null,
    programme_id text,
    industry_id  text,
    fund_source  text    not null,
    kind         text    not null,
    planned_krw  bigint,
    executed_krw bigint,
    basis        text    not null,
    derivation   text,
    rounded_to   bigint,
    source_id    text    not null,
    reason       text
);
comment on table budget_import is 'Budget lines of the import at work';
comment on column budget_import.cell is 'Which column of the sheet the amount stands in, from 1';
