-- The office does not have the matter; or nobody answered there, which without an exchange the
-- sender says while it is still offered.
create function api.send_back(command uuid, hand_over bigint, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(hand_over, reason);
    answer jsonb := private.begin_command(me, command, 'send_back', arguments);
    asked private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    if asked.taken_by is not null and asked.taken_by <> me then
        perform private.refuse('RI003', 'a colleague has taken it', '');
    end if;
    perform private.require_move('hand_over', asked.state, 'returned');
    update private.hand_over h set state = 'returned', taken_by = null, taken_at = null,
           ended_at = api.now(), revision = h.revision + 1
    where h.id = send_back.hand_over;
    perform private.drop_draft('hand_over', hand_over);
    perform private.record_event('sent-back', 'hand_over', hand_over, me,
                                 jsonb_build_object('reason', coalesce(reason, '')));
    return private.end_command(me, command, 'send_back', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;
