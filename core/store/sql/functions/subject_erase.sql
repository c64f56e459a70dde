-- Forget me: at once, whatever the term. What is open stays and is named: it is erased when it has
-- closed and is asked for again, or when its term has come. Where the archive must approve, what no
-- approval covers waits.
create function api.subject_erase(command uuid, number text, tax_code text, reason text)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, reason);
    answer jsonb := private.begin_command(me, command, 'subject_erase', arguments);
    until timestamptz := private.approval_limit();
    held record;
    closed_calls bigint[];
    closed_callbacks bigint[];
    waits boolean;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_subject(number, tax_code, reason);
    perform pg_advisory_xact_lock(hashtext('richiamate retention'));
    select s.* into held
    from private.subject_rows(nullif(subject_erase.number, ''), subject_erase.tax_code) s;
    closed_calls := array(select c.id from private.call c
                          where c.id = any (held.calls) and c.erased_at is null
                            and private.call_closed_at(c) < until);
    closed_callbacks := array(select b.id from private.callback b
                              where b.id = any (held.callbacks) and b.erased_at is null
                                and private.callback_closed_at(b) < until);
    waits := exists (select from private.call c
                     where c.id = any (held.calls) and c.erased_at is null
                       and private.call_closed_at(c) >= until)
          or exists (select from private.callback b
                     where b.id = any (held.callbacks) and b.erased_at is null
                       and private.callback_closed_at(b) >= until);
    answer := private.write_receipt('erase', me, number, tax_code, reason, jsonb_build_object(
        'erased', private.erase_identity(closed_calls, closed_callbacks, 'request', me),
        'leftOpen', private.subject_open(held.calls, held.callbacks), 'waitsForApproval', waits));
    return private.end_command(me, command, 'subject_erase', arguments, answer);
end $$;
