-- A year of a directorate, as it comes to stand in the tables: calls, callbacks with their attempts,
-- hand-overs, interventions, cards, topics, days that are closed soon, late or never, and what is
-- written after. Day after day, each at once; chance is a function of numbers, so that a year of a
-- size is always the same. Whether somebody comes back is decided by the product itself, in order.

create schema generated;

create function generated.chance(of bigint, salt integer) returns double precision
language sql immutable parallel safe as $$
    select (hashint8extended(of * 97 + 11, salt) & 16777215)::double precision / 16777216
$$;

create function generated.at(day date, clock time) returns timestamptz
language sql immutable as $$ select (day + clock) at time zone 'Europe/Rome' $$;

create table generated.working_day as
select row_number() over (order by d.day)::integer as place, d.day, null::timestamptz as closed_at
from (select distinct (s.opens at time zone 'Europe/Rome')::date as day
      from private.opening_span s where s.answer = 'ring') d
where d.day >= date '2027-01-01' and d.day < date '2028-01-01'
  -- Closed by hand beside the holidays of the calendar, so that 250 days are left.
  and d.day not in ('2027-08-13', '2027-08-16', '2027-12-24', '2027-12-31')
order by 2 limit 250;

create function generated.person(login text) returns bigint
language sql stable as $$ select p.id from private.person p where p.login = person.login $$;

create function generated.office(code text) returns bigint
language sql stable as $$ select o.id from private.office o where o.code = office.code $$;

create function generated.set_clock(shows timestamptz) returns void
language sql as $$ update private.clock set shows_at = shows, real_at = clock_timestamp(), speed = 0 $$;

-- What is still to be written of a day that is gone, and on which working day that is done.
create table generated.pending (place integer, kind text, id bigint, chance double precision);
create index on generated.pending (place);

create function generated.topic_of(of bigint) returns text
language sql immutable as $$
    select (array['CF', 'REG', 'SUCC', 'CAT', 'RIMB', 'LOC', null])
           [1 + floor(generated.chance(of, 90) * 7)::integer]
$$;

create function generated.outcome_of(of bigint) returns text
language sql immutable as $$
    select case when c < .60 then 'informed' when c < .80 then 'handed-over'
                when c < .88 then 'not-ours' when c < .91 then 'complaint'
                when c < .95 then 'other-directorate' when c < .97 then 'language-desk'
                else 'dropped' end
    from generated.chance(of, 91) c
$$;

create function generated.intervention_outcome(of bigint) returns text
language sql immutable as $$
    select (array['done', 'done', 'done', 'needs-documents', 'appointment', 'not-ours'])
           [1 + floor(generated.chance(of, 92) * 6)::integer]
$$;

-- Saves records. Of one number no two at once: whether somebody comes back depends on the order.
create function generated.save(calls bigint[], attempts bigint[], saved timestamptz[],
                               topics text[], outcomes text[]) returns void
language plpgsql as $$
declare
    written bigint[];
begin
    with made as (
        insert into private.conversation_record (call_id, attempt_id, person_id, speaker, topic,
                                                 outcome, note, saved_at)
        select n.call, n.attempt, generated.person('valle_first'), 'person-concerned', n.topic,
               n.outcome, 'note', n.saved
        from unnest(calls, attempts, saved, topics, outcomes) n (call, attempt, saved, topic, outcome)
        returning id)
    select array_agg(m.id) into written from made m;
    insert into private.record_card (record_id, card, version)
    select r.id, k.code, k.version
    from private.conversation_record r join private.information_card k on k.topic = r.topic
    where r.id = any (written)
      and generated.chance(r.id, case k.version when 1 then 93 else 94 end)
          < case r.outcome when 'informed' then .6 else .15 end;
    insert into private.record_topic (record_id, place, topic)
    select r.id, 2, 'RIMB' from private.conversation_record r
    where r.id = any (written) and r.topic <> 'RIMB' and generated.chance(r.id, 95) < .1;
    update private.conversation_record r set is_return = true
    where r.id = any (written) and private.is_return(r);
    update private.call c set is_recorded = true where c.id = any (calls);
