-- The lines of a day's log: of a sealed one as they were told; else its calls, attempts and
-- interventions, as far as no sealed log tells of them, and what was written on it about days that
-- were sealed already.
create function private.log_lines(of_day date)
returns table (subject text, subject_id bigint, at timestamptz, happened_at timestamptz, call bigint,
               callback bigint, option text, office bigint, record bigint, topic text, outcome text,
               promise timestamptz, kept boolean, by_hand boolean, figures text[], is_late boolean)
language sql stable as $$
    with today as (select private.beginning_of(of_day) as since,
                          private.beginning_of(of_day + 1) as until),
    line as (
        select l.* from today t join private.call c
            on c.arrived_at >= t.since and c.arrived_at < t.until
        cross join lateral private.call_line(c) l
        union all
        select l.* from today t join private.attempt a
            on a.began_at >= t.since and a.began_at < t.until
        cross join lateral private.attempt_line(a) l
        union all
        select l.* from today t join private.intervention i
            on i.written_at >= t.since and i.written_at < t.until
        cross join lateral private.intervention_line(i) l)
    select l.subject, l.subject_id, l.happened_at, l.happened_at, l.call, l.callback, l.option,
           l.office, l.record, l.topic, l.outcome, l.promise, l.kept, l.by_hand, l.figures, false
    from line l
    -- Looked up one by one: not knowing the day, the planner would read the seals of all years.
    where (select s.day from private.sealed_row s
           where s.subject = l.subject and s.subject_id = l.subject_id limit 1) is null
      and (select m.log_day from private.late_change m
           where m.subject = l.subject and m.subject_id = l.subject_id limit 1) is null
    union all
    select l.subject, l.subject_id, m.at, l.happened_at, l.call, l.callback, l.option, l.office,
           l.record, l.topic, l.outcome, l.promise, l.kept, l.by_hand,
           -- What it counted in already, it does not count in twice.
           array(select f from unnest(l.figures) with ordinality u (f, place)
                 where not exists (select from private.sealed_row s
                                   where s.subject = l.subject and s.subject_id = l.subject_id
                                     and f = any (s.figures))
                 order by u.place),
           true
    from private.late_change m cross join lateral private.line_of(m.subject, m.subject_id) l
    where m.log_day = of_day
$$;

create function private.line_of(of_subject text, of_id bigint)
returns table (subject text, subject_id bigint, happened_at timestamptz, call bigint, callback bigint,
               option text, office bigint, record bigint, topic text, outcome text,
               promise timestamptz, kept boolean, by_hand boolean, figures text[])
language sql stable as $$
    select l.* from private.call c cross join lateral private.call_line(c) l
    where of_subject = 'call' and c.id = of_id
    union all
    select l.* from private.attempt a cross join lateral private.attempt_line(a) l
    where of_subject = 'attempt' and a.id = of_id
    union all
    select l.* from private.intervention i cross join lateral private.intervention_line(i) l
    where of_subject = 'intervention' and i.id = of_id
$$;

-- The rows of a day that is not sealed, numbered without gaps, with what paper and file tell of
-- each. One that was told before and has changed since is told again as an outcome that came late,
-- or as a correction, and names its row; one that has not is left out. Behind what too few people
-- stand (content none: it counts, and has no row) is told as what the totals tell anyway.
create function private.open_log_rows(of_day date)
returns table (number integer, subject text, subject_id bigint, at timestamptz,
               happened_at timestamptz, topic text, figures text[], content jsonb)
