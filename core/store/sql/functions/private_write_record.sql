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
