-- Chains what was committed since the last time, in the order of the events' ids and at most
-- 2,000 at once, and tells the head of the chain. Writers never wait for it: an event may come
-- into the chain later than one with a higher id, since its transaction took longer. One at a
-- time; who comes second is told the head as it is. `whole` looks for such late ones from the
-- first event on, not only among the last thousand ids: once a day is enough.
create function api.seal_events(whole boolean default false) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    at_once constant integer := 2000;
    head private.event_link;
    sealed bigint := 0;
    since bigint;
    event private.event;
begin
    if not private.is_owner() then
        perform private.require('intake', 'supervisor', 'administrator');
    end if;
    if pg_try_advisory_xact_lock(hashtext('richiamate seal')) then
        select * into head from private.event_link order by position desc limit 1;
        head.position := coalesce(head.position, 0);
        head.link := coalesce(head.link, decode(repeat('00', 32), 'hex'));
        since := case when whole then -1
                 else (select coalesce(max(l.event_id), 0) - 1000 from private.event_link l) end;
        for event in
            select e.* from private.event e
            where e.id > since and not exists (
                select from private.event_link l where l.event_id = e.id and l.event_id > since)
            order by e.id limit at_once
        loop
            sealed := sealed + 1;
            head.position := head.position + 1;
            head.link := sha256(head.link || private.event_bytes(head.position, event));
            insert into private.event_link (position, event_id, link)
            values (head.position, event.id, head.link);
        end loop;
    end if;
    return private.chain_head() || jsonb_build_object('sealed', sealed,
                                                      'more', sealed = at_once);
end $$;

create function private.chain_head() returns jsonb
language sql stable as $$
    select jsonb_build_object('database', current_database(),
        'position', coalesce(l.position, 0),
        'link', coalesce(encode(l.link, 'hex'), repeat('0', 64)))
    from (select) one left join lateral (
        select * from private.event_link order by position desc limit 1) l on true
$$;

-- What a link says of an event, unambiguously; core/store/auditchain.cpp makes the same bytes.
create function private.event_bytes(at_position bigint, event private.event) returns bytea
language sql immutable as $$
    select int8send(at_position) || int8send(event.id) || timestamptz_send(event.at)
        || timestamptz_send(event.recorded_at)
        || int4send(octet_length(event.kind)) || convert_to(event.kind, 'UTF8')
        || int4send(octet_length(event.subject)) || convert_to(event.subject, 'UTF8')
        || int8send(event.subject_id)
        || coalesce(int4send(8) || int8send(event.person_id), int4send(0))
        || coalesce(int4send(32) || event.commitment, int4send(0))
$$;
