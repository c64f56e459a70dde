-- A living desk keeps what it holds. Real time.
create function api.renew_lease() returns bigint
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    renewed bigint;
begin
    update private.callback set lease_until = clock_timestamp() + interval '60 s'
    where holder_id = me and state in ('claimed', 'calling');
    get diagnostics renewed = row_count;
    return renewed;
end $$;
