-- A file that a client handed over, as one job. Not a change of the service's state, so it has a version of its own.
create table import_job (
    id                uuid        primary key,
    client_id         text        not null,
    region_ids        text[]      not null,
    resource          text        not null,
    mode              text        not null,
    dry_run           boolean     not null,
    format            text        not null,
    declared_charset  text,
    source_id         text,
    reason            text,
    state             text        not null,
    attempts          integer     not null default 0,
    version           bigint      not null default 1,
    content_bytes     bigint,
    content_hash      bytea,
    charset           text,
    progress          integer     not null default 0,
    rows_read         bigint      not null default 0,
    rows_rejected     bigint      not null default 0,
    fault_count       bigint      not null default 0,
    created           bigint,
    corrected         bigint,
    withdrawn         bigint,
    unchanged         bigint,
    failure_code      text,
    failure_arguments text[],
    change_no         bigint      references change_log,
    created_at        timestamptz not null,
    started_at        timestamptz,
    finished_at       timestamptz,
    changed_at        timestamptz not null
);
comment on table import_job is 'Files handed over for import, one row per upload';
comment on column import_job.region_ids is 'What the token covered; * for every region';
comment on column import_job.state is 'RECEIVING until the whole body is stored: such a job is nobody''s yet';
comment on column import_job.attempts is 'How often it was begun; whoever works for an earlier attempt stores nothing';
comment on column import_job.change_no is 'The change that it made; null for none';
create index import_job_of_client on import_job (client_id, created_at, id);
create index import_job_open on import_job (created_at, id) where finished_at is null;
create index import_job_finished on import_job (finished_at) where finished_at is not null;

-- The file, until its job is finished. Pieces are not compressed: that would cost more than it saves.
create table import_chunk (
    import_id uuid    not null references import_job on delete cascade,
    position  integer not null,
    content   bytea   not null,
    primary key (import_id, position)
);
alter table import_chunk alter column content set storage external;
comment on table import_chunk is 'What was handed over, in pieces';

create table import_fault (
    import_id uuid    not null references import_job on delete cascade,
    row_no    bigint  not null,
    position  integer not null,
    letter    text,
    header    text,
    code      text    not null,
    arguments text[]  not null,
    value     text,
    primary key (import_id, row_no, position)
);
comment on table import_fault is 'What is wrong with a file, cell by cell; no more of them than are worth reading';

create table import_effect (
    import_id        uuid    not null references import_job on delete cascade,
    position         integer not null,
    region_id        text,
    budget_year      integer,
    performance_year integer,
    indicator_id     text,
    created          bigint  not null,
    corrected        bigint  not null,
    withdrawn        bigint  not null,
    unchanged        bigint  not null,
    figures          jsonb   not null,
    primary key (import_id, position)
);
comment on table import_effect is 'What a dry run would do, by region, year and indicator';
comment on column import_effect.figures is '[{name, before, after}]';

-- Scratch of the one job that is at work; rebuilt from its file when it is taken up again, so a crash may empty it.
create unlogged table import_rejected (row_no bigint primary key);
comment on table import_rejected is 'Rows of the file at work that are not taken over';
create unlogged table import_match (
    ordinal     bigint not null,
    id          uuid,
    revision_id uuid,
    action      text   not null
);
comment on table import_match is 'What becomes of a staged row that is not simply new: CORRECTED, WITHDRAWN or UNCHANGED';

-- The service runs as a role that may write rows but neither empty nor analyse a table that it does not own: these two do so
-- for it, to the scratch of imports alone.
create function begin_import(staging text) returns void
    language plpgsql
    security definer
    set search_path from current
as $$
begin
    if staging !~ '^[a-z_]+_import$' then
        raise exception 'no staging table: %', staging;
    end if;
    execute format('truncate import_rejected, import_match, %I', staging);
end
$$;
create function analyze_import(scratch text) returns void
    language plpgsql
    security definer
    set search_path from current
as $$
begin
    if scratch <> 'import_match' and scratch !~ '^[a-z_]+_import$' then
        raise exception 'no scratch of imports: %', scratch;
    end if;
    execute format('analyze %I', scratch);
end
$$;
