-- Targets of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table target_import (
    ordinal             bigint  not null,
    row_no              bigint  not null,
    cell                integer not null,
    region_id           text    not null,
    first_year          integer,
    performance_year    integer not null,
    indicator_id        text    not null,
    breakdown_dimension text,
    breakdown_id        text,
    target_basis        text    not null,
    base_year           integer,
    value               numeric,
    rounded_to          numeric,
    source_id           text    not null,
    reason              text
);
comment on table target_import is 'Targets of the import at work';
comment on column target_import.cell is 'Which column of the sheet the target stands in, from 1';
