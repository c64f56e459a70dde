-- Stores a configuration and what follows from it. Spans come computed: future ones are replaced,
-- past ones stay as they were lived. Offices and assignments that are gone end; nothing that has
-- been is deleted. An administrator's key makes a repeat harmless, like that of any command; the
-- owner is no person and has none. Where another revision than the expected one is in force, somebody
-- has applied one meanwhile: it is refused, for it would undo that.
create function api.apply_configuration(document jsonb, spans jsonb, command uuid default null,
                                        expected bigint default null)
returns bigint
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint;
    new_revision bigint;
    former jsonb;
    arguments jsonb := jsonb_build_array(document, spans, expected);
    answer jsonb;
begin
    if not private.is_owner() then
        person := private.require('administrator');
        perform private.require_people(document);
        if command is not null then
            answer := private.begin_command(person, command, 'apply_configuration', arguments);
        end if;
    end if;
    if answer is not null then
        return (answer ->> 'revision')::bigint;
    end if;
    perform pg_advisory_xact_lock(hashtext('richiamate configuration'));
    if expected <> (select configuration_revision from private.directorate) then
        perform private.refuse('RI004', 'another revision of the configuration is in force',
                               'Look at what it changed, then apply again.');
    end if;
    if document ->> 'code' is distinct from (select code from private.directorate) then
        perform private.refuse('RI010', format('%s is another directorate', document ->> 'code'),
                               'Each directorate has a database of its own.');
    end if;

    perform private.end_offices(document);
    insert into private.office (code, name, kind, queue, valid_from, valid_until)
    select o ->> 'code', o ->> 'name', o ->> 'kind', o ->> 'queue',
           coalesce((o ->> 'validFrom')::date, '2000-01-01'), (o ->> 'validUntil')::date
    from jsonb_array_elements(document -> 'offices') o
    on conflict (code) do update set name = excluded.name, kind = excluded.kind,
        queue = excluded.queue, valid_from = excluded.valid_from,
        valid_until = excluded.valid_until;

    delete from private.menu_option;
    insert into private.menu_option (option, label, callback_office_id)
    select m ->> 'option', m ->> 'label',
           (select id from private.office where code = m ->> 'callbackOffice')
    from jsonb_array_elements(document -> 'menu') m;

    insert into private.topic (code, title, office_id, external)
    select t ->> 'code', t ->> 'title',
           (select id from private.office where code = t ->> 'office'),
           nullif(t ->> 'external', '')
    from jsonb_array_elements(document -> 'topics') t
    on conflict (code) do update set title = excluded.title, office_id = excluded.office_id,
        external = excluded.external;

    if person is not null then
        perform private.require_second_person(document, person);
    end if;
    insert into private.information_card as known (code, version, topic, title, text, in_force,
                                                   written_by)
    select c ->> 'code', (c ->> 'version')::integer, t ->> 'code', c ->> 'title', c ->> 'text',
           coalesce((c ->> 'inForce')::boolean, false), person
    from jsonb_array_elements(document -> 'topics') t,
         jsonb_array_elements(coalesce(t -> 'cards', '[]')) c
    on conflict (code, version) do update
        set in_force = excluded.in_force,
            approved_by = case when excluded.in_force then person end,
            approved_at = case when excluded.in_force then api.now() end
        where known.in_force <> excluded.in_force;

    perform private.end_exchange_users(document);
    insert into private.person (login, name, exchange_user)
    select distinct on (a ->> 'login') a ->> 'login', a ->> 'name',
           private.exchange_user_in(document, a ->> 'login')
    from jsonb_array_elements(document -> 'assignments') a
    on conflict (login) do update set name = excluded.name, exchange_user = excluded.exchange_user;

    perform private.end_assignments(document);
    insert into private.assignment (person_id, role, office_id, valid_from, valid_until, reference)
    select (select id from private.person where login = a ->> 'login'), a ->> 'role',
           (select id from private.office where code = a ->> 'office'),
           coalesce((a ->> 'from')::date, '2000-01-01'), (a ->> 'until')::date,
           coalesce(a ->> 'reference', '')
    from jsonb_array_elements(document -> 'assignments') a
    on conflict (person_id, role, office_id, valid_from) do update
        set valid_until = excluded.valid_until, reference = excluded.reference;

    perform private.replace_openings(spans);
    former := (select d.configuration from private.directorate d);
    update private.directorate d
    set configuration = document, configuration_revision = d.configuration_revision + 1,
        name = document ->> 'name', time_zone = coalesce(document ->> 'timeZone', d.time_zone),
        promise_minutes = coalesce((document #>> '{limits,promiseMinutes}')::integer, 240),
        at_risk_minutes = coalesce((document #>> '{limits,atRiskMinutes}')::integer, 20),
        attempts = coalesce((document #>> '{limits,attempts}')::integer, 3),
        attempt_days = coalesce((document #>> '{limits,attemptDays}')::integer, 2),
        attempt_spacing = coalesce((document #>> '{limits,attemptSpacing}')::integer, 60),
        answer_seconds = coalesce((document #>> '{limits,answerRings}')::bigint, 4)
                         * coalesce((document #>> '{limits,secondsPerRing}')::bigint, 5),
        people_behind = coalesce((document #>> '{limits,peopleBehind}')::integer, 3),
        seals_at = (document #>> '{log,sealsAt}')::time,
        retention_days = coalesce((document #>> '{retention,identityDays}')::integer, 180),
        archive_approval = coalesce((document #>> '{retention,archiveApproval}')::boolean, false)
    returning d.configuration_revision into new_revision;
    perform private.record_event('configuration-applied', 'configuration', new_revision, person);
    perform private.recompute_promises(person, null, null, former);
    if person is not null and command is not null then
        perform private.end_command(person, command, 'apply_configuration', arguments,
                                    jsonb_build_object('revision', new_revision));
    end if;
    return new_revision;
end $$;
