create table project (
    id           uuid   primary key,
    company_id   uuid   not null references company,
    programme_id text   not null,
    topic_ko     text   not null,
    started_in   text,
    ended_in     text,
    source_id    text   not null,
    change_no    bigint not null references change_log
);
comment on table project is 'What a programme pays a company to do';
comment on column project.started_in is 'YYYY or YYYY-MM, as far as it is known';
create unique index project_key on project (company_id, programme_id, topic_ko);
create index project_of_programme on project (programme_id, id);

create table collaboration (
    id                     uuid   primary key,
    company_id             uuid   not null references company,
    partner_company_id     uuid   references company,
    partner_institution_id text,
    kind                   text   not null,
    performance_year       integer,
    source_id              text   not null,
    change_no              bigint not null references change_log,
    constraint collaboration_partner check (num_nonnulls(partner_company_id, partner_institution_id) = 1),
    constraint collaboration_of_two check (company_id <> partner_company_id)
);
comment on table collaboration is 'Two parties that work together, in either order';
-- Neither party comes first: the same two in the other order are the same collaboration.
create unique index collaboration_key on collaboration (
    least(company_id, partner_company_id), greatest(company_id, partner_company_id), partner_institution_id, kind)
    nulls not distinct;
create index collaboration_of_company on collaboration (company_id);
create index collaboration_of_partner on collaboration (partner_company_id);
create index collaboration_of_kind on collaboration (kind, id);
