-- A form as it is being written: of two writes the one with the higher sequence stays, whichever
-- comes last. Only of what the caller has in hand and has not saved: a late write brings nothing
-- back.
create function api.keep_draft(subject text, id bigint, content jsonb, sequence bigint)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
begin
    if jsonb_typeof(content) is distinct from 'object' or length(content::text) > 100000
       or sequence is null then
        perform private.refuse('RI010', 'a draft is an object of at most 100,000 characters', '');
    end if;
    if not private.has_in_hand(me, subject, id) then
        perform private.refuse('RI002', format('the caller writes of no %s %s', subject, id), '');
    end if;
    insert into private.draft as known (person_id, subject, subject_id, content, sequence, kept_at)
    values (me, keep_draft.subject, keep_draft.id, keep_draft.content, keep_draft.sequence,
            api.now())
    on conflict on constraint draft_pkey do update
        set content = excluded.content, sequence = excluded.sequence, kept_at = excluded.kept_at
        where known.sequence < excluded.sequence;
    return (select jsonb_build_object('keptAt', d.kept_at, 'sequence', d.sequence)
            from private.draft d
            where d.person_id = me and d.subject = keep_draft.subject
              and d.subject_id = keep_draft.id);
end $$;
