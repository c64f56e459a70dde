-- The very text that was digested, so that anybody can do it again with a program of their own.
create function api.sealed_document(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    if private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day), 'Close the day first.');
    end if;
    return private.seal_of(day) || jsonb_build_object('document', private.sealed_document(day));
end $$;
