-- Everything held about somebody. Of another citizen who rang for them only two digits are told.
create function private.subject_document(number text, tax_code text) returns jsonb
language sql stable as $$
    with held as (
        select s.calls, s.callbacks,
               array(select a.id from private.attempt a
                     where a.callback_id = any (s.callbacks)) as attempts
        from private.subject_rows(subject_document.number, subject_document.tax_code) s),
    hand_over as (
        select h.* from private.hand_over h, held
        where h.call_id = any (held.calls) or h.attempt_id = any (held.attempts))
    select jsonb_build_object(
        'calls', (select coalesce(jsonb_agg(private.held_call(c,
                             subject_document.number is null or c.caller = subject_document.number)
                             order by c.id), '[]')
                  from private.call c, held where c.id = any (held.calls)),
        'callbacks', (select coalesce(jsonb_agg(private.held_callback_whole(b) order by b.id), '[]')
                      from private.callback b, held where b.id = any (held.callbacks)),
        'handOvers', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'state', h.state,
                          'call', private.call_number(h.call_id), 'attempt', h.attempt_id,
                          'office', (select o.code from private.office o where o.id = h.office_id),
                          'by', private.login_of(h.from_person_id),
                          'takenBy', private.login_of(h.taken_by), 'sheet', h.sheet,
                          'offeredAt', h.offered_at, 'endedAt', h.ended_at) order by h.id), '[]')
                      from hand_over h),
        'interventions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id,
                              'handOver', i.hand_over_id, 'call', private.call_number(i.call_id),
                              'by', private.login_of(i.person_id), 'outcome', i.outcome,
                              'note', i.note, 'writtenAt', i.written_at) order by i.id), '[]')
                          from private.intervention i, held
                          where i.call_id = any (held.calls)
                             or i.hand_over_id in (select h.id from hand_over h)),
        'referrals', (select coalesce(jsonb_agg(jsonb_build_object('directorate', f.directorate_name,
                          'isSent', f.is_sent, 'call', private.call_number(f.call_id),
                          'attempt', f.attempt_id, 'number', f.number, 'sheet', f.sheet,
                          'at', f.at, 'arrivedAt', f.arrived_at) order by f.at, f.id), '[]')
                      from private.referral f, held
                      where f.call_id = any (held.calls) or f.attempt_id = any (held.attempts)
                         or f.callback_id = any (held.callbacks)),
        'drafts', (select coalesce(jsonb_agg(jsonb_build_object('subject', d.subject,
                       'id', d.subject_id, 'by', private.login_of(d.person_id),
                       'content', d.content, 'keptAt', d.kept_at)
                       order by d.subject, d.subject_id), '[]')
                   from private.draft d, held
                   where (d.subject = 'call' and d.subject_id = any (held.calls))
                      or (d.subject = 'callback' and d.subject_id = any (held.callbacks))
                      or (d.subject = 'hand_over' and d.subject_id in (select h.id from hand_over h))),
        'events', (select private.held_events(held.calls, held.callbacks, held.attempts,
                              array(select h.id from hand_over h), subject_document.number)
                   from held))
$$;

create function private.login_of(person bigint) returns text
language sql stable as $$ select p.login from private.person p where p.id = login_of.person $$;

create function private.held_record(r private.conversation_record) returns jsonb
language sql stable as $$
    select jsonb_build_object('id', r.id, 'by', private.login_of(r.person_id),
        'speaker', r.speaker, 'topic', r.topic,
        'otherTopics', (select coalesce(jsonb_agg(o.topic order by o.place), '[]')
                        from private.record_topic o where o.record_id = r.id),
        'outcome', r.outcome, 'note', r.note,
        'taxCode', r.tax_code, 'savedAt', r.saved_at,
        'cards', (select coalesce(jsonb_agg(jsonb_build_object('code', k.card,
                      'version', k.version) order by k.card), '[]')
                  from private.record_card k where k.record_id = r.id))
    where r.id is not null
$$;

create function private.held_call(c private.call, is_theirs boolean) returns jsonb
language sql stable as $$
    select jsonb_build_object('id', private.call_number(c.id), 'state', c.state,
        'caller', private.masked(c.caller, is_theirs), 'conversation', c.conversation,
        'option', c.option, 'byHand', c.by_hand, 'arrivedAt', c.arrived_at,
        'answeredAt', c.answered_at, 'endedAt', c.ended_at, 'by', private.login_of(c.answered_by),
        'record', (select private.held_record(r) from private.conversation_record r
                   where r.call_id = c.id))
$$;

create function private.held_callback_whole(b private.callback) returns jsonb
language sql stable as $$
    select jsonb_build_object('requestCode', b.request_code, 'number', b.number,
        'state', b.state, 'closing', b.closing, 'acceptedAt', b.accepted_at,
        'promise', b.promise, 'closedAt', b.closed_at, 'holder', private.login_of(b.holder_id),
        'requests', (select coalesce(jsonb_agg(jsonb_build_object('at', q.at,
                         'call', private.call_number(q.call_id)) order by q.at, q.call_id), '[]')
                     from private.callback_request q where q.callback_id = b.id),
        'attempts', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
                         'by', private.login_of(a.person_id), 'beganAt', a.began_at,
                         'outcome', a.outcome, 'endedAt', a.ended_at,
                         'conversation', a.conversation,
                         'record', (select private.held_record(r)
                                    from private.conversation_record r
                                    where r.attempt_id = a.id)) order by a.id), '[]')
                     from private.attempt a where a.callback_id = b.id))
$$;

-- Who did what with it, and who looked.
create function private.held_events(calls bigint[], callbacks bigint[], attempts bigint[],
                                    hand_overs bigint[], number text) returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'kind', e.kind, 'subject', e.subject,
        'id', e.subject_id, 'by', private.login_of(e.person_id),
        'value', case when e.subject = 'call' and number is not null
                      and (select c.caller is distinct from held_events.number
                           from private.call c where c.id = e.subject_id)
                 then v.value - 'ani' else v.value end) order by e.id), '[]')
    from private.event e left join private.event_value v on v.event_id = e.id
    where (e.subject, e.subject_id) in (
        select 'call', unnest(calls) union all select 'callback', unnest(callbacks)
        union all select 'attempt', unnest(attempts)
        union all select 'hand_over', unnest(hand_overs)
        union all select 'intervention', i.id from private.intervention i
            where i.call_id = any (calls) or i.hand_over_id = any (hand_overs))
$$;