end $$;

-- What is written on this day about days before.
create procedure generated.catch_up(of_place integer, of_day date)
language plpgsql as $$
declare
    late record;
    made bigint;
begin
    perform generated.set_clock(generated.at(of_day, '08:50'));
    for late in select * from generated.pending p where p.place = of_place order by p.kind, p.id loop
        case late.kind
        when 'record' then
            perform generated.save(array[late.id], array[null::bigint],
                                array[api.now()],
                                array[generated.topic_of(late.id)],
                                array[generated.outcome_of(late.id)]);
            if generated.outcome_of(late.id) = 'handed-over' then
                insert into private.hand_over (call_id, office_id, from_person_id, state, sheet,
                                               offered_at)
                values (late.id, generated.office('UT'), generated.person('valle_first'), 'offered',
                        'sheet', api.now());
            end if;
        when 'attempt' then
            update private.attempt a set outcome = case when late.chance < .6 then 'reached'
                                                        else 'no-answer' end,
                   ended_at = api.now(), line = 'ended' where a.id = late.id;
            update private.callback b set state = 'closed', holder_id = null, closed_at = api.now(),
                   closing = case when late.chance < .6 then 'reached' else 'unreachable' end
            from private.attempt a where a.id = late.id and b.id = a.callback_id and b.state <> 'closed';
        when 'intervention' then
            insert into private.intervention (hand_over_id, office_id, person_id, state, outcome,
                                              note, written_at)
            select h.id, h.office_id, generated.person('valle_official'), 'recorded',
                   generated.intervention_outcome(h.id), 'note', api.now()
            from private.hand_over h where h.id = late.id;
            update private.hand_over h set state = 'done', taken_by = generated.person('valle_official'),
                   taken_at = api.now(), ended_at = api.now() where h.id = late.id;
        when 'direct' then
            insert into private.intervention (call_id, office_id, person_id, state, outcome, note,
                                              written_at)
            select c.id, c.office_id, generated.person('valle_official'), 'recorded',
                   generated.intervention_outcome(c.id), 'note', api.now()
            from private.call c where c.id = late.id;
            update private.call c set is_recorded = true where c.id = late.id;
        when 'told' then -- by the exchange, of a call two days ago
            insert into private.call (conversation, caller, option, state, arrived_at, ended_at)
            select 'late-' || late.id, null, '1', 'abandoned', generated.at(w.day, '10:10'),
                   generated.at(w.day, '10:11')
            from generated.working_day w where w.place = of_place - 2
            returning id into made;
            insert into private.event (at, recorded_at, kind, subject, subject_id)
            select c.arrived_at, api.now(), 'arrived', 'call', c.id from private.call c
            where c.id = made;
        when 'option' then
            update private.call c set option = '2' where c.id = late.id;
        when 'split' then
            insert into private.callback (request_code, office_id, number, person_ordinal, state,
                                          accepted_at, first_ring_at, promise, not_before,
                                          promise_minutes)
            select 's-' || late.id, b.office_id, b.number, 1000 + late.id, 'waiting', api.now(),
                   b.first_ring_at, b.promise, b.promise, b.promise_minutes
            from private.callback b where b.id = late.id returning id into made;
            update private.callback_request q set callback_id = made
            where q.call_id = (select max(m.call_id) from private.callback_request m
                               where m.callback_id = late.id);
            update private.callback b set requests = b.requests - 1 where b.id = late.id;
        end case;
        -- Each at its own moment.
        perform generated.set_clock(api.now() + interval '1 ms');
    end loop;
    delete from generated.pending p where p.place = of_place;
end $$;

-- A day while it is lived.
create temp table conversation (
    n integer, seed bigint, part integer, first double precision, second double precision,
    third double precision, number text, id bigint primary key, kind text, at timestamptz,
    ends timestamptz, topic text, outcome text) on commit delete rows;
