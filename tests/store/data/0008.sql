-- One event in the chain.
insert into private.event_link (position, event_id, link)
select 1, min(e.id), sha256('link') from private.event e;
