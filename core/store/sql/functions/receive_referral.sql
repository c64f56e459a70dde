-- A citizen referred by another directorate: a callback of the switchboard, or of the office that the
-- menu gives callbacks to, with the first ring of the matter. Told twice it is one; what is open of the
-- same number already is joined, and takes the earlier place.
create function api.receive_referral(referral jsonb) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    named uuid := (referral ->> 'id')::uuid;
    asked_number text := referral ->> 'number';
    rang_at timestamptz := least(api.now(), (referral ->> 'firstRingAt')::timestamptz);
    office bigint;
    known private.referral;
    open_callback bigint;
    was_open boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(named::text, 3));
    select * into known from private.referral r where r.id = named;
    if known.id is null then
        select o.id into office from private.office o
        where private.today() between o.valid_from and coalesce(o.valid_until, 'infinity'::date)
        order by o.kind <> 'switchboard',
                 o.id not in (select m.callback_office_id from private.menu_option m
                              where m.callback_office_id is not null), o.id
        limit 1;
        if office is null then
            perform private.refuse('RI010', 'there is no office here today', '');
        end if;
        perform private.require_number(asked_number);
        perform private.lock_number(office, asked_number);
        open_callback := private.open_callback(office, asked_number);
        was_open := open_callback is not null;
        if not was_open then
            open_callback := private.new_callback(office, asked_number, rang_at,
                jsonb_strip_nulls(jsonb_build_object('language', referral ->> 'language')));
        else
            update private.callback c
            set first_ring_at = least(c.first_ring_at, rang_at), revision = c.revision + 1,
                promise = case when c.first_attempt_at is null
                               then least(c.promise, private.promise_from(c.office_id, rang_at))
                               else c.promise end
            where c.id = open_callback;
        end if;
        insert into private.referral (id, directorate, directorate_name, is_sent, callback_id,
                                      number, first_ring_at, language, sheet, at, arrived_at)
        values (named, referral ->> 'from', referral ->> 'fromName', false, open_callback,
                asked_number, rang_at, referral ->> 'language', coalesce(referral ->> 'sheet', ''),
                (referral ->> 'at')::timestamptz, api.now())
        returning * into known;
        perform private.record_event('referral-received', 'callback', open_callback, person,
            jsonb_build_object('from', known.directorate, 'joined', was_open));
    end if;
    return (select jsonb_build_object('id', named, 'requestId', b.request_code)
            from private.callback b where b.id = known.callback_id);
end $$;
