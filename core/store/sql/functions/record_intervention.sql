-- What the internal office did: on a hand-over, or on a call that reached the office directly.
create function api.record_intervention(command uuid, hand_over bigint, call bigint, outcome text,
                                        note text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('official');
    arguments jsonb := jsonb_build_array(hand_over, call, outcome, note);
    answer jsonb := private.begin_command(me, command, 'record_intervention', arguments);
    office bigint;
    written bigint;
    held private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    if outcome not in ('done', 'needs-documents', 'appointment', 'not-ours') then
        perform private.refuse('RI010', format('%s is no outcome of an intervention', outcome), '');
    end if;
    if hand_over is not null then
        held := private.hand_over_of(hand_over, me);
        perform private.require_move('hand_over', held.state, 'done');
        if held.taken_by is distinct from me then
            perform private.refuse('RI003', 'a colleague has taken it', '');
        end if;
        office := held.office_id;
        update private.hand_over h set state = 'done', ended_at = api.now(),
               revision = h.revision + 1
        where h.id = record_intervention.hand_over;
    else
        select c.office_id into office from private.call c
        join private.office o on o.id = c.office_id and o.kind = 'internal'
        where c.id = record_intervention.call and c.answered_by = me;
        if office is null then
            perform private.refuse('RI002', 'no call reached the caller''s office directly', '');
        end if;
    end if;
    -- One that was opened again is written again.
    insert into private.intervention as i (hand_over_id, call_id, office_id, person_id, state,
                                           outcome, note, written_at)
    values (hand_over, call, office, me, 'recorded', outcome, note, api.now())
    on conflict (hand_over_id) do update
        set person_id = excluded.person_id, state = excluded.state, outcome = excluded.outcome,
            note = excluded.note, written_at = excluded.written_at, revision = i.revision + 1
        where i.state = 'open'
    returning i.id into written;
    if written is null then
        perform private.refuse('RI004', 'its intervention is written already', '');
    end if;
    update private.call c set is_recorded = true, revision = c.revision + 1
    where c.id = record_intervention.call;
    perform private.drop_draft(case when call is null then 'hand_over' else 'call' end,
                               coalesce(hand_over, call));
    perform private.record_event('intervention-recorded', 'intervention', written, me,
                                 jsonb_build_object('outcome', outcome));
    return private.end_command(me, command, 'record_intervention', arguments,
                               jsonb_build_object('id', written));
exception when unique_violation then
    perform private.refuse('RI004', 'its intervention is written already', '');
    return null;
end $$;
