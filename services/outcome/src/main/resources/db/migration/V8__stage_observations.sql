-- Figures of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table observation_import (
    ordinal             bigint  not null,
    row_no              bigint  not null,
    cell                integer not null,
    region_id           text    not null,
    first_year          integer,
    performance_year    integer not null,
    indicator_id        text    not null,
    breakdown_dimension text,
    breakdown_id        text,
    foreign_currency    text,
    value               numeric,
    foreign_amount      numeric,
    basis               text    not null,
    derivation          jsonb,
    rounded_to          numeric,
    status              text,
    source_id           text    not null,
    reason              text
);
comment on table observation_import is 'Observations of the import at work';
comment on column observation_import.cell is 'Which column of the sheet the figure stands in, from 1';
