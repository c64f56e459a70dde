-- Puts a citizen through, from a call or from an attempt: recorded first, transferred after.
create function api.hand_over(command uuid, call bigint, attempt bigint, office text, sheet text)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt, office, sheet);
    answer jsonb := private.begin_command(me, command, 'hand_over', arguments);
    target private.office;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    select * into target from private.office o
    where o.code = office
      and private.today() between o.valid_from and coalesce(o.valid_until, 'infinity'::date);
    if target.id is null then
        perform private.refuse('RI010', format('no office %s today', office), '');
    end if;
    if num_nonnulls(call, attempt) <> 1
       or (call is not null and not exists (
               select from private.call c where c.id = call and c.answered_by = me
                                            and c.erased_at is null))
       or (attempt is not null and not exists (
               select from private.attempt a where a.id = attempt and a.person_id = me
                                               and a.ended_at is null)) then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    insert into private.hand_over (call_id, attempt_id, office_id, from_person_id, state, sheet,
                                   offered_at)
    values (call, attempt, target.id, me, 'offered', sheet, api.now()) returning id into created;
    perform private.record_event('handed-over', 'hand_over', created, me,
                                 jsonb_build_object('office', office));
    return private.end_command(me, command, 'hand_over', arguments, jsonb_build_object(
        'id', created, 'revision', 1, 'queue', target.queue));
end $$;