create temp table asked (
    call bigint, number text, at timestamptz, office bigint, open_callback bigint)
    on commit delete rows;
create temp table tried (
    id bigint, callback bigint, number text, attempts integer, is_first boolean, promise timestamptz,
    at timestamptz, ends timestamptz, chance double precision, outcome text) on commit delete rows;
create temp table spoken (
    call bigint, attempt bigint, number text, at timestamptz, ends timestamptz, topic text,
    outcome text, is_saved boolean, kind text, turn integer) on commit delete rows;
create index on spoken (turn);
create index on spoken (call);
create index on spoken (attempt);

-- The conversations of a day. Without the exchange (some days) only what was answered is known.
create procedure generated.converse(of_place integer, of_day date, volume integer)
language plpgsql as $$
declare
    next_day date := coalesce((select w.day from generated.working_day w where w.place = of_place + 1),
                              of_day + 1);
    by_hand boolean := of_day in ('2027-12-02', '2027-12-21');
    numbers integer := volume * 8; -- that ring: some are back on the next day, others within two weeks
    tax_centre text := '+39320000001';
begin
    insert into conversation (n, seed, part, first, second, third, number, id)
    select x.*,
           case when x.n % (volume / 12) = 0 and of_place % 10 = 0 then tax_centre
                when x.n % (volume / 5) = 1 and of_place % 5 = 0 then '+39320000002'
                when x.third < .04 then null
                else '+3932' || lpad((1000 + (x.part + of_place * (volume * 7 / 10)) % numbers)::text,
                                     8, '0') end as number,
           nextval('private.call_id_seq') as id
    from (select n, of_place * 100000::bigint + n as seed,
                 -- Every thirtieth rings a second time on the same day.
                 case when n % 30 = 29 and n > volume / 2 then n - volume / 2 else n end as part,
                 generated.chance(of_place * 100000::bigint + n, 1) as first,
                 generated.chance(of_place * 100000::bigint + n, 2) as second,
                 generated.chance(of_place * 100000::bigint + n, 3) as third
          from generate_series(0, volume - 1) n) x;
    update conversation c
    set kind = case when by_hand or c.number in (tax_centre, '+39320000002') then 'answered'
                    when c.first < .46 then 'answered' when c.first < .50 then 'direct'
                    when c.first < .60 then 'abandoned' when c.first < .62 then 'left'
                    when c.first < .68 then 'closed' when c.first < .78 then 'declined'
                    when c.first < .97 then 'accepted' else 'answered' end;
    -- Four hours in the order of their numbers; while closed, from seven and again from two.
    update conversation c
    set at = case when c.kind = 'closed' and c.second < .5
                  then generated.at(of_day, '07:00') + c.third * interval '2 hours'
                  when c.kind = 'closed'
                  then generated.at(of_day, '15:00') + c.third * interval '4 hours'
                  else generated.at(of_day, '09:00')
                       + c.n * interval '236 minutes' / volume + c.third * interval '1 s' end;
    update conversation c
    set ends = c.at + interval '20 s' + c.second * interval '150 s',
        topic = case when c.number is null or c.third < .3 then generated.topic_of(c.id)
                     else generated.topic_of(substr(c.number, 6)::bigint) end,
        outcome = generated.outcome_of(c.id);

    set local session_replication_role = replica;
    insert into private.event (at, recorded_at, kind, subject, subject_id)
    select c.at, c.at, 'arrived', 'call', c.id from conversation c where not by_hand;

    -- Callbacks: one that is open is joined.
    insert into asked
    select c.id, c.number, c.at,
           generated.office(case when c.n % 5 = 0 then 'SPO' else 'CEN' end), b.id
    from conversation c
    left join private.callback b on b.number = c.number and b.state <> 'closed'
        and b.person_ordinal = 1
        and b.office_id = generated.office(case when c.n % 5 = 0 then 'SPO' else 'CEN' end)
    where c.kind = 'accepted' and c.number is not null;
    update conversation c set kind = 'declined' where c.kind = 'accepted' and c.number is null;
    insert into private.callback (request_code, office_id, number, state, accepted_at,
                                  first_ring_at, promise, not_before, promise_minutes)
    select 'r-' || min(a.call), a.office, a.number, 'waiting', min(a.at), min(a.at),
           generated.at(next_day, (min(a.at) at time zone 'Europe/Rome')::time), min(a.at), 240
    from asked a where a.open_callback is null group by a.office, a.number;
    insert into private.callback_request (callback_id, call_id, at)
    select b.id, a.call, a.at from asked a
    join private.callback b on b.office_id = a.office and b.number = a.number
        and b.state <> 'closed' and b.person_ordinal = 1;
    update private.callback b set requests = q.requests
    from (select q.callback_id, count(*) as requests from private.callback_request q
          where q.callback_id in (select r.callback_id from private.callback_request r
                                  join asked a on a.call = r.call_id) group by 1) q
    where b.id = q.callback_id;
    insert into generated.pending
    select of_place + 2, 'split', b.id, 0 from private.callback b
    where b.id in (select r.callback_id from private.callback_request r join asked a on a.call = r.call_id)
      and b.requests > 1 and generated.chance(b.id, 60) < .1
      and not exists (select from generated.pending p where p.kind = 'split' and p.id = b.id);

    -- Attempts: half of them on the day that was promised from, the others on the next ones.
    insert into tried
    select nextval('private.attempt_id_seq') as id, b.id as callback, b.number, b.attempts,
           b.first_attempt_at is null as is_first, b.promise, m.at,
           m.at + interval '15 s' + generated.chance(b.id * 8 + b.attempts, 20) * interval '150 s' as ends,
           generated.chance(b.id * 8 + b.attempts, 21) as chance, null::text as outcome
    from private.callback b
    cross join lateral (
        select case when b.accepted_at >= generated.at(of_day, '00:00')
                    then b.accepted_at + interval '20 minutes'
                         + generated.chance(b.id, 22) * interval '70 minutes'
                    else generated.at(of_day, '09:01')
                         + generated.chance(b.id * 8 + b.attempts, 23) * interval '230 minutes' end as at) m
    where b.state = 'waiting' and b.not_before <= m.at and m.at < generated.at(of_day, '12:55')
      and (b.accepted_at < generated.at(of_day, '00:00') or generated.chance(b.id, 24) < .5)
      and generated.chance(b.id * 8 + of_place % 8, 25) < .85;
    update tried t set outcome = case when t.chance < .55 then 'reached' when t.chance < .75 then 'no-answer'
        when t.chance < .83 then 'engaged' when t.chance < .90 then 'answering-machine'
        when t.chance < .94 then 'another-person' when t.chance < .96 then 'wrong-number'
        when t.chance < .98 then 'declined' when t.chance < .99 then 'line-dropped' end;
    insert into private.attempt (id, callback_id, person_id, began_at, conversation, line, outcome,
                                 ended_at, promise)
    overriding system value
    select t.id, t.callback, generated.person('valle_second'), t.at,
           case when not by_hand then 'out-' || t.id end,
           case when t.outcome is null then 'dialling' else 'ended' end, t.outcome,
           case when t.outcome is not null then t.ends end, case when t.is_first then t.promise end
    from tried t;
    insert into generated.pending
    select of_place + 1, 'attempt', t.id, generated.chance(t.id, 26) from tried t where t.outcome is null;
    update private.callback b
    set attempts = b.attempts + 1, first_attempt_at = coalesce(b.first_attempt_at, t.at),
        not_before = generated.at(next_day, '09:00'),
        state = case when t.outcome is null then 'calling'
                     when t.outcome in ('reached', 'declined', 'wrong-number') or b.attempts = 2
                     then 'closed' else 'waiting' end,
        holder_id = case when t.outcome is null then generated.person('valle_second') end,
        closed_at = case when t.outcome in ('reached', 'declined', 'wrong-number')
                              or t.outcome is not null and b.attempts = 2 then t.ends end,
        closing = case when t.outcome = 'reached' then 'reached' when t.outcome = 'declined' then 'declined'
                       when t.outcome = 'wrong-number' or t.outcome is not null and b.attempts = 2
                       then 'unreachable' end
    from tried t where t.callback = b.id;
    -- Closed by mistake: a second promise, counted from now.
    update private.callback b
    set state = 'waiting', closed_at = null, closing = null, first_attempt_at = null,
        promise = generated.at(next_day, '12:00'), promise_since = generated.at(of_day, '12:00')
    from tried t
    where t.callback = b.id and b.state = 'closed' and t.outcome <> 'reached'
      and generated.chance(b.id, 27) < .2
      and not exists (select from private.callback o where o.office_id = b.office_id
                      and o.number = b.number and o.state <> 'closed');

    -- Calls and records number by number, in the order in which they end.
    insert into spoken
    select s.*, row_number() over (partition by coalesce(s.number, 'withheld ' || s.call) order by s.ends) as turn
    from (select c.id as call, null::bigint as attempt, c.number, c.at, c.ends, c.topic, c.outcome,
                 c.kind = 'answered' and generated.chance(c.id, 30) >= .06 as is_saved, c.kind
          from conversation c where c.kind <> 'closed' or c.second < .5
          union all
          select null, t.id, t.number, t.at, t.ends, generated.topic_of(substr(t.number, 6)::bigint),
                 generated.outcome_of(t.id), true, 'attempt' from tried t where t.outcome = 'reached') s;
    for nth in 1..(select max(s.turn) from spoken s) loop
        perform generated.ring(array(select s.call from spoken s
                                  where s.turn = nth and s.call is not null), by_hand);
        perform generated.save(array_agg(s.call), array_agg(s.attempt), array_agg(s.ends),
                               array_agg(s.topic), array_agg(s.outcome))
        from spoken s where s.turn = nth and s.is_saved;
    end loop;
    insert into generated.pending
    select of_place + 1 + floor(generated.chance(s.call, 31) * 3)::integer, 'record', s.call, 0
    from spoken s
    where s.kind = 'answered' and not s.is_saved and generated.chance(s.call, 32) < .7;
    insert into generated.pending
    select of_place + 1, 'option', s.call, 0 from spoken s
    where s.kind = 'answered' and s.is_saved and generated.chance(s.call, 33) < .003;
    insert into generated.pending
    select of_place + 2, 'told', of_place, 0
    where not by_hand and of_place % 7 = 3;

    -- Internal offices: whom citizens are put through to, and who rings them directly.
    insert into private.hand_over (call_id, attempt_id, office_id, from_person_id, state, sheet,
                                   offered_at)
    select s.call, s.attempt,
           generated.office(case when coalesce(s.call, s.attempt) % 3 = 0 then 'CAT' else 'UT' end),
           generated.person('valle_first'), 'offered', 'sheet', s.ends
    from spoken s
    where s.is_saved and (s.outcome = 'handed-over'
                          or s.outcome = 'informed' and generated.chance(coalesce(s.call, s.attempt), 34) < .03);
    insert into private.intervention (hand_over_id, call_id, office_id, person_id, state, outcome,
                                      note, written_at)
    select h.id, null, h.office_id, generated.person('valle_official'), 'recorded',
           generated.intervention_outcome(h.id), 'note', h.offered_at + interval '3 minutes'
    from private.hand_over h
    where h.offered_at >= generated.at(of_day, '00:00') and generated.chance(h.id, 35) < .6
      and h.offered_at < generated.at(of_day, '13:20')
      and not exists (select from private.intervention i where i.hand_over_id = h.id)
      and exists (select from spoken s where s.call = h.call_id or s.attempt = h.attempt_id)
    union all
    select null, s.call, generated.office('UT'), generated.person('valle_official'), 'recorded',
           generated.intervention_outcome(s.call), 'note', s.ends
    from spoken s where s.kind = 'direct' and generated.chance(s.call, 36) < .7;
    update private.hand_over h set state = 'done', taken_by = generated.person('valle_official'),
           taken_at = h.offered_at, ended_at = i.written_at
    from private.intervention i where i.hand_over_id = h.id and h.state = 'offered';
    update private.call c set is_recorded = true
    from private.intervention i where i.call_id = c.id and not c.is_recorded;
    insert into generated.pending
    select of_place + 1 + floor(generated.chance(h.id, 37) * 4)::integer, 'intervention', h.id, 0
    from private.hand_over h
    where h.state = 'offered' and h.offered_at >= generated.at(of_day, '09:00')
      and generated.chance(h.id, 38) < .75;
    insert into generated.pending
    select of_place + 1, 'direct', s.call, 0 from spoken s
    where s.kind = 'direct' and generated.chance(s.call, 36) >= .7
      and generated.chance(s.call, 39) < .7;
