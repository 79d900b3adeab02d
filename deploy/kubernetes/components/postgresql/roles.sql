-- The roles and schemas of the services, run by a superuser in the database of the set; may be run again.
-- Of each service: an owner, as whom migrations run, and the role of the running service, which reads and writes rows of its
-- own schema, makes nothing, and sees no other. Passwords are set apart.
do $$
declare
    service text;
    owner text;
begin
    execute format('revoke connect, temporary on database %I from public', current_database());
    revoke all on schema public from public;
    foreach service in array array['industry', 'company', 'outcome'] loop
        owner := service || '_owner';
        if not exists (select from pg_roles where rolname = owner) then
            execute format('create role %I', owner);
        end if;
        if not exists (select from pg_roles where rolname = service) then
            execute format('create role %I', service);
        end if;
        execute format('alter role %I login noinherit nosuperuser nocreatedb nocreaterole connection limit 5', owner);
        execute format('alter role %I login noinherit nosuperuser nocreatedb nocreaterole connection limit 60', service);
        execute format('grant connect on database %I to %I, %I', current_database(), owner, service);
        execute format('create schema if not exists %I authorization %I', service, owner);
        execute format('grant usage on schema %I to %I', service, service);
        execute format('alter role %I in database %I set search_path = %I', owner, current_database(), service);
        execute format('alter role %I in database %I set search_path = %I', service, current_database(), service);
        execute format('alter default privileges for role %I revoke execute on functions from public', owner);
        execute format('alter default privileges for role %I in schema %I grant execute on functions to %I',
            owner, service, service);
        execute format('alter default privileges for role %I in schema %I grant usage, select on sequences to %I',
            owner, service, service);
        execute format('alter default privileges for role %I in schema %I grant select, insert, update, delete on tables to %I',
            owner, service, service);
    end loop;
end
$$;
