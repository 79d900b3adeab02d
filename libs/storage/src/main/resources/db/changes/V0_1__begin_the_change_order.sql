-- One row per committed write, in the order of commit. Everything that a service stores names the change that stored it.
create sequence change_no_seq as bigint no cycle;

create table change_log (
    change_no   bigint      primary key,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
comment on table change_log is 'Every write of this service, in commit order';

-- Takes the service's write lock to the end of the transaction, then draws the number: number order is commit order.
-- It is called last, after validation, since every other writer waits here. The time is taken under the lock, and never
-- runs backwards, so that an instant maps to one change number.
create function begin_change(changed_by text) returns bigint
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
            greatest(clock_timestamp(), (select recorded_at from change_log order by change_no desc limit 1)),
            changed_by);
    return number;
end
$$;
