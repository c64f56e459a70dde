-- For the reconciliation with the exchange's own truth: everything between two instants, by the
-- exchange's names. Only a trainer or the owner may ask.
create function api.facts(since timestamptz, until timestamptz) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('trainer');
    end if;
    return jsonb_build_object(
        'calls', (select coalesce(jsonb_agg(jsonb_build_object('conversation', c.conversation,
                      'state', c.state, 'answeredBy', (select login from private.person p
                                                       where p.id = c.answered_by))), '[]')
                  from private.call c
                  where c.arrived_at >= since and c.arrived_at < until and not c.by_hand),
        'events', (select coalesce(jsonb_agg(jsonb_build_object(
                      'conversation', v.value ->> 'conversationId', 'event', e.kind,
                      'at', v.value ->> 'eventTime', 'deliveries', d.deliveries) order by e.id), '[]')
                   from private.exchange_delivery d join private.event e on e.id = d.event_id
                   join private.event_value v on v.event_id = e.id
                   where e.at >= since and e.at < until),
        'callbacks', (select coalesce(jsonb_agg(jsonb_build_object('requestId', b.request_code,
                          'state', b.state, 'closing', b.closing, 'requests', b.requests,
                          'attempts', b.attempts, 'heldBy', (select login from private.person p
                                                             where p.id = b.holder_id),
                          'conversations', (select coalesce(jsonb_agg(c.conversation), '[]')
                              from private.callback_request q
                              join private.call c on c.id = q.call_id
                              where q.callback_id = b.id))), '[]')
                      from private.callback b),
        'attempts', (select coalesce(jsonb_agg(jsonb_build_object('conversation', a.conversation,
                         'requestId', b.request_code, 'outcome', a.outcome,
                         'person', (select login from private.person p where p.id = a.person_id),
                         'beganAt', a.began_at, 'endedAt', a.ended_at) order by a.id), '[]')
                     from private.attempt a join private.callback b on b.id = a.callback_id),
        'handOvers', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'state', h.state,
                          'conversation', private.conversation_of(h.call_id, h.attempt_id)) order by h.id), '[]')
                      from private.hand_over h),
        'interventions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id,
                              'conversation', private.conversation_of(
                                  coalesce(i.call_id, h.call_id), h.attempt_id))), '[]')
                          from private.intervention i
                          left join private.hand_over h on h.id = i.hand_over_id));
end $$;
