-- Whom a party is tied to, and the record that says so. A supporter comes first; the parties of a collaboration as they were
-- told. Functions, so that reads of one and of many parties follow the same ties.
create function ties_of_company(of_company uuid)
    returns table (record_id uuid, kind text, support_kinds text[], performance_year integer,
                   from_type text, from_id text, to_type text, to_id text)
    language sql stable parallel safe
begin atomic
    select k.id, k.kind, '{}'::text[], k.performance_year, 'COMPANY', k.company_id::text,
           case when k.partner_company_id is null then 'INSTITUTION' else 'COMPANY' end,
           coalesce(k.partner_company_id::text, k.partner_institution_id)
    from collaboration k
    where k.company_id = of_company or k.partner_company_id = of_company
    union all
    select s.id, 'SUPPORT', array(select jsonb_array_elements_text(given.value -> 'kinds')), s.performance_year,
           'INSTITUTION', given.value ->> 'institutionId', 'COMPANY', s.company_id::text
    from case_study s
    cross join lateral jsonb_array_elements(s.support) given
    where s.company_id = of_company
    union all
    select p.id, 'PROJECT', '{}'::text[], null::integer, 'PROGRAMME', p.programme_id, 'COMPANY', p.company_id::text
    from project p
    where p.company_id = of_company;
end;

create function ties_of_institution(of_institution text)
    returns table (record_id uuid, kind text, support_kinds text[], performance_year integer,
                   from_type text, from_id text, to_type text, to_id text)
    language sql stable parallel safe
begin atomic
    select k.id, k.kind, '{}'::text[], k.performance_year, 'COMPANY', k.company_id::text, 'INSTITUTION',
           k.partner_institution_id
    from collaboration k
    where k.partner_institution_id = of_institution
    union all
    select s.id, 'SUPPORT', array(select jsonb_array_elements_text(given.value -> 'kinds')), s.performance_year,
           'INSTITUTION', given.value ->> 'institutionId', 'COMPANY', s.company_id::text
    from case_study s
    cross join lateral jsonb_array_elements(s.support) given
    where s.support @> jsonb_build_array(jsonb_build_object('institutionId', of_institution))
      and given.value ->> 'institutionId' = of_institution;
end;

create index collaboration_of_institution on collaboration (partner_institution_id)
    where partner_institution_id is not null;
-- Writes are few: entries go to the index at once, so that no read pays for reading a pending list.
create index case_study_support on case_study using gin (support jsonb_path_ops) with (fastupdate = off);
