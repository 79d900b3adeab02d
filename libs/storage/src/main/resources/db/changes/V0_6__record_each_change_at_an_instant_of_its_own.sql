-- An instant maps to one state only if no two changes share it, so that what was read can be asked for again by its readAt.
create or replace function begin_change(changed_by text) returns bigint
    language plpgsql
    set lock_timeout = '3s'
as $$
declare
    number bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended(current_schema(), 0));
    number := nextval('change_no_seq');
    insert into change_log (change_no, recorded_at, recorded_by)
    values (number,
            greatest(clock_timestamp(),
                     (select recorded_at from change_log order by change_no desc limit 1) + interval '1 microsecond'),
            changed_by);
    return number;
end
$$;
