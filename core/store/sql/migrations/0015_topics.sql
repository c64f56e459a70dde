-- A conversation may be about several things: what else it was about, in the order it came up. The
-- first is the record's own; the cards told belong to their topics.
create table private.record_topic (
    record_id bigint not null references private.conversation_record,
    place integer not null check (place > 1),
    topic text not null references private.topic,
    primary key (record_id, place),
    unique (record_id, topic)
);
