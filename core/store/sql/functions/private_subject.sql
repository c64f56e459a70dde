-- As core/citizens writes it; what makes no sense is kept as it was said.
create function private.normalised_tax_code(said text) returns text
language sql immutable as $$
    select nullif(upper(regexp_replace(coalesce(said, ''), '[[:space:]-]', '', 'g')), '')
$$;

-- A citizen asks by one of the two, and for a reason: a reference that names nobody, since it
-- stays in the receipt when all else is erased.
create function private.require_subject(number text, tax_code text, reason text) returns void
language plpgsql stable as $$
begin
    if num_nonnulls(nullif(number, ''), nullif(tax_code, '')) <> 1 then
        perform private.refuse('RI010', 'one of number and tax code is needed', '');
    end if;
    if coalesce(trim(reason), '') = '' then
        perform private.refuse('RI010', 'a reason is needed', 'The protocol number will do.');
    end if;
    if position(lower(coalesce(nullif(number, ''), tax_code)) in lower(reason)) > 0 then
        perform private.refuse('RI010', 'the reason names the citizen',
                               'It is kept for ever: give a protocol number.');
    end if;
end $$;

-- What is held about a number: its calls and callbacks, what a call of it asked for, and the calls
-- that asked for it to be rung. About a tax code: the conversations whose record has it, with the
-- callbacks they belong to.
create function private.subject_rows(number text, tax_code text,
                                     out calls bigint[], out callbacks bigint[])
language sql stable as $$
    with own_call as (
        select c.id from private.call c where c.caller = subject_rows.number
        union
        select r.call_id from private.conversation_record r
        where r.tax_code = private.normalised_tax_code(subject_rows.tax_code)
          and r.call_id is not null),
    own_callback as (
        select b.id from private.callback b where b.number = subject_rows.number
        union
        select a.callback_id from private.conversation_record r
        join private.attempt a on a.id = r.attempt_id
        where r.tax_code = private.normalised_tax_code(subject_rows.tax_code))
    select
        array(select id from own_call union
              select q.call_id from private.callback_request q
              join own_callback o on o.id = q.callback_id order by 1),
        array(select id from own_callback union
              select b.id from own_call o, private.callbacks_of_call(o.id) b order by 1)
$$;

-- What of it is still open, by the names people know.
create function private.subject_open(calls bigint[], callbacks bigint[]) returns jsonb
language sql stable as $$
    with line as (
        select 1 as kind_order, c.id, jsonb_build_object('kind', 'call',
                   'id', private.call_number(c.id), 'state', c.state) as said
        from private.call c
        where c.id = any (calls) and (c.ended_at is null
              or (c.answered_by is not null and not c.is_recorded))
        union all
        select 2, b.id, jsonb_build_object('kind', 'callback', 'id', b.request_code,
                                           'state', b.state)
        from private.callback b where b.id = any (callbacks) and b.state <> 'closed'
        union all
        select 3, h.id, jsonb_build_object('kind', 'handOver', 'id', h.id, 'state', h.state)
        from private.hand_over h left join private.attempt a on a.id = h.attempt_id
        where (h.call_id = any (calls) or a.callback_id = any (callbacks))
          and h.state in ('offered', 'taken', 'returned'))
    select coalesce(jsonb_agg(l.said order by l.kind_order, l.id), '[]') from line l
$$;

-- The receipt: its salt is told once and kept with the command only as long as that is.
create function private.write_receipt(kind text, me bigint, number text, tax_code text, reason text,
                                      result jsonb) returns jsonb
language plpgsql as $$
declare
    salt text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
    whose text := coalesce(nullif(number, ''), private.normalised_tax_code(tax_code));
    written private.subject_request;
begin
    insert into private.subject_request (at, kind, person_id, reason, digest, result)
    values (api.now(), write_receipt.kind, me, trim(write_receipt.reason),
            encode(sha256(convert_to(salt || ':' || whose, 'UTF8')), 'hex'), write_receipt.result)
    returning * into written;
    perform private.record_event('subject-' || kind, 'subject_request', written.id, me,
                                 jsonb_build_object('reason', written.reason));
    return jsonb_build_object('receipt', written.id, 'at', written.at, 'salt', salt) || result;
end $$;
