-- What routing should know of a caller's number: where it has an open callback, and how often it
-- has rung today, the call in progress included.
create function api.standing(number text) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    first_instant timestamptz;
    open_at jsonb;
begin
    perform private.require('intake');
    select private.today()::timestamp at time zone d.time_zone into first_instant
    from private.directorate d;
    select coalesce(jsonb_agg(o.code order by o.code), '[]') into open_at
    from private.office o
    where exists (select from private.callback c
                  where c.office_id = o.id and c.number = standing.number
                    and c.state <> 'closed');
    return jsonb_build_object('openCallback', open_at <> '[]', 'offices', open_at, 'callsToday',
        (select count(*) from private.call c
         where c.caller = standing.number and c.arrived_at >= first_instant));
end $$;
