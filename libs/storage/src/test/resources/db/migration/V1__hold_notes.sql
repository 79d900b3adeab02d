create table note (
    id        uuid   primary key,
    text      text   not null,
    change_no bigint not null references change_log,
    constraint note_said_once unique (text)
);
