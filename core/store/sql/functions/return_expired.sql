-- Gives back what a dead desk held. Any connected program may ask. A call in progress is returned
-- only by a person; after an outage nothing expires until 60 s after the server first answers.
create function api.return_expired() returns bigint
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    expired bigint;
    returned bigint := 0;
begin
    if clock_timestamp() < pg_postmaster_start_time() + interval '60 s' then
        return 0;
    end if;
    for expired in
        select id from private.callback
        where state = 'claimed' and lease_until < clock_timestamp() for update skip locked
    loop
        perform private.put_back(expired, null, 'lease-expired', '');
        returned := returned + 1;
    end loop;
    return returned;
end $$;
