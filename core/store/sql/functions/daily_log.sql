-- What was written on a day (local to the directorate): its calls, attempts and interventions,
-- numbered in the order they happened. No telephone number and no name of anybody.
create function api.daily_log(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    zone text := (select time_zone from private.directorate);
    since timestamptz := day::timestamp at time zone zone;
    until timestamptz := (day + 1)::timestamp at time zone zone;
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return (
        select jsonb_build_object('code', d.code, 'directorate', d.name, 'timeZone', zone,
            'day', day,
            'rows', (select coalesce(jsonb_agg(to_jsonb(r) - 'kind_order' - 'id' order by r.number), '[]')
                     from private.log_rows(since, until) r),
            'totals', private.totals(since, until))
        from private.directorate d);
end $$;
