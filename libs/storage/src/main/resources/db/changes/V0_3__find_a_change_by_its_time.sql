-- An instant maps to the last change that was recorded by then.
create index change_log_by_time on change_log (recorded_at, change_no);
