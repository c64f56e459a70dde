-- Calls a number that rang while it was closed: opens a call written by hand that was not received,
-- and counts as such nowhere. Two people never call the same one.
create function api.return_call(command uuid, call bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call);
    answer jsonb := private.begin_command(me, command, 'return_call', arguments);
    office bigint := private.office_of(me, private.today());
    number text;
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform pg_advisory_xact_lock(hashtext('richiamate return call'));
    select c.caller into number from private.rang_while_closed() c where c.id = return_call.call;
    if number is null then
        perform private.refuse('RI002', format('call %s does not wait to be returned', call), '');
    end if;
    if not private.may_attempt(office, api.now()) then
        perform private.refuse('RI006', 'no call may begin now', '');
    end if;
    insert into private.call (conversation, caller, state, office_id, answered_by, arrived_at,
                              first_ring_at, answered_at, by_hand, returns_call_id)
    values ('hand:' || gen_random_uuid(), number, 'answered', office, me, api.now(), api.now(),
            api.now(), true, return_call.call)
    returning id into written;
    perform private.record_event('written-by-hand', 'call', written, me,
                                 jsonb_build_object('returns', return_call.call));
    return private.end_command(me, command, 'return_call', arguments,
                               jsonb_build_object('id', written, 'revision', 1));
end $$;
