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

-- Calls closed before an instant of whose number and person nothing is open, oldest first.
create function private.erasable_calls(until timestamptz, at_most integer) returns setof bigint
language sql stable as $$
    with open_one as materialized (select * from private.open_identities())
    select c.id from private.call c
    where c.erased_at is null and c.arrived_at < erasable_calls.until
      and private.call_closed_at(c) < erasable_calls.until
      and not exists (select from open_one o where o.number = c.caller)
      and not exists (select from private.conversation_record r
                      join open_one o on o.tax_code = r.tax_code where r.call_id = c.id)
    order by c.arrived_at, c.id limit at_most
$$;

create function private.erasable_callbacks(until timestamptz, at_most integer)
returns setof bigint language sql stable as $$
    with open_one as materialized (select * from private.open_identities())
    select b.id from private.callback b
    where b.erased_at is null and b.accepted_at < erasable_callbacks.until
      and private.callback_closed_at(b) < erasable_callbacks.until
      and not exists (select from open_one o where o.number = b.number)
      and not exists (select from private.attempt a
                      join private.conversation_record r on r.attempt_id = a.id
                      join open_one o on o.tax_code = r.tax_code where a.callback_id = b.id)
    order by b.accepted_at, b.id limit at_most
$$;

-- What is left of calls and callbacks that began before the term: still open, or of somebody with
-- something open; and closed, but waiting for the archive. Counted up to ten thousand each.
create function private.left_over() returns jsonb
language sql stable as $$
    with term as (select private.term_limit() as until, private.approval_limit() as approved),
    old as (
        (select c.id, 'call' as kind from private.call c, term t
         where c.erased_at is null and c.arrived_at < t.until order by c.arrived_at limit 10000)
        union all
        (select b.id, 'callback' from private.callback b, term t
         where b.erased_at is null and b.accepted_at < t.until order by b.accepted_at limit 10000)),
    due as materialized (
        select id, 'call' as kind from term t, private.erasable_calls(t.until, 10000) id
        union all
        select id, 'callback' from term t, private.erasable_callbacks(t.until, 10000) id),
    approved as materialized (
        select id, 'call' as kind
        from term t, private.erasable_calls(least(t.until, t.approved), 10000) id
        union all
        select id, 'callback'
        from term t, private.erasable_callbacks(least(t.until, t.approved), 10000) id)
    select jsonb_build_object(
        'due', (select count(*) from approved),
        'waitsForApproval', (select count(*) from due) - (select count(*) from approved),
        'leftOpen', (select count(*) from (table old except table due) left_open))
$$;
