-- Keys older than 7 days are of no use: nobody repeats a command so late.
create function api.forget_commands() returns bigint
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    forgotten bigint;
begin
    perform private.require('intake');
    delete from private.command where at < clock_timestamp() - interval '7 days';
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