end $$;

-- Who rings on this day, with what the exchange tells of it.
create function generated.ring(calls bigint[], by_hand boolean) returns void
language plpgsql as $$
begin
    insert into private.call (id, conversation, caller, option, state, office_id, answered_by,
                              arrived_at, first_ring_at, answered_at, offered_at, ended_at, by_hand)
    overriding system value
    select c.id, 'in-' || c.id, c.number, (1 + c.n % 4)::text,
           case c.kind when 'answered' then 'completed' when 'direct' then 'completed'
                       when 'left' then 'abandoned' else c.kind end,
           case c.kind when 'answered' then generated.office(case when c.n % 5 = 0 then 'SPO' else 'CEN' end)
                       when 'direct' then generated.office('UT') end,
           case c.kind when 'answered' then generated.person('valle_first')
                       when 'direct' then generated.person('valle_official') end,
           c.at, case when c.kind <> 'closed' then c.at + interval '5 s' end,
           case when c.kind in ('answered', 'direct')
                then c.at + interval '15 s' + floor(generated.chance(c.id, 41) * 20) * interval '1 s' end,
           case when c.kind in ('left', 'declined', 'accepted') then c.at + interval '15 s' end,
           c.ends, ring.by_hand
    from conversation c where c.id = any (calls);
end $$;

