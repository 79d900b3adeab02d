-- The companies that a number, or a region and a name, may mean: by its number whatever it is called; by its name one whose
-- number is not known yet, or, where no number is given, any. More than one where a name does not tell which.
create function companies_meant(number text, region text, name text) returns uuid[]
    language sql stable
    return case
        when exists (select from company c where c.business_number = number)
            then array(select c.id from company c where c.business_number = number)
        else array(
            select c.id from company c
            where c.region_id = region and c.name_key = name and (number is null or c.business_number is null)
            order by c.id)
    end;

-- Companies of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table company_import (
    ordinal          bigint  not null,
    row_no           bigint  not null,
    cell             integer not null,
    business_number  text,
    region_id        text    not null,
    name_key         text    not null,
    name_ko          text    not null,
    name_en          text,
    industry_id      text,
    corporate_number text,
    description_ko   text,
    site_ko          text,
    source_id        text    not null
);
comment on table company_import is 'Companies of the import at work; a null leaves what is there';

-- Read as columns of a staged line: s.meant, s.meant_as.
create function meant(company_import) returns uuid[]
    language sql stable
    return companies_meant($1.business_number, $1.region_id, $1.name_key);
create function meant_as(company_import) returns text
    language sql stable
    return coalesce(
        case when cardinality($1.meant) = 1 then ($1.meant)[1]::text end,
        $1.business_number,
        $1.region_id || '/' || $1.name_key);
