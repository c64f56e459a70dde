-- The only writer of events. It commits to the value with a salt of its own: the commitment stays
-- when value and salt are erased, and tells nothing without them.
create function private.record_event(kind text, subject text, subject_id bigint, person bigint,
                                     value jsonb default null, at timestamptz default null)
returns bigint language plpgsql as $$
declare
    event bigint;
    own_salt bytea;
    digest bytea;
begin
    if value is not null then
        own_salt := uuid_send(gen_random_uuid());
        digest := sha256(own_salt || convert_to(value::text, 'UTF8'));
    end if;
    insert into private.event (at, kind, subject, subject_id, person_id, commitment)
    values (coalesce(record_event.at, api.now()), record_event.kind, record_event.subject,
            record_event.subject_id, person, digest)
    returning id into event;
    if value is not null then
        insert into private.event_value (event_id, value, salt)
        values (event, record_event.value, own_salt);
    end if;
    return event;
end $$;

create function private.may_move(subject text, from_state text, to_state text) returns boolean
language sql stable as $$
    select exists (
        select from private.allowed_move m
        where m.subject = may_move.subject and m.from_state = may_move.from_state
          and m.to_state = may_move.to_state)
$$;

create function private.require_move(subject text, from_state text, to_state text) returns void
language plpgsql stable as $$
begin
    if not private.may_move(subject, from_state, to_state) then
        perform private.refuse('RI005',
            format('a %s may not go from %s to %s', subject, from_state, to_state),
            'Look at the row again: it has changed.');
    end if;
end $$;
