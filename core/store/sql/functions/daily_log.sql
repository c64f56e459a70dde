-- What was written on a day (local to the directorate): its calls, attempts and interventions, and
-- what came about days that were sealed before, numbered in the order of writing. No telephone
-- number and no name of anybody. Of a sealed day its seal is told, of another how it stands.
create function api.daily_log(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.told_log(day);
end $$;

create function private.told_log(day date) returns jsonb
language plpgsql stable as $$
declare
    seal jsonb := private.seal_of(day);
begin
    return (
        select coalesce((select s.head::jsonb from private.sealed_day s where s.day = told_log.day),
                        jsonb_build_object('code', d.code, 'directorate', d.name,
                            'timeZone', d.time_zone, 'day', told_log.day,
                            'people', private.people_on(told_log.day),
                            'peopleBehind', d.people_behind))
            || jsonb_build_object('seal', seal, 'totals', private.day_totals(told_log.day), 'rows',
                case when seal is null
                     then (select coalesce(jsonb_agg(r.content order by r.number), '[]')
                           from private.open_log_rows(told_log.day) r
                           where r.content is not null)
                     else (select coalesce(jsonb_agg(r.content::jsonb order by r.number), '[]')
                           from private.sealed_row r
                           where r.day = told_log.day and r.content <> '') end)
        from private.directorate d);
end $$;
