-- Projects of the file that is at work, by the columns of what they become. Rebuilt from the file, so a crash may empty it.
create unlogged table project_import (
    ordinal         bigint  not null,
    row_no          bigint  not null,
    cell            integer not null,
    region_id       text    not null,
    company_id      uuid,
    business_number text,
    name_key        text,
    programme_id    text    not null,
    programme_year  integer,
    topic_ko        text    not null,
    started_in      text,
    ended_in        text,
    source_id       text    not null
);
comment on table project_import is 'Projects of the import at work; of a company named by the first of id, number and name that is given';

-- Read as columns of a staged line: s.meant, s.company_meant.
create function meant(project_import) returns uuid[]
    language sql stable
    return case
        when $1.company_id is not null then array(select c.id from company c where c.id = $1.company_id)
        when $1.business_number is not null
            then array(select c.id from company c where c.business_number = $1.business_number)
        else companies_meant(null, $1.region_id, $1.name_key)
    end;
create function company_meant(project_import) returns uuid
    language sql stable
    return case when cardinality($1.meant) = 1 then ($1.meant)[1] end;
