-- Closes a day for good, for a person, the owner or intake; what is sealed already stays. Who it was
-- is an event, the seal names the role alone.
create function private.seal_day(of_day date, by_role text, me bigint) returns private.sealed_day
language plpgsql as $$
declare
    sealed private.sealed_day;
begin
    perform pg_advisory_xact_lock(hashtext('richiamate sealed day'));
    select * into sealed from private.sealed_day s where s.day = of_day;
    if sealed.day is not null then
        return sealed;
    end if;
    if not private.is_over(of_day) then
        perform private.refuse('RI005', format('%s is not over yet', of_day),
                               'A day is closed after its last opening.');
    end if;
    perform private.hold_still();
    with told as materialized (select * from private.open_log_rows(of_day)),
    document as (
        select jsonb_build_object('format', 1, 'code', d.code, 'directorate', d.name,
                   'timeZone', d.time_zone, 'day', of_day,
                   'people', private.people_on(of_day), 'peopleBehind', d.people_behind)::text as head,
               (select string_agg(t.content::text || e'\n', '' order by t.number) from told t) as rows,
               private.totals(of_day, of_day)::text as totals
        from private.directorate d),
    day as (
        insert into private.sealed_day (day, sealed_at, sealed_by, people, head, totals, digest)
        select of_day, api.now(), by_role, private.people_on(of_day), o.head, o.totals,
               private.digest_of(private.document_of(o.head, o.rows, o.totals))
        from document o)
    insert into private.sealed_row (day, number, subject, subject_id, at, happened_at, topic,
                                    figures, content)
    select of_day, t.number, t.subject, t.subject_id, t.at, t.happened_at, t.topic, t.figures,
           coalesce(t.content::text, '')
    from told t;
    insert into private.sealed_sum (day, weekday, hour, topic, figures, count)
    select of_day, s.weekday, s.hour, s.topic, s.figures, s.count from private.sums_of(of_day) s;
    select * into sealed from private.sealed_day s where s.day = of_day;
    perform private.record_event('day-sealed', 'sealed_day', to_char(of_day, 'YYYYMMDD')::bigint, me,
                                 jsonb_build_object('day', of_day, 'digest', sealed.digest));
    return sealed;
end $$;

-- Another day has begun, or nobody may ring any more on this one.
create function private.is_over(of_day date) returns boolean
language sql stable as $$
    select of_day < private.today() or of_day = private.today() and not exists (
        select from private.opening_span s
        where s.answer = 'ring' and s.closes > api.now() and s.opens < private.beginning_of(of_day + 1))
$$;

-- Nothing that a log tells of is written until this transaction ends: what was not committed before
-- is told by a later log. Whoever waits for this one and is waited for in turn must not lose: it gives
-- up first, before the server calls it a deadlock, and tries again behind those who waited.
create function private.hold_still() returns void
language plpgsql set lock_timeout = '200ms' as $$
begin
    for attempt in 1..50 loop
        begin
            lock table private.call, private.callback_request, private.attempt,
                private.conversation_record, private.record_card, private.hand_over,
                private.intervention in share mode;
            return;
        exception when lock_not_available then
            continue;
        end;
    end loop;
    perform private.refuse('RI004', 'others keep writing', 'Close the day once more.');
end $$;

create function private.document_of(head text, rows text, totals text) returns text
language sql immutable as $$
    select head || e'\n' || coalesce(rows, '') || totals || e'\n'
$$;

create function private.digest_of(document text) returns text
language sql immutable as $$
    select encode(sha256(convert_to(document, 'UTF8')), 'hex')
$$;

-- What was digested, out of what is kept.
create function private.sealed_document(of_day date) returns text
language sql stable as $$
    select private.document_of(s.head, (select string_agg(r.content || e'\n', '' order by r.number)
                                        from private.sealed_row r
                                        where r.day = s.day and r.content <> ''), s.totals)
    from private.sealed_day s where s.day = of_day
$$;

-- The rows of a closed day, put together by what periods count.
create function private.sums_of(of_day date)
returns table (weekday integer, hour integer, topic text, figures text[], count integer)
language sql stable as $$
    select p.weekday, p.hour, r.topic, r.figures, count(*)::integer
    from private.sealed_row r
    cross join lateral private.arrival_hour(r.happened_at, r.figures) p
    where r.day = of_day
    group by 1, 2, 3, 4
$$;

-- In which weekday and hour a call arrived, local to the directorate; null for what is no arrival.
create function private.arrival_hour(happened_at timestamptz, figures text[])
returns table (weekday integer, hour integer)
language sql stable as $$
    select extract(isodow from l.at)::integer, extract(hour from l.at)::integer
    from (select case when 'received' = any (figures)
                      then happened_at at time zone d.time_zone end as at
          from private.directorate d) l
$$;

create function private.seal_of(of_day date) returns jsonb
language sql stable as $$
    select jsonb_build_object('day', s.day, 'sealedAt', private.written_instant(s.sealed_at),
                              'by', s.sealed_by, 'digest', s.digest)
    from private.sealed_day s where s.day = of_day
$$;
