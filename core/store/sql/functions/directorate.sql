-- What a program needs to begin: the configuration, its revision, the clock.
create function api.directorate() returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('operator', 'official', 'supervisor', 'administrator', 'intake',
                                'trainer');
    end if;
    return private.told_directorate();
end $$;

create function private.told_directorate() returns jsonb
language sql stable as $$
    select jsonb_build_object(
        'code', d.code, 'name', d.name, 'timeZone', d.time_zone, 'training', d.is_training,
        'configuration', d.configuration, 'revision', d.configuration_revision,
        'emergencyClosings', (
            select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'office', o.code,
                       'from', e.from_at, 'reason', e.reason) order by e.id), '[]')
            from private.emergency_closing e left join private.office o on o.id = e.office_id
            where e.until_at is null),
        'neighbours', private.neighbours(),
        'desksOfDay', (
            select coalesce(jsonb_agg(jsonb_build_object('office', o.code, 'day', w.day,
                       'desk', w.desk) order by o.code), '[]')
            from private.desk_of_day w join private.office o on o.id = w.office_id
            where w.day = private.today()),
        'schema', (select max(number) from private.schema_migration),
        'clock', (select jsonb_build_object('at', c.shows_at, 'realAt', c.real_at,
                                            'speed', c.speed) from private.clock c))
    from private.directorate d
$$;
