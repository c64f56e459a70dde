-- What was written on a day (local to the directorate): its calls, attempts and interventions, and
-- what came about days that were sealed before, numbered in the order of writing. No telephone
-- number and no name of anybody. Of a sealed day its seal is told, of another how it stands.
create function api.daily_log(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    seal jsonb;
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    seal := private.seal_of(day);
    return (
        select coalesce((select s.head::jsonb from private.sealed_day s where s.day = daily_log.day),
                        jsonb_build_object('code', d.code, 'directorate', d.name,
                            'timeZone', d.time_zone, 'day', daily_log.day,
                            'people', private.people_on(daily_log.day),
                            'peopleBehind', d.people_behind))
            || jsonb_build_object('seal', seal, 'totals', private.day_totals(daily_log.day), 'rows',
                case when seal is null
                     then (select coalesce(jsonb_agg(r.content order by r.number), '[]')
                           from private.open_log_rows(daily_log.day) r
                           where r.content is not null)
                     else (select coalesce(jsonb_agg(r.content::jsonb order by r.number), '[]')
                           from private.sealed_row r
                           where r.day = daily_log.day and r.content <> '') end)
        from private.directorate d);
end $$;
