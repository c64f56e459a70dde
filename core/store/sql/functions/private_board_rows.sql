create function private.call_row(c private.call, me bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'id', c.id, 'revision', c.revision, 'number', private.call_number(c.id), 'state', c.state,
        'caller', private.masked(c.caller, coalesce(c.answered_by = me, false)
                                           or (c.state = 'ringing' and private.serves(me, c.office_id))),
        'conversation', c.conversation, 'option', c.option,
        'office', (select code from private.office where id = c.office_id),
        'arrivedAt', c.arrived_at, 'firstRingAt', c.first_ring_at, 'answeredAt', c.answered_at,
        'endedAt', c.ended_at, 'mine', coalesce(c.answered_by = me, false),
        'recorded', exists (select from private.conversation_record r where r.call_id = c.id),
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
        'firstRingAt', c.first_ring_at, 'promise', c.promise, 'requests', c.requests,
        'attempts', c.attempts, 'notBefore', c.not_before,
        'mine', coalesce(c.holder_id = me, false), 'closing', c.closing,
        'attempt', (select jsonb_build_object('id', a.id, 'conversation', a.conversation,
                        'line', a.line, 'lineReason', a.line_reason, 'beganAt', a.began_at,
                        'lineEndedAt', a.line_ended_at, 'outcome', a.outcome)
                    from private.attempt a where a.callback_id = c.id order by a.id desc limit 1))
$$;

create function private.hand_over_row(h private.hand_over, me bigint) returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'id', h.id, 'revision', h.revision, 'state', h.state,
        'office', (select code from private.office where id = h.office_id),
        'conversation', private.conversation_of(h.call_id, h.attempt_id),
        'sheet', case when h.from_person_id = me or private.serves(me, h.office_id)
                      then h.sheet else '' end,
        'offeredAt', h.offered_at, 'mine', coalesce(h.taken_by = me, false),
        'fromMe', h.from_person_id = me)
$$;
