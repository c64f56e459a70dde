-- Who the caller is here and as what.
create function api.me() returns jsonb
language sql stable security definer set search_path = private, pg_temp as $$
    select jsonb_build_object('person', p.id, 'login', p.login, 'name', p.name, 'assignments',
        (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'office', o.code,
                                                    'until', a.valid_until) order by a.id),
                         '[]')
         from private.assignment a left join private.office o on o.id = a.office_id
         where a.person_id = p.id
           and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date)))
    from private.person p where p.login = session_user
$$;
