-- A figure's first revision carries the figure's own id; any later one says why it was made.
alter table observation add constraint observation_reason check (revision_id = id or reason is not null);
alter table target add constraint target_reason check (revision_id = id or reason is not null);
