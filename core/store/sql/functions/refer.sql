-- Refers a citizen to another directorate, which calls them back: from a call or from an attempt of the
-- caller's own, with the sheet, and the first ring of the matter. A withheld number needs another one.
create function api.refer(command uuid, call bigint, attempt bigint, directorate text, sheet text,
                          number text default null) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt, directorate, sheet)
        || case when number is null then '[]' else jsonb_build_array(number) end;
    answer jsonb := private.begin_command(me, command, 'refer', arguments);
    target private.neighbour;
    rang private.call;
    wanted private.callback;
    citizen text;
begin
    if answer is not null then
        return answer;
    end if;
    select * into target from private.neighbour n where n.code = refer.directorate;
    if target.code is null then
        perform private.refuse('RI010', format('there is no directorate %s', refer.directorate),
                               'A citizen can be referred to those that the same intake serves.');
    end if;
    select * into rang from private.call c
    where c.id = refer.call and c.answered_by = me and c.erased_at is null;
    select b.* into wanted from private.attempt a join private.callback b on b.id = a.callback_id
    where a.id = refer.attempt and a.person_id = me and a.ended_at is null;
    if num_nonnulls(refer.call, refer.attempt) <> 1 or (rang.id is null and wanted.id is null) then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    citizen := coalesce(refer.number, rang.caller, wanted.number);
    if citizen is null then
        perform private.refuse('RI010', 'the number is withheld', 'Ask the citizen for one.');
    end if;
    perform private.require_number(citizen);
    insert into private.referral (id, directorate, directorate_name, is_sent, call_id, attempt_id,
                                  number, first_ring_at, language, sheet, at)
    values (refer.command, target.code, target.name, true, refer.call, refer.attempt, citizen,
            coalesce(rang.first_ring_at, rang.arrived_at, wanted.first_ring_at), wanted.language,
            coalesce(refer.sheet, ''), api.now());
    perform private.record_event('referred', case when refer.call is null then 'attempt' else 'call' end,
        coalesce(refer.call, refer.attempt), me, jsonb_build_object('directorate', target.code));
    return private.end_command(me, command, 'refer', arguments,
                               jsonb_build_object('id', refer.command, 'directorate', target.name));
end $$;
