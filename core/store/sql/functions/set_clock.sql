-- Only a training database has a clock to set.
create function api.set_clock(shows timestamptz, runs_at double precision) returns void
language plpgsql security definer set search_path = private, pg_temp as $$
begin
    if not (select is_training from private.directorate) then
        perform private.refuse('RI009', 'this is not a training database',
                               'Its time is the real one.');
    end if;
    if not private.is_owner() then
        perform private.require('trainer');
    end if;
    -- A clock that is lost with a crash is set again: it need not wait for the disk.
    perform set_config('synchronous_commit', 'off', true);
    insert into private.clock (shows_at, real_at, speed) values (shows, clock_timestamp(), runs_at)
    on conflict (singleton) do update
        set shows_at = excluded.shows_at, real_at = excluded.real_at, speed = excluded.speed;
end $$;
