-- Business time: the training clock where there is one, else the real one.
create function api.now() returns timestamptz
language sql stable security definer set search_path = private, pg_temp as $$
    select coalesce(
        (select shows_at + (clock_timestamp() - real_at) * speed from private.clock),
        clock_timestamp())
$$;
