-- An amount in foreign currency is a figure of its own beside the one in won, so its currency is part of the natural key.
alter table observation
    add column foreign_currency text,
    add column foreign_amount   numeric,
    add constraint observation_one_unit check (foreign_currency is null or value is null),
    add constraint observation_foreign check (foreign_amount is null or foreign_currency is not null);
comment on column observation.foreign_currency is 'ISO 4217, for a figure that was not printed in won; else null';
comment on column observation.foreign_amount is 'As printed, in that currency; null for a withdrawn figure';

drop index observation_key;
create unique index observation_key
    on observation (region_id, performance_year, indicator_id, first_year, breakdown_dimension, breakdown_id,
                    foreign_currency)
    nulls not distinct where superseded_by_no is null;
