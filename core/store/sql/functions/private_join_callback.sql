-- One at a time per office and number: whoever opens, joins, splits or renumbers one holds this
-- first, and only then locks rows.
create function private.lock_number(office bigint, number text) returns void
language sql as $$
    select pg_advisory_xact_lock(hashtextextended(office || ':' || number, 2))
$$;

-- The oldest open one of a number, whatever person behind it: a repeat joins this. It is locked:
-- one that is being closed this moment is waited for, and is then no longer open.
create function private.open_callback(office bigint, number text) returns bigint
language sql as $$
    select c.id from private.callback c
    where c.office_id = office and c.number = open_callback.number and c.state <> 'closed'
    order by c.promise, c.id limit 1 for update
$$;

-- What the citizen wished when they accepted: preferred part of the day and language, if said.
create function private.wish_of(request jsonb) returns jsonb
language plpgsql immutable as $$
declare
    preferred text := nullif(request ->> 'preferred', '');
    language text := nullif(request ->> 'language', '');
begin
    if preferred not in ('any', 'early', 'late') or language !~ '^[a-z]{2,3}$' then
        perform private.refuse('RI010', 'this is no part of the day or no language',
                               'Parts are any, early and late; languages two or three letters.');
    end if;
    return jsonb_strip_nulls(jsonb_build_object('preferred', preferred, 'language', language));
end $$;

-- A repeat joins the open callback of its number: it keeps the oldest place. What is wished now
-- replaces what was; and whoever rings from it, the number is not wrong.
create function private.join_callback(open_callback bigint, call bigint, wish jsonb,
                                      accepted_at timestamptz) returns void
language plpgsql as $$
begin
    insert into private.callback_request (callback_id, call_id, at, preferred, language)
    values (open_callback, call, accepted_at, wish ->> 'preferred', wish ->> 'language');
    update private.callback c
    set requests = requests + 1, revision = revision + 1,
        preferred = coalesce(wish ->> 'preferred', c.preferred),
        language = coalesce(wish ->> 'language', c.language),
        number_is_wrong = c.number_is_wrong
            and (select k.caller from private.call k where k.id = call) is distinct from c.number
    where id = open_callback;
end $$;

create function private.new_callback(office bigint, number text, since timestamptz, wish jsonb,
                                     person_ordinal integer default 1,
                                     accepted_at timestamptz default null)
returns bigint language plpgsql as $$
declare
    created bigint := nextval(pg_get_serial_sequence('private.callback', 'id'));
begin
    insert into private.callback (id, request_code, office_id, number, person_ordinal, state,
                                  accepted_at, first_ring_at, promise_minutes, promise, not_before,
                                  preferred, language)
    overriding system value
    select created, private.request_code(created), office, new_callback.number,
           new_callback.person_ordinal, 'waiting',
           coalesce(new_callback.accepted_at, api.now()), since, d.promise_minutes,
           private.promise_from(office, since), api.now(),
           coalesce(wish ->> 'preferred', 'any'), wish ->> 'language'
    from private.directorate d;
    return created;
end $$;

create function private.promise_from(office bigint, since timestamptz) returns timestamptz
language sql stable as $$
    select private.add_opening(office, since, d.promise_minutes * 60) from private.directorate d
$$;
