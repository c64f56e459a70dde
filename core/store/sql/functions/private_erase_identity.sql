-- Takes out of closed calls and callbacks, and of all that hangs on them, who it was and what was
-- said. When, about what and with which outcome stays: no figure and no row of a log moves.
create function private.erase_identity(calls bigint[], callbacks bigint[], why text, person bigint)
returns jsonb language plpgsql as $$
declare
    attempts bigint[] := array(select a.id from private.attempt a
                               where a.callback_id = any (callbacks));
    hand_overs bigint[] := array(
        select h.id from private.hand_over h
        where h.call_id = any (calls) or h.attempt_id = any (attempts));
    interventions bigint[] := array(
        select i.id from private.intervention i
        where i.call_id = any (calls) or i.hand_over_id = any (hand_overs));
    records bigint[] := array(
        select r.id from private.conversation_record r
        where r.call_id = any (calls) or r.attempt_id = any (attempts));
    drafts bigint;
    event_values bigint;
begin
    if cardinality(calls) + cardinality(callbacks) = 0 then
        return private.counted(0, 0, 0, 0, 0, 0, 0);
    end if;
    perform private.erase_from_commands(calls, callbacks);
    update private.call set caller = null, erased_at = api.now() where id = any (calls);
    update private.callback set number = '', erased_at = api.now() where id = any (callbacks);
    update private.conversation_record set note = '', tax_code = null where id = any (records);
    update private.hand_over set sheet = '' where id = any (hand_overs);
    update private.intervention set note = '' where id = any (interventions);
    -- One on its way goes with its number: it is erased where it arrives.
    update private.referral set number = '', sheet = ''
    where (callback_id = any (callbacks) or call_id = any (calls) or attempt_id = any (attempts))
      and arrived_at is not null;
    delete from private.draft d
    where (d.subject = 'call' and d.subject_id = any (calls))
       or (d.subject = 'callback' and d.subject_id = any (callbacks))
       or (d.subject = 'hand_over' and d.subject_id = any (hand_overs));
    get diagnostics drafts = row_count;
    event_values := private.erase_event_values(
        private.events_with_values(calls, callbacks, attempts, hand_overs, interventions, records),
        why, person);
    return private.counted(cardinality(calls), cardinality(callbacks), cardinality(records),
                           cardinality(hand_overs), cardinality(interventions), drafts,
                           event_values);
end $$;

create function private.counted(calls bigint, callbacks bigint, records bigint, hand_overs bigint,
                                interventions bigint, drafts bigint, event_values bigint)
returns jsonb language sql immutable as $$
    select jsonb_build_object('calls', calls, 'callbacks', callbacks, 'records', records,
        'handOvers', hand_overs, 'interventions', interventions, 'drafts', drafts,
        'eventValues', event_values)
$$;

-- Those of a callback also where they stand at a call that is erased already: the number was told
-- with both.
create function private.events_with_values(calls bigint[], callbacks bigint[], attempts bigint[],
                                           hand_overs bigint[], interventions bigint[],
                                           records bigint[])
returns bigint[] language sql stable as $$
    select coalesce(array_agg(e.id), '{}')
    from private.event e join private.event_value v on v.event_id = e.id
    where (e.subject, e.subject_id) in (
        select 'call', unnest(calls)
        union all select 'call', c.id from private.callback_request q
            join private.call c on c.id = q.call_id
            where q.callback_id = any (callbacks) and c.erased_at is not null
        union all select 'callback', unnest(callbacks)
        union all select 'attempt', unnest(attempts)
        union all select 'hand_over', unnest(hand_overs)
        union all select 'intervention', unnest(interventions)
        union all select 'conversation_record', unnest(records))
$$;

-- For 7 days a command's answer holds the number that was dialled, corrected since or not, and the
-- digest of a call written by hand could be matched with every number there is. Answers to the
-- exchange (exchange_delivery) hold none.
create function private.erase_from_commands(calls bigint[], callbacks bigint[]) returns void
language sql as $$
    update private.command k set answer = k.answer - 'number'
    where k.answer ? 'number' and k.answer ->> 'number' in (
        select b.number from private.callback b where b.id = any (callbacks)
        union select c.caller from private.call c where c.id = any (calls));
    update private.command k set answer = k.answer - 'number'
    where k.function = 'begin_attempt' and (k.answer ->> 'id')::bigint in (
        select a.id from private.attempt a where a.callback_id = any (callbacks));
    update private.command k set arguments = ''
    where k.function = 'write_call' and (k.answer ->> 'id')::bigint = any (calls)
$$;

-- What the exchange still says of a call or an attempt that is erased comes in without numbers.
create function private.without_identity(event jsonb, call bigint, attempt bigint) returns jsonb
language sql stable as $$
    select case
        when exists (select from private.call c
                     where c.id = without_identity.call and c.erased_at is not null)
             or exists (select from private.attempt a
                        join private.callback b on b.id = a.callback_id
                        where a.id = without_identity.attempt and b.erased_at is not null)
        then event - 'ani' - 'number'
        else event
    end
$$;

create function private.is_erased(h private.hand_over) returns boolean
language sql stable as $$
    select exists (select from private.call c where c.id = h.call_id and c.erased_at is not null)
        or exists (select from private.attempt a join private.callback b on b.id = a.callback_id
                   where a.id = h.attempt_id and b.erased_at is not null)
$$;
