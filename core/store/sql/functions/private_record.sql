create function private.record_event(kind text, subject text, subject_id bigint, person bigint,
                                     value jsonb default null, at timestamptz default null)
returns bigint language plpgsql as $$
declare
    event bigint;
begin
    insert into private.event (at, kind, subject, subject_id, person_id)
    values (coalesce(record_event.at, api.now()), record_event.kind, record_event.subject,
            record_event.subject_id, person)
    returning id into event;
    if value is not null then
        insert into private.event_value (event_id, value) values (event, value);
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
