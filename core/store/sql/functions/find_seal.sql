-- Which sealed day a digest is of, that of its rows or of its paper, and whether what is kept still has
-- both, and the sums in which periods count its rows; null: of none.
create function api.find_seal(digest text) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.told_seal(lower(trim(digest)));
end $$;

create function private.told_seal(sought text) returns jsonb
language sql stable as $$
    select private.seal_of(s.day) || jsonb_build_object('isIntact',
               private.digest_of(private.sealed_document(s.day)) = s.digest
               and (p.day is null or encode(sha256(p.pdf), 'hex') = p.digest)
               and not exists (
                   (select * from private.sums_of(s.day) except all
                    select k.weekday, k.hour, k.topic, k.figures, k.count
                    from private.sealed_sum k where k.day = s.day)
                   union all
                   (select k.weekday, k.hour, k.topic, k.figures, k.count
                    from private.sealed_sum k where k.day = s.day except all
                    select * from private.sums_of(s.day))))
    from private.sealed_day s left join private.sealed_paper p on p.day = s.day
    where sought in (s.digest, p.digest)
$$;