-- Closes a day, if it is open.
create procedure generated.close(of_day date)
language plpgsql as $$
begin
    perform private.seal_day(of_day, 'supervisor', generated.person('valle_supervisor'));
    update generated.working_day w set closed_at = api.now() where w.day = of_day;
end $$;

-- A working day, from morning to evening. Most are closed in the afternoon, some on the next morning,
-- a few three working days later or never; the last five are open.
create procedure generated.work(of_place integer, volume integer)
language plpgsql as $$
declare
    of_day date := (select w.day from generated.working_day w where w.place = of_place);
    habit double precision := generated.chance(of_place, 50);
    before date := (select w.day from generated.working_day w
                    where w.place = of_place - 1 and generated.chance(w.place, 50) >= .84
                      and generated.chance(w.place, 50) < .92);
    long_before date := (select w.day from generated.working_day w
                         where w.place = of_place - 3 and generated.chance(w.place, 50) >= .92
                           and generated.chance(w.place, 50) < .96);
begin
    if before is not null then
        perform generated.set_clock(generated.at(of_day, '08:30'));
        call generated.close(before);
    end if;
    call generated.catch_up(of_place, of_day);
    call generated.converse(of_place, of_day, volume);
    set local session_replication_role = origin;
    if long_before is not null and of_place < 245 then
        perform generated.set_clock(generated.at(of_day, '13:30'));
        call generated.close(long_before);
    end if;
    perform generated.set_clock(generated.at(of_day, '14:30'));
    if habit < .84 and of_place < 245 then
        call generated.close(of_day);
    end if;
    -- In the evening nobody may ring.
    perform generated.set_clock(generated.at(of_day, '21:00'));
    perform generated.ring(array(select c.id from conversation c where c.kind = 'closed' and c.second >= .5), false);
end $$;
