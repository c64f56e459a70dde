-- The part of the day in which the citizen prefers to be called: any, or the early or late half of
-- the day's opening.
create function api.prefer_time(command uuid, callback bigint, preferred text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, preferred);
    answer jsonb := private.begin_command(me, command, 'prefer_time', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(preferred, '') not in ('any', 'early', 'late') then
        perform private.refuse('RI010', format('%s is no part of the day', preferred),
                               'Parts are any, early and late.');
    end if;
    asked := private.callback_in_reach(callback, me);
    update private.callback c
    set preferred = prefer_time.preferred, revision = c.revision + 1
    where c.id = prefer_time.callback;
    perform private.record_event('time-preferred', 'callback', callback, me,
        jsonb_build_object('before', asked.preferred, 'after', preferred));
    return private.end_command(me, command, 'prefer_time', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;
