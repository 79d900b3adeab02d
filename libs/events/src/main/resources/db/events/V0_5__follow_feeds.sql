-- Where this service stands in the feeds that it follows. Moved in the transaction of what the events did, so each is
-- applied once. Set cursor to null and the feed is applied again from its beginning; what it does must bear that.
create table feed_position (
    feed      text primary key,
    cursor    text,
    change_no bigint,
    position  int,
    moved_at  timestamptz
);
comment on table feed_position is 'The last event applied of each feed that this service follows';
comment on column feed_position.cursor is 'Where the next page begins, as the feed said; null for its beginning';
comment on column feed_position.change_no is 'Of the last event applied, in the order of the service that told it';
