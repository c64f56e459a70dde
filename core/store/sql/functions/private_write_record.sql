create function private.write_record(call bigint, attempt bigint, me bigint, record jsonb)
returns bigint language plpgsql as $$
declare
    written bigint;
begin
    if record -> 'otherTopics' ? (record ->> 'topic')
       or (coalesce(record ->> 'topic', '') = ''
           and jsonb_array_length(coalesce(record -> 'otherTopics', '[]')) > 0) then
        perform private.refuse('RI010', 'other topics stand beside a first one and differ from it',
                               '');
    end if;
    insert into private.conversation_record (call_id, attempt_id, person_id, speaker, topic,
                                             outcome, note, tax_code, saved_at,
                                             recorded_elsewhere_at)
    values (call, attempt, me, coalesce(nullif(record ->> 'speaker', ''), 'not-established'),
            nullif(record ->> 'topic', ''), record ->> 'outcome', coalesce(record ->> 'note', ''),
            private.normalised_tax_code(record ->> 'taxCode'), api.now(),
            case when (record ->> 'recordedElsewhere')::boolean then api.now() end)
    returning id into written;
    insert into private.record_topic (record_id, place, topic)
    select written, t.place + 1, t.topic
    from jsonb_array_elements_text(coalesce(record -> 'otherTopics', '[]'))
         with ordinality t (topic, place);
    update private.conversation_record r set is_return = true
    where r.id = written and private.is_return(r);
    insert into private.record_card (record_id, card, version)
    select written, c ->> 'code', (c ->> 'version')::integer
    from jsonb_array_elements(coalesce(record -> 'cards', '[]')) c;
    update private.call c set is_recorded = true, revision = c.revision + 1
    where c.id = write_record.call;
    -- Whoever receives the citizen learns the topic.
    update private.hand_over h set revision = h.revision + 1
    where (h.call_id = write_record.call or h.attempt_id = write_record.attempt)
      and h.state in ('offered', 'taken', 'returned');
    perform private.drop_draft('call', call);
    perform private.record_event('recorded', case when call is null then 'attempt' else 'call' end,
                                 coalesce(call, attempt), me,
                                 jsonb_build_object('record', written, 'outcome',
                                                    record ->> 'outcome'));
    return written;
exception
    when check_violation or not_null_violation or foreign_key_violation then
        perform private.refuse('RI010', sqlerrm,
                               'Speaker, topic, cards and outcome are closed lists.');
        return null;
    when unique_violation then
        perform private.refuse('RI004', 'this conversation has its record already', '');
        return null;
end $$;

-- Titles of what it was about, the first topic first.
create function private.topics_of(record bigint) returns text
language sql stable as $$
    select string_agg(t.title, '; ' order by a.place)
    from (select 1 as place, r.topic from private.conversation_record r
          where r.id = topics_of.record
          union all
          select o.place, o.topic from private.record_topic o
          where o.record_id = topics_of.record) a
    join private.topic t on t.code = a.topic
$$;

-- Whether the number spoke with us about the topic today or in the 14 days before. Not asked of one that
-- rings all the time: behind it are other people's matters (tax assistance centres).
create function private.is_return(r private.conversation_record) returns boolean
language sql stable as $$
    with citizen as (
        select coalesce((select c.caller from private.call c where c.id = r.call_id),
                        (select b.number from private.attempt a
                         join private.callback b on b.id = a.callback_id
                         where a.id = r.attempt_id)) as number,
               private.beginning_of(private.local_date(r.saved_at) - 14) as since)
    select exists (
        select from citizen z join private.call c on c.caller = z.number
        join private.conversation_record o on o.call_id = c.id
        where o.id <> r.id and o.topic = r.topic and o.saved_at >= z.since
        union all
        select from citizen z join private.callback b on b.number = z.number
        join private.attempt a on a.callback_id = b.id
        join private.conversation_record o on o.attempt_id = a.id
        where o.id <> r.id and o.topic = r.topic and o.saved_at >= z.since)
       and (select count(*) from citizen z join private.call c on c.caller = z.number
            where c.arrived_at >= z.since) <= 10
$$;
