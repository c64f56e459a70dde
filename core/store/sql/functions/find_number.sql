-- What is held under a number, newest first and at most 100 of a kind. Each row found tells that
-- it was looked at; the search itself leaves a row too (subject 0), without the number.
create function api.find_number(command uuid, number text, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(number, reason);
    answer jsonb := private.begin_command(me, command, 'find_number', arguments);
    found record;
    rows jsonb := jsonb '{"call": [], "callback": [], "hand_over": []}';
begin
    if answer is null then
        perform private.require_number(number);
        perform private.require_reason(reason, 10);
        perform private.record_event('number-searched', 'call', 0, me,
                                     jsonb_build_object('reason', reason));
    end if;
    for found in select * from private.held_under(number) loop
        rows := jsonb_set(rows, array[found.kind],
                          rows -> found.kind || private.clear_row(found.kind, found.id, me));
        if answer is null then
            perform private.record_event('looked-up', found.kind, found.id, me,
                                         jsonb_build_object('reason', reason));
        end if;
    end loop;
    if answer is null then
        perform private.end_command(me, command, 'find_number', arguments, '{}');
    end if;
    return jsonb_build_object('calls', rows -> 'call', 'callbacks', rows -> 'callback',
                              'handOvers', rows -> 'hand_over');
end $$;

create function private.held_under(number text) returns table (kind text, id bigint)
language sql stable as $$
    (select 'call', c.id from private.call c where c.caller = held_under.number
     order by c.id desc limit 100)
    union all
    (select 'callback', c.id from private.callback c where c.number = held_under.number
     order by c.id desc limit 100)
    union all
    (select 'hand_over', h.id from private.hand_over h
     where h.call_id in (select c.id from private.call c where c.caller = held_under.number)
        or h.attempt_id in (select a.id from private.attempt a
                            join private.callback c on c.id = a.callback_id
                            where c.number = held_under.number)
     order by h.id desc limit 100)
$$;
