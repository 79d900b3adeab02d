create table case_study (
    id               uuid    primary key,
    company_id       uuid    not null references company,
    region_id        text    not null,
    industry_id      text,
    performance_year integer not null,
    project_id       uuid    references project,
    description_ko   text,
    growth           jsonb   not null,
    products         jsonb   not null,
    patents          jsonb   not null,
    awards           jsonb   not null,
    markets          jsonb   not null,
    support          jsonb   not null,
    contributions_ko text[]  not null,
    distinctions_ko  text[]  not null,
    site_ko          text,
    inferred         text[]  not null,
    source_id        text    not null,
    change_no        bigint  not null references change_log
);
comment on table case_study is 'What became of a company in a year, as it was published';
comment on column case_study.region_id is 'Where the company was when this was written; it may have moved since';
comment on column case_study.growth is 'Decimals keep the scale they were printed with, which jsonb does too';
create unique index case_study_key on case_study (company_id, performance_year);
create index case_study_of_region on case_study (region_id, performance_year, id);
create index case_study_of_industry on case_study (industry_id, performance_year, id);
create index case_study_of_year on case_study (performance_year, id);
