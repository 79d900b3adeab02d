-- A change and what comes of it elsewhere are one trace.
alter table outbox add column traceparent text;
comment on column outbox.traceparent is 'The span that told it (W3C Trace Context); null where it was not traced';
