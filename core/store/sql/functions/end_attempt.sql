-- How an attempt went: reached and declined close the callback, anything else gives it back with
-- the earliest instant of the next try; a wrong number is dialled no more until it is changed. The
-- record is needed when somebody was informed; whoever else answers is not told the matter, so
-- that there is none to keep.
create function api.end_attempt(command uuid, attempt bigint, outcome text,
                                record jsonb default null) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(attempt, outcome, record);
    answer jsonb := private.begin_command(me, command, 'end_attempt', arguments);
    mine private.attempt;
    held private.callback;
    new_revision bigint;
    again timestamptz; -- null: closed
begin
    if answer is not null then
        return answer;
    end if;
    -- A callback is locked before its attempt: whoever waited for it looks at the attempt again.
    perform from private.callback c where c.id = (
        select a.callback_id from private.attempt a where a.id = end_attempt.attempt) for update;
    select * into mine from private.attempt a where a.id = end_attempt.attempt for update;
    if mine.id is null or mine.ended_at is not null then
        perform private.refuse('RI002', format('no open attempt %s', attempt), '');
    end if;
    held := private.held_callback(mine.callback_id, me);
    if outcome not in ('reached', 'another-person', 'answering-machine', 'engaged', 'no-answer',
                       'wrong-number', 'declined', 'line-dropped') then
        perform private.refuse('RI010', format('%s is no outcome of an attempt', outcome), '');
    end if;
    if outcome = 'reached' and record is null then
        perform private.refuse('RI010', 'a reached citizen needs a conversation record', '');
    end if;
    if outcome in ('another-person', 'answering-machine', 'engaged', 'no-answer', 'wrong-number')
       and record is not null then
        perform private.refuse('RI010', 'the citizen was not spoken to: there is no record', '');
    end if;
    update private.attempt a set outcome = end_attempt.outcome, ended_at = api.now()
    where a.id = attempt;
    if record is not null then
        perform private.write_record(null, attempt, me, record);
    end if;
    perform private.drop_draft('callback', held.id, me);
    perform private.record_event('attempt-ended', 'attempt', attempt, me,
                                 jsonb_build_object('outcome', outcome));
    if outcome in ('reached', 'declined') then
        new_revision := private.close_callback(held.id, outcome, me);
    else
        update private.callback set not_before = private.next_attempt(held),
               number_is_wrong = outcome = 'wrong-number'
        where id = held.id returning not_before into again;
        new_revision := private.put_back(held.id, me, 'put-back', outcome);
    end if;
    return private.end_command(me, command, 'end_attempt', arguments, jsonb_build_object(
        'id', held.id, 'notBefore', again,
        'ownedCallback', private.owned_callback(held.id), 'revision', new_revision));
end $$;

-- The spacing in opening time; and the last attempt waits for another day while all were on one,
-- so that unreachable is never said of a single day.
create function private.next_attempt(held private.callback) returns timestamptz
language sql stable as $$
    select case
        when held.attempts + 1 >= private.attempt_limit(held) and (
            select count(distinct (a.began_at at time zone d.time_zone)::date)
            from private.attempt a where a.callback_id = held.id) < d.attempt_days
        then private.next_opening_day(held.office_id, api.now())
        else private.add_opening(held.office_id, api.now(), d.attempt_spacing * 60)
    end
    from private.directorate d
$$;
