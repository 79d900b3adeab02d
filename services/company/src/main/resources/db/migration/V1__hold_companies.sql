-- Each character and each pair of neighbours of a name, so that one and two Korean syllables find it through an index;
-- pg_trgm needs three.
create function name_grams(name text) returns text[]
    language sql immutable parallel safe
    return array(
        select distinct substr(name, first, width)
        from generate_series(1, length(name)) first, (values (1), (2)) as widths (width)
        where first + width - 1 <= length(name));

create table company (
    id               uuid   primary key,
    name_ko          text   not null,
    name_en          text,
    name_key         text   not null check (name_key <> ''),
    name_grams       text[] not null generated always as (name_grams(name_key)) stored,
    region_id        text   not null,
    industry_id      text,
    business_number  text   check (business_number ~ '^[0-9]{10}$'),
    corporate_number text   check (corporate_number ~ '^[0-9]{13}$'),
    description_ko   text,
    site_ko          text,
    source_id        text   not null,
    change_no        bigint not null references change_log
);
comment on table company is 'Companies that the programme supports or that work with one';
comment on column company.name_key is 'The name without legal form and spaces; with the region the natural key where no number is known';

create unique index company_business_number_key on company (business_number);
create unique index company_name_key on company (region_id, name_key) where business_number is null;
create index company_of_region on company (region_id, id);
-- For whether a company is known already, whatever its number.
create index company_of_name on company (region_id, name_key);
create index company_of_industry on company (industry_id, id);
-- Writes are few: entries go to the index at once, so that no search pays for reading a pending list.
create index company_name_grams on company using gin (name_grams) with (fastupdate = off);
