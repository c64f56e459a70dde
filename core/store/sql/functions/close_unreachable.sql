-- Only a person gives up, and only after all attempts on enough days, or on a wrong number.
create function api.close_unreachable(command uuid, callback bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'close_unreachable', arguments);
    asked private.callback;
    settings private.directorate;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = close_unreachable.callback for update;
    select * into settings from private.directorate;
    if asked.id is null or not (private.serves(me, asked.office_id) or private.is_supervisor(me)) then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    if asked.state <> 'waiting' or not asked.number_is_wrong and (
           asked.attempts < private.attempt_limit(asked)
           or (select count(distinct (a.began_at at time zone settings.time_zone)::date)
               from private.attempt a
               where a.callback_id = close_unreachable.callback) < settings.attempt_days) then
        perform private.refuse('RI005', 'attempts remain to be made', '');
    end if;
    return private.end_command(me, command, 'close_unreachable', arguments, jsonb_build_object(
        'id', callback, 'revision', private.close_callback(callback, 'unreachable', me)));
end $$;
