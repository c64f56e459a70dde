-- The language in which the citizen is to be spoken to, by its code of ISO 639; empty: unknown.
create function api.set_language(command uuid, callback bigint, language text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, language);
    answer jsonb := private.begin_command(me, command, 'set_language', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    if nullif(language, '') !~ '^[a-z]{2,3}$' then
        perform private.refuse('RI010', format('%s is no language', language),
                               'Languages are two or three small letters, such as de.');
    end if;
    asked := private.callback_in_reach(callback, me);
    update private.callback c
    set language = nullif(set_language.language, ''), revision = c.revision + 1
    where c.id = set_language.callback;
    perform private.record_event('language-set', 'callback', callback, me,
        jsonb_build_object('before', asked.language, 'after', nullif(language, '')));
    return private.end_command(me, command, 'set_language', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;
