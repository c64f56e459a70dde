-- The caller's person, when one of the roles is theirs today; whoever audits has no other. The
-- caller is who signed in (session_user); nobody uses SET ROLE.
create function private.require(variadic roles text[]) returns bigint
language plpgsql stable as $$
declare
    person bigint;
begin
    -- A snapshot kept open since this morning would show whoever was dismissed since as assigned.
    if current_setting('transaction_isolation') not like 'read %committed' then
        perform private.refuse('RI001', 'rights are not seen as they are now in this transaction',
                               'Use the isolation level read committed.');
    end if;
    select p.id into person
    from private.person p join private.assignment a on a.person_id = p.id
    where p.login = session_user and a.role = any (roles)
      and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
      and (a.role = 'auditor' or not private.audits(p.id))
    limit 1;
    if person is null then
        perform private.refuse('RI001',
            format('%s has none of the roles %s today', session_user, array_to_string(roles, ', ')),
            'An administrator assigns people to the service.');
    end if;
    return person;
end $$;

create function private.audits(person bigint) returns boolean
language sql stable as $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.role = 'auditor'
          and private.today() between a.valid_from and a.valid_until)
$$;

create function private.serves(person bigint, office bigint) returns boolean
language sql stable as $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.office_id = office and a.role in ('operator', 'official')
          and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date))
$$;

create function private.today() returns date
language sql stable as $$ select private.local_date(api.now()) $$;

create function private.local_date(at timestamptz) returns date
language sql stable as $$
    select (at at time zone (select time_zone from private.directorate))::date
$$;

-- Who owns the database creates, configures and trains it.
create function private.is_owner() returns boolean
language sql stable as $$
    select pg_has_role(session_user, datdba, 'member') from pg_database
    where datname = current_database()
$$;
