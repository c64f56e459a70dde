-- What a citizen prefers.
update private.callback set preferred = 'late', language = 'de' where id = 2;
