-- Our own list of projects names companies by their id and no region: it is the company's. Null where there is no such company;
-- the row is then refused.
alter table project_import alter column region_id drop not null;
create function region_of_project() returns trigger
    language plpgsql
    set search_path from current
as $$
begin
    select c.region_id into new.region_id from company c where c.id = new.company_id;
    return new;
end
$$;
create trigger region_of_project
    before insert on project_import for each row
    when (new.region_id is null) execute function region_of_project();
