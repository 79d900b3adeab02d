-- Totals of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table published_budget_total_import (
    ordinal      bigint  not null,
    row_no       bigint  not null,
    cell         integer not null,
    region_id    text    not null,
    budget_year  integer not null,
    fund_source  text,
    programme_id text,
    measure      text    not null,
    source_id    text    not null,
    total_krw    bigint,
    rounded_to   bigint,
    reason       text
);
comment on table published_budget_total_import is 'Published totals of the import at work';
