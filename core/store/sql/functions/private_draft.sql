-- Whether the person may still write of it. It is held until the transaction ends, so that a
-- draft kept while its subject is saved does not outlive it.
create function private.has_in_hand(person bigint, subject text, subject_id bigint)
returns boolean language plpgsql as $$
begin
    case subject
    when 'call' then
        perform from private.call c
        where c.id = subject_id and c.answered_by = person and not c.is_recorded for share;
    when 'callback' then
        perform from private.callback c
        where c.id = subject_id and c.holder_id = person for share;
    when 'hand_over' then
        perform from private.hand_over h
        where h.id = subject_id and h.taken_by = person and h.state = 'taken' for share;
    else
        perform private.refuse('RI010', format('there are no drafts of %s', subject), '');
    end case;
    return found;
end $$;

-- What the person wrote is saved; or, no person named, there is nothing left to write of. That of a
-- callback outlives its claim: whoever lost it finds their note when they have it again.
create function private.drop_draft(subject text, subject_id bigint, person bigint default null)
returns void language sql as $$
    delete from private.draft d
    where d.subject = drop_draft.subject and d.subject_id = drop_draft.subject_id
      and d.person_id = coalesce(person, d.person_id)
$$;
