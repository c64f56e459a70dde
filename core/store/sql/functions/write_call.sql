-- Without an exchange: the handset rang, and whoever took it up says so with one key.
create function api.write_call(command uuid, caller text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(caller);
    answer jsonb := private.begin_command(me, command, 'write_call', arguments);
    office bigint := private.office_of(me, private.today());
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    insert into private.call (conversation, caller, state, office_id, answered_by, arrived_at,
                              first_ring_at, answered_at, by_hand)
    values ('hand:' || gen_random_uuid(), nullif(trim(write_call.caller), ''), 'answered', office, me,
            api.now(), api.now(), api.now(), true)
    returning id into written;
    perform private.record_event('written-by-hand', 'call', written, me);
    return private.end_command(me, command, 'write_call', arguments,
                               jsonb_build_object('id', written, 'revision', 1));
end $$;
