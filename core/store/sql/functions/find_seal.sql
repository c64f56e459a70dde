-- Which sealed day a digest is of, and whether what is kept still has it; null: of none.
create function api.find_seal(digest text) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return (
        select private.seal_of(s.day) || jsonb_build_object('isIntact',
                   private.digest_of(private.sealed_document(s.day)) = s.digest)
        from private.sealed_day s where s.digest = lower(trim(find_seal.digest)));
end $$;
