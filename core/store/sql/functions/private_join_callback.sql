-- A repeat joins the open callback of its number: it keeps the oldest place.
create function private.join_callback(open_callback bigint, call bigint) returns void
language plpgsql as $$
begin
    insert into private.callback_request (callback_id, call_id, at)
    values (open_callback, call, api.now());
    update private.callback set requests = requests + 1, revision = revision + 1
    where id = open_callback;
end $$;

create function private.new_callback(office bigint, number text, since timestamptz)
returns bigint language plpgsql as $$
declare
    created bigint := nextval(pg_get_serial_sequence('private.callback', 'id'));
begin
    insert into private.callback (id, request_code, office_id, number, state, accepted_at,
                                  first_ring_at, promise_minutes, promise, not_before)
    overriding system value
    select created, private.request_code(created), office, new_callback.number, 'waiting', api.now(),
           since, d.promise_minutes,
           private.add_opening(office, since, d.promise_minutes * 60), api.now()
    from private.directorate d;
    return created;
end $$;
