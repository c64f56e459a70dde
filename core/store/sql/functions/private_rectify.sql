-- What was wrong stays in the event's value, until identity is erased.
create function private.rectify_number(me bigint, wrong text, corrected text) returns jsonb
language plpgsql as $$
declare
    row_id bigint;
    calls bigint := 0;
    callbacks bigint := 0;
begin
    if coalesce(trim(corrected), '') = '' or length(corrected) > 50 then
        perform private.refuse('RI010', 'the corrected number is missing', '');
    end if;
    for row_id in update private.call c set caller = corrected, revision = c.revision + 1
                  where c.caller = wrong returning c.id loop
        perform private.record_event('rectified', 'call', row_id, me,
                                     jsonb_build_object('caller', wrong));
        calls := calls + 1;
    end loop;
    for row_id in update private.callback b set number = corrected, revision = b.revision + 1
                  where b.number = wrong returning b.id loop
        perform private.record_event('rectified', 'callback', row_id, me,
                                     jsonb_build_object('number', wrong));
        callbacks := callbacks + 1;
    end loop;
    return jsonb_build_object('calls', calls, 'callbacks', callbacks);
exception when unique_violation then
    perform private.refuse('RI005', 'the corrected number has an open callback of the same office',
                           'Close one of the two first.');
    return null;
end $$;

create function private.rectify_tax_code(me bigint, wrong text, corrected text) returns jsonb
language plpgsql as $$
declare
    changed private.conversation_record;
    records bigint := 0;
begin
    if private.normalised_tax_code(corrected) is null then
        perform private.refuse('RI010', 'the corrected tax code is missing', '');
    end if;
    for changed in update private.conversation_record r
                  set tax_code = private.normalised_tax_code(corrected)
                  where r.tax_code = private.normalised_tax_code(wrong) returning r.* loop
        perform private.rectified(changed, me, jsonb_build_object(
            'taxCode', private.normalised_tax_code(wrong)));
        records := records + 1;
    end loop;
    return jsonb_build_object('records', records);
end $$;

-- Only of records about whoever asks.
create function private.rectify_notes(me bigint, number text, tax_code text, notes jsonb)
returns jsonb language plpgsql as $$
declare
    held record;
    said record;
    known private.conversation_record;
begin
    select s.* into held from private.subject_rows(rectify_notes.number, rectify_notes.tax_code) s;
    for said in select n.key, n.value from jsonb_each_text(notes) n loop
        select r.* into known from private.conversation_record r
        left join private.attempt a on a.id = r.attempt_id
        where r.id::text = said.key
          and (r.call_id = any (held.calls) or a.callback_id = any (held.callbacks)) for update of r;
        if known.id is null then
            perform private.refuse('RI002', format('no record %s of whoever asks', said.key), '');
        end if;
        update private.conversation_record r set note = coalesce(said.value, '')
        where r.id = known.id;
        perform private.rectified(known, me, jsonb_build_object('note', known.note));
    end loop;
    return jsonb_build_object('notes', (select count(*) from jsonb_object_keys(notes)));
end $$;

create function private.rectified(changed private.conversation_record, me bigint, before jsonb)
returns void language sql as $$
    select private.record_event('rectified',
        case when changed.call_id is null then 'attempt' else 'call' end,
        coalesce(changed.call_id, changed.attempt_id), me,
        before || jsonb_build_object('record', changed.id))
$$;
