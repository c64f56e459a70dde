-- A row in full, though a colleague has it: with a reason, and who looked stays. The answer of a
-- repeat is read anew, so that no copy of a citizen's number is kept with the command.
create function api.look_up(command uuid, kind text, id bigint, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(kind, id, reason);
    answer jsonb := private.begin_command(me, command, 'look_up', arguments);
    found_row jsonb;
begin
    if answer is null then
        perform private.require_reason(reason, 10);
    end if;
    found_row := private.clear_row(kind, id, me);
    if found_row is null then
        perform private.refuse('RI002', format('no %s %s', kind, id), '');
    end if;
    if answer is null then
        perform private.record_event('looked-up', kind, id, me,
                                     jsonb_build_object('reason', reason));
        perform private.end_command(me, command, 'look_up', arguments,
                                    jsonb_build_object('id', id));
    end if;
    return found_row;
end $$;

-- The row of the board with nothing masked; of a call also what came of it.
create function private.clear_row(kind text, id bigint, me bigint) returns jsonb
language plpgsql stable as $$
begin
    case kind
    when 'call' then
        return (select private.call_row(c, me) || jsonb_build_object('caller', c.caller,
                    'topic', coalesce(private.topics_of(r.id), ''),
                    'outcome', private.call_outcome(c, r.outcome))
                from private.call c
                left join private.conversation_record r on r.call_id = c.id
                where c.id = clear_row.id);
    when 'callback' then
        return (select private.callback_row(c, me) || jsonb_build_object('number', c.number)
                from private.callback c where c.id = clear_row.id);
    when 'hand_over' then
        return (select private.hand_over_row(h, me) || jsonb_build_object(
                    'number', private.citizen_of(h), 'sheet', h.sheet,
                    'topic', (select r.topic from private.conversation_record r
                              where r.call_id = h.call_id or r.attempt_id = h.attempt_id),
                    'reason', private.sent_back_reason(h))
                from private.hand_over h where h.id = clear_row.id);
    else
        perform private.refuse('RI010', format('there is no row of %s to look up', kind),
                               'Rows are call, callback and hand_over.');
        return null;
    end case;
end $$;

-- Why it was last sent back; empty when it was not.
create function private.sent_back_reason(h private.hand_over) returns text
language sql stable as $$
    select coalesce((select v.value ->> 'reason' from private.event e
                     join private.event_value v on v.event_id = e.id
                     where e.subject = 'hand_over' and e.subject_id = h.id
                       and e.kind = 'sent-back' order by e.id desc limit 1), '')
$$;
