-- The numbers that rang while it was closed (out of hours, a strike, an emergency) and that nobody has
-- spoken with since, the latest last; nothing unless the directorate lists them. The number is
-- masked for everybody, like one that waits in the queue: whoever calls it sees it.
create function api.calls_while_closed() returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('operator', 'official', 'supervisor');
    return query
    select jsonb_build_object('call', max(c.id), 'caller', private.masked(c.caller, false),
        'times', count(*), 'lastAt', max(c.arrived_at),
        'reason', (select string_agg(distinct e.reason, ', ') from private.emergency_closing e
                   where e.office_id is null and e.from_at <= max(c.arrived_at)
                     and max(c.arrived_at) < coalesce(e.until_at, 'infinity')))
    from private.rang_while_closed() c
    group by c.caller order by max(c.arrived_at);
end $$;

-- In the last seven days. Spoken with: answered, reached, or waiting for a callback anyway; a line
-- that dropped is no conversation.
create function private.rang_while_closed() returns setof private.call
language sql stable as $$
    select c.*
    from private.directorate d, private.call c
    where coalesce((d.configuration ->> 'listCallsWhileClosed')::boolean, false)
      and c.state = 'closed' and c.caller is not null
      and c.arrived_at >= api.now() - interval '7 days'
      and not exists (
          select from private.call x left join private.conversation_record r on r.call_id = x.id
          where x.caller = c.caller and x.arrived_at > c.arrived_at and x.answered_at is not null
            and r.outcome is distinct from 'dropped')
      and not exists (
          select from private.callback b where b.number = c.caller
            and (b.state <> 'closed' or exists (
                select from private.attempt a where a.callback_id = b.id
                  and a.began_at > c.arrived_at and a.outcome = 'reached')))
$$;
