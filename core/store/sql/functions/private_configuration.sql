-- Whether a configuration names this assignment.
create function private.names_assignment(document jsonb, assignment private.assignment)
returns boolean language sql stable as $$
    select exists (
        select from jsonb_array_elements(document -> 'assignments') n
        where n ->> 'login' = (select login from private.person where id = assignment.person_id)
          and n ->> 'role' = assignment.role
          and n ->> 'office' is not distinct from
              (select code from private.office where id = assignment.office_id)
          and coalesce((n ->> 'from')::date, '2000-01-01') = assignment.valid_from)
$$;

-- Assignments that a configuration no longer names end yesterday; one that began today ends today,
-- and one that would have begun later never was. Programs are admitted apart from it and stay.
create function private.end_assignments(document jsonb) returns void
language plpgsql as $$
declare
    today date := private.today();
begin
    delete from private.assignment a
    where a.role not in ('intake', 'trainer') and a.valid_from > today
      and not private.names_assignment(document, a);
    update private.assignment a set valid_until = greatest(a.valid_from, today - 1)
    where a.role not in ('intake', 'trainer') and coalesce(a.valid_until, 'infinity') >= today
      and not private.names_assignment(document, a);
end $$;

-- Offices that it no longer names end in the same way, and are never deleted: what was done there
-- names them. Queues that are given up are free before another office takes them.
create function private.end_offices(document jsonb) returns void
language plpgsql as $$
declare
    today date := private.today();
begin
    update private.office o set queue = null
    where o.queue is distinct from (
        select n ->> 'queue' from jsonb_array_elements(document -> 'offices') n
        where n ->> 'code' = o.code);
    update private.office o
    set valid_from = case when o.valid_from > today then today - 1 else o.valid_from end,
        valid_until = case when o.valid_from = today then today else today - 1 end
    where coalesce(o.valid_until, 'infinity') >= today
      and not exists (select from jsonb_array_elements(document -> 'offices') n
                      where n ->> 'code' = o.code);
end $$;

-- Null where the exchange knows the person by login.
create function private.exchange_user_in(document jsonb, login text) returns text
language sql immutable as $$
    select max(nullif(n ->> 'exchangeUser', ''))
    from jsonb_array_elements(document -> 'assignments') n
    where n ->> 'login' = exchange_user_in.login
$$;

-- The exchange's ids that people give up are free before others take them.
create function private.end_exchange_users(document jsonb) returns void
language sql as $$
    update private.person p set exchange_user = null
    where p.exchange_user <> coalesce(private.exchange_user_in(document, p.login), '')
$$;

create function private.cards_of(document jsonb) returns setof jsonb
language sql immutable as $$
    select c from jsonb_array_elements(document -> 'topics') t,
                  jsonb_array_elements(coalesce(t -> 'cards', '[]')) c
$$;

-- A card comes into force as it was written, by another person than whoever wrote it; what is in
-- force already stays so as long as nobody changes it.
create function private.require_second_person(document jsonb, person bigint) returns void
language plpgsql as $$
declare
    card text;
begin
    card := (
        select c ->> 'code' from private.cards_of(document) c
        where (c ->> 'inForce')::boolean
          and not exists (
              select from private.directorate d, private.cards_of(d.configuration) former
              where former = c)
          and not exists (
              select from private.information_card k
              where k.code = c ->> 'code' and k.version = (c ->> 'version')::integer
                and k.title = c ->> 'title' and k.text = c ->> 'text'
                and k.written_by is distinct from person)
        limit 1);
    if card is not null then
        perform private.refuse('RI001',
            format('the card %s is put in force by another person than whoever wrote it', card),
            'Apply it as not in force first; a second administrator then puts it in force.');
    end if;
end $$;
