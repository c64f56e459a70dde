-- A conversation about two things.
insert into private.record_topic (record_id, place, topic) values (1, 2, 'INPS');
