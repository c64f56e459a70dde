-- Gives a program's account its role in a training or real database (owner only).
create function api.admit_program(account text, as_role text) returns void
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint;
begin
    if not private.is_owner() then
        perform private.refuse('RI001', 'only the owner of the database admits programs',
                               'Run richiamate-admin as the owner.');
    end if;
    if as_role not in ('intake', 'trainer') then
        perform private.refuse('RI010', format('%s is not a role of a program', as_role), '');
    end if;
    insert into private.person (login, name) values (account, account)
    on conflict (login) do update set name = excluded.name returning id into person;
    insert into private.assignment (person_id, role, office_id, valid_from, reference)
    values (person, as_role, null, '2000-01-01', 'program') on conflict do nothing;
end $$;

-- A configuration assigns people: or an administrator would admit programs as one.
create function private.require_people(document jsonb) returns void
language plpgsql as $$
begin
    if exists (select from jsonb_array_elements(document -> 'assignments') a
               where a ->> 'role' in ('intake', 'trainer')) then
        perform private.refuse('RI001', 'only the owner of the database admits programs',
                               'Leave programs out of the configuration.');
    end if;
end $$;
