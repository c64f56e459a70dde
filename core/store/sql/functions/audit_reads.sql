-- What auditors have read, newest first and at most 500: who, what, of which day and when. For whoever
-- assigned them.
create function api.audit_reads() returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('administrator');
    return query
        select jsonb_build_object('at', e.at, 'who', p.name, 'login', p.login,
                                  'what', v.value -> 'what', 'day', v.value -> 'day')
        from private.event e
        join private.person p on p.id = e.person_id
        left join private.event_value v on v.event_id = e.id
        where e.kind = 'audit-read' order by e.id desc limit 500;
end $$;
