-- Intake tells which other directorates it serves: only to those a citizen can be referred. Desks hear of
-- a change as of a configuration; its revision stays.
create function api.meet_neighbours(others jsonb) returns void
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    former jsonb := private.neighbours();
begin
    perform private.require('intake');
    delete from private.neighbour n
    where n.code not in (select o ->> 'code' from jsonb_array_elements(others) o);
    insert into private.neighbour as known (code, name)
    select o ->> 'code', o ->> 'name' from jsonb_array_elements(others) o
    where o ->> 'code' <> (select d.code from private.directorate d)
    on conflict (code) do update set name = excluded.name where known.name <> excluded.name;
    if private.neighbours() <> former then
        update private.directorate d set configuration_revision = d.configuration_revision;
    end if;
end $$;

create function private.neighbours() returns jsonb
language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'name', n.name)
                              order by n.name, n.code), '[]')
    from private.neighbour n
$$;
