-- Closed by mistake: it waits again, keeps its first ring and gets a promise counted from now, and
-- one attempt more where all are made. Whoever closed it may do so on the same day, a supervisor
-- on any day.
create function api.reopen_callback(command uuid, callback bigint, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'reopen_callback', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_reason(reason, 1);
    perform private.lock_callback_number(callback);
    select * into asked from private.callback c where c.id = reopen_callback.callback for update;
    if asked.id is null or not (private.is_supervisor(me)
                                or private.serves(me, asked.office_id)) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    perform private.require_move('callback', asked.state, 'waiting');
    if asked.state <> 'closed' then
        perform private.refuse('RI005', 'it is open', '');
    end if;
    if not private.is_supervisor(me) and (
           asked.closed_by is distinct from me
           or private.local_date(asked.closed_at) <> private.today()) then
        perform private.refuse('RI005', 'it was closed by somebody else, or on another day',
                               'A supervisor may reopen it.');
    end if;
    if asked.number !~ '^\+[0-9]{6,15}$' then
        perform private.refuse('RI005', 'its number is erased', 'There is nobody to call.');
    end if;
    if private.open_callback(asked.office_id, asked.number) is not null then
        perform private.refuse('RI005', 'the number has an open callback of the office',
                               'What is asked joins that one.');
    end if;
    update private.callback c
    set state = 'waiting', closed_at = null, closing = null, closed_by = null,
        promise = private.promise_from(c.office_id, api.now()), promise_since = api.now(),
        promise_minutes = (select d.promise_minutes from private.directorate d),
        first_attempt_at = null,
        not_before = private.after_reopening(asked),
        attempts_allowed = greatest(c.attempts_allowed, c.attempts + 1),
        revision = c.revision + 1
    where c.id = reopen_callback.callback;
    perform private.record_event('reopened', 'callback', callback, me, jsonb_build_object(
        'reason', reason, 'closing', asked.closing, 'promise', asked.promise));
    return private.end_command(me, command, 'reopen_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;

-- The spacing of attempts holds, whatever was closed meanwhile.
create function private.after_reopening(c private.callback) returns timestamptz
language sql stable as $$
    select greatest(api.now(), (
        select private.add_opening(c.office_id, l.ended_at, d.attempt_spacing * 60)
        from private.attempt l
        where l.callback_id = c.id and l.ended_at is not null order by l.id desc limit 1))
    from private.directorate d
$$;

create function private.is_supervisor(person bigint) returns boolean
language sql stable as $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.role = 'supervisor'
          and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date))
$$;
