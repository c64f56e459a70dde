-- A hand-over that came back becomes a callback of that office, in one move, with the citizen's
-- number, or one they gave (needed when theirs is withheld), and the instant it came back as its
-- first ring.
create function api.requeue_hand_over(command uuid, hand_over bigint, number text default null)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(hand_over)
        || case when number is null then '[]' else jsonb_build_array(number) end;
    answer jsonb := private.begin_command(me, command, 'requeue_hand_over', arguments);
    asked private.hand_over;
    citizen text;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    -- Number, callback, hand-over: locked in the order that everybody keeps.
    select * into asked from private.hand_over h where h.id = requeue_hand_over.hand_over;
    citizen := coalesce(number, private.citizen_of(asked));
    perform private.lock_number(asked.office_id, citizen);
    created := private.open_callback(asked.office_id, citizen);
    asked := private.hand_over_of(hand_over, me);
    perform private.require_move('hand_over', asked.state, 'requeued');
    if citizen is null then
        perform private.refuse('RI010', 'the number is withheld', 'Ask the citizen for one.');
    end if;
    perform private.require_number(citizen);
    if created is null then
        created := private.new_callback(asked.office_id, citizen, asked.ended_at, '{}');
    end if;
    update private.hand_over h set state = 'requeued', callback_id = created,
           revision = h.revision + 1
    where h.id = requeue_hand_over.hand_over;
    perform private.record_event('requeued', 'hand_over', hand_over, me,
                                 jsonb_build_object('callback', created));
    return private.end_command(me, command, 'requeue_hand_over', arguments, jsonb_build_object(
        'id', hand_over, 'callback', created, 'revision', asked.revision + 1));
end $$;
