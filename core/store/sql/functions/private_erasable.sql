-- The instant at which a day of the directorate begins.
create function private.beginning_of(day date) returns timestamptz
language sql stable as $$
    select day::timestamp at time zone (select time_zone from private.directorate)
$$;

-- Closed before it, identity has had its term: whole days have passed, more than were set.
create function private.term_limit() returns timestamptz
language sql stable as $$
    select private.beginning_of(private.today() - d.retention_days) from private.directorate d
$$;

-- Closed before it, the archive lets it go; everything where no approval is asked for.
create function private.approval_limit() returns timestamptz
language sql stable as $$
    select case
        when not d.archive_approval then 'infinity'::timestamptz
        else coalesce((select private.beginning_of(max(a.up_to) + 1)
                       from private.disposal_approval a), '-infinity'::timestamptz)
    end from private.directorate d
$$;

-- Calls closed between two instants of whose number and person nothing is open, oldest first; among
-- the oldest that are not erased, all of them when null.
create function private.erasable_calls(since timestamptz, until timestamptz, at_most integer,
                                       among integer default null)
returns setof bigint language sql stable as $$
    with open_one as materialized (select * from private.open_identities()),
    candidate as (
        select x as c, x.id, x.caller, x.arrived_at from private.call x
        where x.erased_at is null and x.arrived_at < erasable_calls.until
        order by x.arrived_at, x.id limit among)
    select k.id from candidate k
    where erasable_calls.since < erasable_calls.until
      and private.call_closed_at(k.c) >= erasable_calls.since
      and private.call_closed_at(k.c) < erasable_calls.until
      and not exists (select from open_one o where o.number = k.caller)
      and not exists (select from private.conversation_record r
                      join open_one o on o.tax_code = r.tax_code where r.call_id = k.id)
    order by k.arrived_at, k.id limit at_most
$$;

create function private.erasable_callbacks(since timestamptz, until timestamptz, at_most integer,
                                       among integer default null)
returns setof bigint language sql stable as $$
    with open_one as materialized (select * from private.open_identities()),
    candidate as (
        select x as b, x.id, x.number, x.accepted_at from private.callback x
        where x.erased_at is null and x.accepted_at < erasable_callbacks.until
        order by x.accepted_at, x.id limit among)
    select k.id from candidate k
    where erasable_callbacks.since < erasable_callbacks.until
      and private.callback_closed_at(k.b) >= erasable_callbacks.since
      and private.callback_closed_at(k.b) < erasable_callbacks.until
      and not exists (select from open_one o where o.number = k.number)
      and not exists (select from private.attempt a
                      join private.conversation_record r on r.attempt_id = a.id
                      join open_one o on o.tax_code = r.tax_code where a.callback_id = k.id)
    order by k.accepted_at, k.id limit at_most
$$;

-- Of calls and callbacks that began before the term: those due, those that only wait for the
-- archive, and those still open or of somebody with something open. The oldest two thousand calls
-- and callbacks of each: a status must not take as long as the erasing.
create function private.left_over() returns jsonb
language sql stable as $$
    with term as (select private.term_limit() as until, private.approval_limit() as approved),
    old as (
        (select c.id, 'call' as kind from private.call c, term t
         where c.erased_at is null and c.arrived_at < t.until order by c.arrived_at, c.id limit 2000)
        union all
        (select b.id, 'callback' from private.callback b, term t
         where b.erased_at is null and b.accepted_at < t.until
         order by b.accepted_at, b.id limit 2000)),
    due as materialized (
        select id, 'call' as kind
        from term t, private.erasable_calls('-infinity', least(t.until, t.approved), 2000, 2000) id
        union all
        select id, 'callback'
        from term t, private.erasable_callbacks('-infinity', least(t.until, t.approved), 2000, 2000) id),
    waiting as materialized (
        select id, 'call' as kind
        from term t, private.erasable_calls(t.approved, t.until, 2000, 2000) id
        union all
        select id, 'callback'
        from term t, private.erasable_callbacks(t.approved, t.until, 2000, 2000) id)
    select jsonb_build_object(
        'due', (select count(*) from due),
        'waitsForApproval', (select count(*) from waiting),
        'leftOpen', (select count(*) from (
            select * from old except select * from due except select * from waiting) left_open))
$$;
