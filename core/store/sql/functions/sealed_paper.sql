-- The paper of a closed day; null: nobody has printed it yet, or the day is not closed.
create function api.sealed_paper(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.paper_of(day);
end $$;

create function private.paper_of(of_day date) returns jsonb
language sql stable as $$
    select jsonb_build_object('day', p.day, 'pages', p.pages, 'digest', p.digest,
                              'pdf', translate(encode(p.pdf, 'base64'), e'\n', ''))
    from private.sealed_paper p where p.day = of_day
$$;
