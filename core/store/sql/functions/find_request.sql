-- A callback, open or closed, by the code that the citizen was told; looked up like any other row.
create function api.find_request(command uuid, code text, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    known bigint;
begin
    perform private.require('supervisor');
    select c.id into known from private.callback c
    where c.request_code = trim(find_request.code);
    if known is null then
        perform private.refuse('RI002', 'no request has this code', '');
    end if;
    return api.look_up(command, 'callback', known, reason);
end $$;
