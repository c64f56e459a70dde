-- Whoever wrote an intervention may write it again on the same day until it is closed: its text is theirs as a draft.
create function api.reopen_intervention(command uuid, hand_over bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('official');
    arguments jsonb := jsonb_build_array(hand_over);
    answer jsonb := private.begin_command(me, command, 'reopen_intervention', arguments);
    asked private.hand_over;
    written private.intervention;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    select * into written from private.intervention i
    where i.hand_over_id = reopen_intervention.hand_over for update;
    if written.id is null or written.person_id <> me then
        perform private.refuse('RI002', 'the caller wrote no intervention on it', '');
    end if;
    perform private.require_move('hand_over', asked.state, 'taken');
    perform private.require_move('intervention', written.state, 'open');
    if private.is_erased(asked) then
        perform private.refuse('RI005', 'its text was erased', 'The citizen asked for it.');
    end if;
    if private.local_date(written.written_at) <> private.today()
       or private.seal_of(private.today()) is not null then
        perform private.refuse('RI005', 'its day is over or closed',
                               'The log of that day stays as it is.');
    end if;
    update private.intervention i
    set state = 'open', outcome = null, written_at = null, revision = i.revision + 1
    where i.id = written.id;
    update private.hand_over h set state = 'taken', taken_by = me, taken_at = api.now(),
           ended_at = null, revision = h.revision + 1
    where h.id = reopen_intervention.hand_over;
    insert into private.draft (person_id, subject, subject_id, content, sequence, kept_at)
    values (me, 'hand_over', hand_over,
            jsonb_build_object('outcome', written.outcome, 'note', written.note), 0, api.now());
    perform private.record_event('reopened', 'intervention', written.id, me);
    return private.end_command(me, command, 'reopen_intervention', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;
