-- What is still open, and calls of the caller's own that they have not recorded.
create function private.open_ids(kind text, me bigint) returns bigint[]
language plpgsql stable as $$
begin
    case kind
    when 'call' then
        return array(select c.id from private.call c where c.ended_at is null
                     union
                     select c.id from private.call c
                     where c.answered_by = me and not c.is_recorded);
    when 'callback' then
        return array(select c.id from private.callback c where c.state <> 'closed');
    when 'hand_over' then
        return array(select h.id from private.hand_over h
                     where h.state in ('offered', 'taken', 'returned'));
    else
        perform private.refuse('RI010', format('there is no board of %s', kind), '');
        return null;
    end case;
end $$;

create function private.gone_row(id bigint, revision bigint) returns jsonb
language sql immutable as $$
    select jsonb_build_object('id', id, 'revision', revision, 'gone', true)
$$;

-- How long a conversation took is nobody's to know but whose it was: when it was answered and the line
-- ended is told to them, to others only that it is so.
create function private.call_row(c private.call, me bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'id', c.id, 'revision', c.revision, 'number', private.call_number(c.id), 'state', c.state,
        'caller', private.masked(c.caller, coalesce(c.answered_by = me, false)
                                           or (c.state = 'ringing' and private.serves(me, c.office_id))),
        'conversation', c.conversation, 'option', c.option,
        'office', (select code from private.office where id = c.office_id),
        'arrivedAt', c.arrived_at, 'firstRingAt', c.first_ring_at,
        'answeredAt', case when c.answered_by = me then c.answered_at end,
        'ended', c.ended_at is not null, 'mine', coalesce(c.answered_by = me, false),
        'recorded', c.is_recorded, 'byHand', c.by_hand,
        'isReturn', c.returns_call_id is not null,
        'rings', coalesce((select r.rings from private.ring r where r.call_id = c.id
                           order by r.at desc limit 1), 0),
        'ringingSince', (select max(r.at) from private.ring r where r.call_id = c.id),
        'earlier', (select count(*) from private.call e
                    where e.caller = c.caller and e.id < c.id),
        'openCallback', (select b.id from private.callback b
                         where b.number = c.caller and b.state <> 'closed'
                         order by b.promise limit 1))
$$;

create function private.callback_row(c private.callback, me bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'id', c.id, 'revision', c.revision, 'requestCode', c.request_code, 'state', c.state,
        'number', private.masked(c.number, coalesce(c.holder_id = me, false)),
        'office', (select code from private.office where id = c.office_id),
        'acceptedAt', c.accepted_at, 'firstRingAt', c.first_ring_at, 'promise', c.promise,
        'promiseBefore', (select p.former from private.promise_change p
                          where p.callback_id = c.id order by p.id desc limit 1),
        'promiseReason', (select p.reason from private.promise_change p
                          where p.callback_id = c.id order by p.id desc limit 1),
        'kept', coalesce(c.first_attempt_at <= c.promise, false),
        'requests', c.requests, 'attempts', c.attempts, 'notBefore', c.not_before,
        'mine', coalesce(c.holder_id = me, false), 'closing', c.closing,
        'preferred', c.preferred, 'language', c.language, 'personOrdinal', c.person_ordinal,
        'offeredFrom', case when c.preferred <> 'any' and c.state = 'waiting'
                            then private.offered_from(c, api.now()) end,
        'numberIsWrong', c.number_is_wrong, 'attemptsAllowed', private.attempt_limit(c),
        'option', coalesce((select m.label from private.callback_request q
                   join private.call k on k.id = q.call_id
                   join private.menu_option m on m.option = k.option
                   where q.callback_id = c.id order by q.at desc, q.call_id desc limit 1),
            (select f.directorate_name from private.referral f
             where f.callback_id = c.id order by f.at desc limit 1)),
        'lastOutcome', (select a.outcome from private.attempt a
                        where a.callback_id = c.id and a.ended_at is not null
                        order by a.id desc limit 1),
        'attempt', (select jsonb_build_object('id', a.id, 'conversation', a.conversation,
                        'line', a.line, 'lineReason', a.line_reason, 'beganAt', a.began_at,
                        'lineEndedAt', case when a.ended_at is null or a.person_id = me
                                            then a.line_ended_at end,
                        'outcome', a.outcome)
                    from private.attempt a where a.callback_id = c.id order by a.id desc limit 1))
$$;

-- What it is about is for the two offices it concerns.
create function private.concerns(h private.hand_over, me bigint) returns boolean
language sql stable as $$ select h.from_person_id = me or private.serves(me, h.office_id) $$;

create function private.hand_over_row(h private.hand_over, me bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'id', h.id, 'revision', h.revision, 'state', h.state,
        'office', (select code from private.office where id = h.office_id),
        'fromOffice', (select o.code from private.office o where o.id =
                       private.office_of(h.from_person_id, private.local_date(h.offered_at))),
        'conversation', private.conversation_of(h.call_id, h.attempt_id),
        'call', h.call_id, 'attempt', h.attempt_id,
        'number', private.masked(private.citizen_of(h), private.concerns(h, me)),
        'sheet', case when private.concerns(h, me) then h.sheet else '' end,
        'topic', case when private.concerns(h, me) then
                     (select r.topic from private.conversation_record r
                      where r.call_id = h.call_id or r.attempt_id = h.attempt_id) end,
        'reason', case when private.concerns(h, me) then private.sent_back_reason(h) else '' end,
        'offeredAt', h.offered_at, 'takenAt', case when h.taken_by = me then h.taken_at end,
        'mine', coalesce(h.taken_by = me, false), 'fromMe', h.from_person_id = me)
$$;
