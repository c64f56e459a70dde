-- Take this one. The loser of a race learns that a colleague was quicker, never who.
create function api.claim_callback(command uuid, callback bigint, revision bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, revision);
    answer jsonb := private.begin_command(me, command, 'claim_callback', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = claim_callback.callback for update;
    if asked.id is null or not private.serves(me, asked.office_id) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    if asked.state <> 'waiting' then
        perform private.refuse('RI003', format('callback %s is %s', callback, asked.state), '');
    end if;
    if asked.revision is distinct from claim_callback.revision then
        perform private.refuse('RI004', format('callback %s has revision %s', callback,
                                               asked.revision), '');
    end if;
    return private.end_command(me, command, 'claim_callback', arguments,
                               private.claim(callback, me));
end $$;
