-- Closes one office, or all, from now until it is revoked. What is being said goes on; no promise
-- moves before it is known how long this lasts.
create function api.close_now(command uuid, office text, reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('supervisor', 'administrator');
    arguments jsonb := jsonb_build_array(office, reason);
    answer jsonb := private.begin_command(me, command, 'close_now', arguments);
    closed_office bigint := (select o.id from private.office o where o.code = close_now.office);
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if office is not null and closed_office is null then
        perform private.refuse('RI010', format('there is no office %s', office), '');
    end if;
    if coalesce(trim(reason), '') = '' then
        perform private.refuse('RI010', 'a closing needs a reason', 'It is told to everybody.');
    end if;
    insert into private.emergency_closing (office_id, from_at, reason, person_id)
    values (closed_office, api.now(), trim(close_now.reason), me)
    on conflict do nothing returning id into created;
    if created is null then
        perform private.refuse('RI005', 'it is closed already',
                               'Revoke the closing that lasts first.');
    end if;
    perform private.tell_closing('closed-now', created, me);
    return private.end_command(me, command, 'close_now', arguments,
                               jsonb_build_object('id', created, 'from', api.now()));
end $$;

-- Programs hear of it as of a configuration; its revision stays.
create function private.tell_closing(kind text, closing bigint, person bigint) returns void
language plpgsql as $$
declare
    revision bigint;
begin
    update private.directorate d set configuration_revision = d.configuration_revision
    returning d.configuration_revision into revision;
    perform private.record_event(tell_closing.kind, 'configuration', revision, person,
        (select jsonb_build_object('closing', e.id, 'reason', e.reason, 'office',
                    (select o.code from private.office o where o.id = e.office_id))
         from private.emergency_closing e where e.id = tell_closing.closing));
end $$;