language sql stable as $$
    with told as (
        select l.*, (select private.are_few(of_day))
                    or l.is_late and private.are_few(private.local_date(l.happened_at)) as is_withheld,
               jsonb_build_object('call', private.call_number(l.call),
                   'request', (select b.request_code from private.callback b
                               where b.id = l.callback),
                   'option', (select m.label from private.menu_option m where m.option = l.option),
                   'office', (select o.name from private.office o where o.id = l.office),
                   'topic', private.topics_of(l.record),
                   'cards', (select string_agg(k.card || ' v' || k.version, ', ' order by k.card)
                             from private.record_card k where k.record_id = l.record),
                   'outcome', l.outcome, 'promise', private.written_instant(l.promise),
                   'kept', l.kept, 'byHand', l.by_hand) as said
        from private.log_lines(of_day) l),
    compared as (
        select t.*, b.content as before, about.about
        from told t
        left join lateral ( -- the last time that it was told
            select s.content::jsonb as content from private.sealed_row s
            where t.is_late and s.subject = t.subject and s.subject_id = t.subject_id
              and s.content <> ''
            order by s.day desc, s.number desc limit 1) b on true
        cross join lateral private.about(t.subject, t.subject_id, t.call, t.happened_at, of_day) about),
    whole as (
        select c.subject, c.subject_id, c.at, c.happened_at, c.topic, c.figures,
               c.said || c.about || jsonb_build_object(
                   'at', private.written_instant(c.at),
                   'kind', case when c.before is null then c.subject
                                when c.before ->> 'outcome' in ('in-progress', 'unrecorded')
                                     and c.before -> 'outcome' <> c.said -> 'outcome'
                                then 'outcome' else 'correction' end,
                   -- How soon each call was answered no row tells: where few people work, that is theirs.
                   'figures', to_jsonb(array_remove(c.figures, 'inTime'))) as content,
               1 as part, c.at as place_at, null::text as place
        from compared c
        where not c.is_withheld
          and (c.before is null or not c.before @> c.said or c.figures <> '{}')
        union all
        select c.subject, c.subject_id, c.at, c.happened_at, c.topic, p.figures, p.content, p.part,
               null, concat_ws(' ', p.content ->> 'office', p.content ->> 'topic', p.content ->> 'cards')
        from compared c cross join lateral private.withheld_parts(c.figures, c.said, of_day) p
        where c.is_withheld),
    placed as (
        select w.*, row_number() over (
            order by w.part, w.place_at, w.place,
                     case w.subject when 'call' then 1 when 'attempt' then 2 else 3 end, w.subject_id) as n
        from whole w)
    select p.n::integer, p.subject, p.subject_id, p.at, p.happened_at, p.topic, p.figures,
           p.content || jsonb_build_object('number', p.n)
    from placed p
$$;

-- Whether fewer people stood behind a day than figures need: those assigned then and the agreement of
-- then, where it is sealed.
create function private.are_few(day date) returns boolean
language sql stable as $$
    select coalesce((select s.people < (s.head::jsonb ->> 'peopleBehind')::integer
                     from private.sealed_day s where s.day = are_few.day),
                    not private.is_enough(private.people_on(are_few.day)))
$$;

-- A line behind which too few people stand, taken apart so that each row counts in one of the figures
-- that are always told and says nothing that those do not: that a call came; that information was
-- given, about what and with which cards; that an intervention was written. Neither the row of a call
-- nor that of an information names the other: it would tell which were answered. What counts in
-- none of the three has no row (content none); its figures are kept, and told by nobody.
create function private.withheld_parts(figures text[], said jsonb, of_day date)
returns table (part integer, figures text[], content jsonb)
language sql stable as $$
    with main as (
        select case when 'received' = any (withheld_parts.figures) then 'received'
                    when 'interventions' = any (withheld_parts.figures) then 'interventions' end as told)
    select case m.told when 'received' then 2 when 'interventions' then 4 else 5 end,
           array_remove(withheld_parts.figures, 'informed'),
           case m.told
               when 'received' then jsonb_build_object('kind', 'call', 'call', said -> 'call')
               when 'interventions' then jsonb_build_object('kind', 'intervention', 'office',
                   case when private.are_offices_told(of_day) then said -> 'office' end) end
               || jsonb_build_object('figures', jsonb_build_array(m.told), 'isWithheld', true)
    from main m
    where m.told is not null or array_remove(withheld_parts.figures, 'informed') <> '{}'
    union all
    select 3, array['informed'],
           jsonb_build_object('kind', 'informed', 'topic', said -> 'topic', 'cards', said -> 'cards',
                              'figures', jsonb_build_array('informed'), 'isWithheld', true)
    where 'informed' = any (withheld_parts.figures)
$$;

-- Which earlier day's row a row is about, if any: its own as it was first told, or for an
-- intervention that of the call or attempt that led to it. No row number: that day is not sealed.
create function private.about(subject text, subject_id bigint, call bigint, happened_at timestamptz,
                              of_day date) returns jsonb
language sql stable as $$
    with origin as (
        select about.subject, about.subject_id, about.happened_at where about.subject <> 'intervention'
        union all
        select 'call', c.id, c.arrived_at from private.call c
        where about.subject = 'intervention' and c.id = about.call
        union all
        select 'attempt', a.id, a.began_at from private.intervention i
        join private.hand_over h on h.id = i.hand_over_id
        join private.attempt a on a.id = h.attempt_id
        where about.subject = 'intervention' and i.id = about.subject_id
        order by 3 limit 1),
    told as (
        select o.happened_at, s.day, s.number from origin o left join lateral (
            select r.day, r.number from private.sealed_row r
            where r.subject = o.subject and r.subject_id = o.subject_id
            order by r.day, r.number limit 1) s on true)
    select coalesce((
        select jsonb_build_object('aboutDay', coalesce(r.day, private.local_date(r.happened_at)),
                                  'aboutRow', r.number)
        from told r
        where coalesce(r.day, private.local_date(r.happened_at)) <> of_day), '{}')
$$;
