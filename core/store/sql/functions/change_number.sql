-- The citizen is to be called on another number than the one they rang from. Only the holder, who
-- has spoken to them. One open callback a number: another's is not taken over.
create function api.change_number(command uuid, callback bigint, number text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, number);
    answer jsonb := private.begin_command(me, command, 'change_number', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_number(number);
    perform private.lock_callback_number(callback, number);
    held := private.held_callback(callback, me);
    if held.number = number then
        perform private.refuse('RI005', 'it has this number already', '');
    end if;
    if private.open_callback(held.office_id, number) is not null then
        perform private.refuse('RI005', 'this number has an open callback of the office',
            'That one keeps its place: work on it, and close this one.');
    end if;
    update private.callback c
    set number = change_number.number, person_ordinal = 1, number_is_wrong = false,
        revision = c.revision + 1
    where c.id = change_number.callback;
    perform private.record_event('number-changed', 'callback', callback, me,
        jsonb_build_object('before', held.number, 'after', number));
    return private.end_command(me, command, 'change_number', arguments, jsonb_build_object(
        'id', callback, 'revision', held.revision + 1));
end $$;
