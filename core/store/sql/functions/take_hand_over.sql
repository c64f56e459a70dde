-- An official of the receiving office takes it, ringing or come back.
create function api.take_hand_over(command uuid, hand_over bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('official', 'operator');
    arguments jsonb := jsonb_build_array(hand_over);
    answer jsonb := private.begin_command(me, command, 'take_hand_over', arguments);
    asked private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    if not private.serves(me, asked.office_id) then
        perform private.refuse('RI002', 'it was handed to another office', '');
    end if;
    if asked.taken_by is not null then
        perform private.refuse('RI003', format('hand-over %s is %s', hand_over, asked.state), '');
    end if;
    perform private.require_move('hand_over', asked.state, 'taken');
    update private.hand_over h set state = 'taken', taken_by = me, taken_at = api.now(),
           ended_at = null, revision = h.revision + 1
    where h.id = take_hand_over.hand_over;
    perform private.record_event('taken', 'hand_over', hand_over, me);
    return private.end_command(me, command, 'take_hand_over', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;

create function private.hand_over_of(hand_over bigint, me bigint) returns private.hand_over
language plpgsql as $$
declare
    asked private.hand_over;
begin
    select * into asked from private.hand_over h where h.id = hand_over_of.hand_over for update;
    if asked.id is null or not (private.serves(me, asked.office_id)
                                or asked.from_person_id = me) then
        perform private.refuse('RI002', format('no hand-over %s for the caller', hand_over), '');
    end if;
    return asked;
end $$;
