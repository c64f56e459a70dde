--
-- PostgreSQL database dump
--

\restrict fixed


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: api; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA api;


--
-- Name: private; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA private;


--
-- Name: accept_callback(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.accept_callback(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    asked_number text := request ->> 'number';
    office bigint := (select id from private.office where queue = request ->> 'queueId');
    wish jsonb := private.wish_of(request);
    -- A clock that runs ahead does not accept in the future.
    accepted_at timestamptz := least(api.now(),
                                     coalesce((request ->> 'acceptedAt')::timestamptz, api.now()));
    call private.call;
    open_callback bigint;
    was_open boolean := false;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = named || '|accepted' returning d.answer into answer;
    if found then
        return answer;
    end if;
    if office is null then
        perform private.refuse('RI002', 'no office has this queue', '');
    end if;
    perform private.require_number(asked_number);
    call.id := private.call_of(named, request ->> 'ani', accepted_at);
    select * into call from private.call c where c.id = call.id for update;

    perform private.lock_number(office, asked_number);
    open_callback := private.open_callback(office, asked_number);
    if open_callback is null then
        open_callback := private.new_callback(office, asked_number,
                                              coalesce(call.first_ring_at, call.arrived_at), wish,
                                              accepted_at => accepted_at);
        insert into private.callback_request (callback_id, call_id, at, preferred, language)
        values (open_callback, call.id, accepted_at, wish ->> 'preferred', wish ->> 'language');
    else
        was_open := true;
        perform private.join_callback(open_callback, call.id, wish, accepted_at);
    end if;
    perform private.move_call(call.id, 'accepted');
    answer := jsonb_build_object('accepted', true, 'alreadyOpen', was_open,
        'createCallback', coalesce(private.owned_callback(open_callback) = named, false),
        'requestId', (select request_code from private.callback where id = open_callback),
        'positionInQueue', private.position_in_queue(open_callback),
        'promise', (select promise from private.callback where id = open_callback));
    perform private.record_event('accepted', 'callback', open_callback, person,
                                 request || jsonb_build_object('joined', was_open));
    insert into private.exchange_delivery (key, answer, event_id)
    values (named || '|accepted', answer,
            private.record_event('accepted', 'call', call.id, person, request));
    return answer;
end $$;


--
-- Name: admit_program(text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.admit_program(account text, as_role text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
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


--
-- Name: answer_citizen_request(uuid, bigint, boolean); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.answer_citizen_request(command uuid, request bigint, answered boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(request, answered);
    answer jsonb := private.begin_command(me, command, 'answer_citizen_request', arguments);
    changed private.citizen_request;
begin
    if answer is not null then
        return answer;
    end if;
    update private.citizen_request r
    set answered_on = case when answer_citizen_request.answered
                           then coalesce(r.answered_on, private.today()) end
    where r.id = answer_citizen_request.request
    returning * into changed;
    if changed.id is null then
        perform private.refuse('RI002', 'there is no such request', '');
    end if;
    perform private.record_event('citizen-request-' || case when answered then 'answered'
                                                            else 'reopened' end,
                                 'citizen_request', changed.id, me);
    return private.end_command(me, command, 'answer_citizen_request', arguments,
                               jsonb_build_object('id', changed.id));
end $$;


--
-- Name: apply_configuration(jsonb, jsonb, uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.apply_configuration(document jsonb, spans jsonb, command uuid DEFAULT NULL::uuid, expected bigint DEFAULT NULL::bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
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


--
-- Name: approve_disposal(uuid, text, date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.approve_disposal(command uuid, reference text, up_to date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(reference, up_to);
    answer jsonb := private.begin_command(me, command, 'approve_disposal', arguments);
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(trim(reference), '') = '' then
        perform private.refuse('RI010', 'an approval has a reference', 'Its protocol number.');
    end if;
    if up_to is null or up_to > private.today() then
        perform private.refuse('RI010', 'an approval covers days up to today', '');
    end if;
    insert into private.disposal_approval (at, person_id, reference, up_to)
    values (api.now(), me, trim(approve_disposal.reference), approve_disposal.up_to)
    returning id into written;
    perform private.record_event('disposal-approved', 'retention', written, me,
                                 jsonb_build_object('reference', reference, 'upTo', up_to));
    return private.end_command(me, command, 'approve_disposal', arguments, jsonb_build_object(
        'id', written, 'upTo', up_to));
end $$;


--
-- Name: attempt_dialled(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.attempt_dialled(command uuid, attempt bigint, conversation text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(attempt, conversation);
    answer jsonb := private.begin_command(me, command, 'attempt_dialled', arguments);
    changed bigint;
begin
    if answer is not null then
        return answer;
    end if;
    update private.attempt a set conversation = attempt_dialled.conversation
    where a.id = attempt and a.person_id = me
      and coalesce(a.conversation, attempt_dialled.conversation) = attempt_dialled.conversation
    returning id into changed;
    if changed is null then
        perform private.refuse('RI002', format('no attempt %s of the caller', attempt), '');
    end if;
    return private.end_command(me, command, 'attempt_dialled', arguments,
                               jsonb_build_object('id', attempt));
end $$;


--
-- Name: audit(text, date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.audit(what text, day date DEFAULT NULL::date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('auditor');
begin
    if what in ('log', 'verify') and private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day),
                               'An auditor reads the days that are closed.');
    end if;
    perform private.record_event('audit-read', 'audit', coalesce(to_char(day, 'YYYYMMDD')::bigint, 0),
                                 me, jsonb_build_object('what', what, 'day', day));
    case what
    when 'configuration' then
        return private.told_directorate() || private.audit_term(me);
    when 'days' then
        return (select jsonb_build_object('days', coalesce(jsonb_agg(d.seal), '[]'))
                from (select private.seal_of(s.day) as seal from private.sealed_day s
                      order by s.day desc limit 400) d);
    when 'log' then
        return private.told_log(day);
    when 'verify' then
        return private.told_seal((select s.digest from private.sealed_day s where s.day = audit.day))
            || jsonb_build_object('chain', private.chain_head(), 'links', private.recent_links());
    when 'trail' then
        return jsonb_build_object('events', private.trail(day));
    else
        perform private.refuse('RI010', format('there is no %s to audit', what), '');
    end case;
    return null; -- refused
end $$;


--
-- Name: audit_reads(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.audit_reads() RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
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


--
-- Name: begin_attempt(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.begin_attempt(command uuid, callback bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'begin_attempt', arguments);
    held private.callback;
    attempt bigint;
begin
    if answer is not null then
        return answer;
    end if;
    held := private.held_callback(callback, me);
    perform private.require_move('callback', held.state, 'calling');
    if held.number_is_wrong then
        perform private.refuse('RI005', 'the number is somebody else''s',
                               'Change the number first, or close it as unreachable.');
    end if;
    if held.attempts >= private.attempt_limit(held) then
        perform private.refuse('RI005', 'all attempts are made',
                               'Close it as unreachable, or leave it to the citizen.');
    end if;
    if held.not_before > api.now() then
        perform private.refuse('RI006', 'the next attempt may not begin yet',
                               'Attempts keep their distance in opening time.');
    end if;
    if not private.may_attempt(held.office_id, api.now()) then
        perform private.refuse('RI006', 'no attempt may begin now',
                               'The callback keeps its place until the next opening.');
    end if;
    insert into private.attempt (callback_id, person_id, began_at, promise)
    values (callback, me, api.now(),
            case when held.first_attempt_at is null then held.promise end)
    returning id into attempt;
    update private.callback
    set state = 'calling', attempts = attempts + 1, revision = callback.revision + 1,
        first_attempt_at = coalesce(first_attempt_at, api.now())
    where id = begin_attempt.callback;
    perform private.record_event('attempt-begun', 'callback', callback, me,
                                 jsonb_build_object('attempt', attempt));
    return private.end_command(me, command, 'begin_attempt', arguments, jsonb_build_object(
        'id', attempt, 'number', held.number, 'ownedCallback', private.owned_callback(callback),
        'revision', held.revision + 1));
end $$;


--
-- Name: board(text, bigint[]); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.board(kind text, ids bigint[] DEFAULT NULL::bigint[]) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official', 'supervisor', 'administrator');
    wanted bigint[] := coalesce(ids, private.open_ids(kind, me));
begin
    case kind
    when 'call' then
        return query select case when c.ended_at is not null and c.answered_by is distinct from me
                                 then private.gone_row(c.id, c.revision)
                                 else private.call_row(c, me) end
        from private.call c where c.id = any (wanted);
    when 'callback' then
        return query select case when c.state = 'closed'
                                 then private.gone_row(c.id, c.revision)
                                 else private.callback_row(c, me) end
        from private.callback c where c.id = any (wanted);
    when 'hand_over' then
        return query select case when h.state in ('done', 'requeued') and h.from_person_id <> me
                                      and h.taken_by is distinct from me
                                 then private.gone_row(h.id, h.revision)
                                 else private.hand_over_row(h, me) end
        from private.hand_over h where h.id = any (wanted);
    else
        perform private.refuse('RI010', format('there is no board of %s', kind), '');
    end case;
end $$;


--
-- Name: calls_while_closed(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.calls_while_closed() RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform private.require('operator', 'official', 'supervisor');
    return query
    select jsonb_build_object('call', max(c.id), 'caller', private.masked(c.caller, false),
        'times', count(*), 'lastAt', max(c.arrived_at),
        'reason', (select string_agg(distinct e.reason, ', ') from private.emergency_closing e
                   where e.office_id is null and e.from_at <= max(c.arrived_at)
                     and max(c.arrived_at) < coalesce(e.until_at, 'infinity')))
    from private.rang_while_closed() c
    group by c.caller order by max(c.arrived_at);
end $$;


--
-- Name: cancel_callback(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.cancel_callback(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    asked_number text := request ->> 'number';
    code text := nullif(request ->> 'requestCode', '');
    delivery_key text := concat_ws('|', named, 'cancelled', code);
    asked private.callback;
    recorded bigint;
    closed bigint := 0;
    in_hand bigint := 0;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = delivery_key returning d.answer into answer;
    if found then
        return answer;
    end if;
    perform private.require_number(asked_number);
    if code is null and private.is_shared(asked_number) then
        return private.cancelled(0, 'code-needed');
    end if;
    for asked in
        select * from private.callback c
        where c.number = asked_number and c.state <> 'closed'
          and (code is null or c.request_code = code)
        order by c.id for update
    loop
        if asked.state <> 'waiting' then
            in_hand := in_hand + 1;
            continue;
        end if;
        perform private.close_callback(asked.id, 'withdrawn', person);
        recorded := private.record_event('withdrawn', 'callback', asked.id, person, request);
        closed := closed + 1;
    end loop;
    answer := private.cancelled(closed, case when in_hand > 0 then 'in-hand'
                                             when closed = 0 then 'nothing-waiting' else '' end);
    if closed > 0 then
        insert into private.exchange_delivery (key, answer, event_id)
        values (delivery_key, answer, recorded);
    end if;
    return answer;
end $$;


--
-- Name: change_number(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.change_number(command uuid, callback bigint, number text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, number);
    answer jsonb := private.begin_command(me, command, 'change_number', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_number(number);
    perform private.lock_callback_number(callback, number);
    held := private.held_callback(callback, me);
    if held.number = number then
        perform private.refuse('RI005', 'it has this number already', '');
    end if;
    if private.open_callback(held.office_id, number) is not null then
        perform private.refuse('RI005', 'this number has an open callback of the office',
            'That one keeps its place: work on it, and close this one.');
    end if;
    update private.callback c
    set number = change_number.number, person_ordinal = 1, number_is_wrong = false,
        revision = c.revision + 1
    where c.id = change_number.callback;
    perform private.record_event('number-changed', 'callback', callback, me,
        jsonb_build_object('before', held.number, 'after', number));
    return private.end_command(me, command, 'change_number', arguments, jsonb_build_object(
        'id', callback, 'revision', held.revision + 1));
end $$;


--
-- Name: choose_day_part(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.choose_day_part(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    named text := request ->> 'conversationId';
    part text := private.wish_of(request) ->> 'preferred';
    asked private.callback;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    select b.* into asked
    from private.call k join private.callback_request q on q.call_id = k.id
    join private.callback b on b.id = q.callback_id
    where k.conversation = named and b.state <> 'closed' for update of b;
    if asked.id is null then
        return jsonb_build_object('ok', false, 'reason', 'no-callback');
    end if;
    if part is null then
        perform private.refuse('RI010', 'the part of the day is missing',
                               'Parts are any, early and late.');
    end if;
    if part <> asked.preferred then
        update private.callback c set preferred = part, revision = c.revision + 1
        where c.id = asked.id;
        update private.callback_request q set preferred = part
        from private.call k
        where k.conversation = named and q.call_id = k.id and q.callback_id = asked.id;
        perform private.record_event('time-preferred', 'callback', asked.id, person,
            jsonb_build_object('before', asked.preferred, 'after', part));
    end if;
    return jsonb_build_object('ok', true, 'reason', '', 'promise', asked.promise,
                              'language', asked.language);
end $$;


--
-- Name: citizen_requests(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.citizen_requests() RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform private.require('administrator');
    return query
        select jsonb_build_object('id', r.id, 'reference', r.reference, 'kind', r.kind,
            'receivedOn', r.received_on, 'answerBy', r.answer_by, 'answeredOn', r.answered_on,
            'daysLeft', r.answer_by - private.today(),
            'receipts', (select coalesce(jsonb_agg(s.id order by s.id), '[]')
                         from private.subject_request s
                         where s.reason = r.reference and s.kind = r.kind))
        from private.citizen_request r
        where r.answered_on is null or r.answered_on > private.today() - 365
        order by r.answered_on is not null, r.answered_on desc, r.answer_by, r.id;
end $$;


--
-- Name: claim_callback(uuid, bigint, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.claim_callback(command uuid, callback bigint, revision bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, revision);
    answer jsonb := private.begin_command(me, command, 'claim_callback', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = claim_callback.callback for update;
    if asked.id is null or not private.serves(me, asked.office_id) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    if asked.state <> 'waiting' then
        perform private.refuse('RI003', format('callback %s is %s', callback, asked.state), '');
    end if;
    if asked.revision is distinct from claim_callback.revision then
        perform private.refuse('RI004', format('callback %s has revision %s', callback,
                                               asked.revision), '');
    end if;
    return private.end_command(me, command, 'claim_callback', arguments,
                               private.claim(callback, me));
end $$;


--
-- Name: close_answered(uuid, bigint, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.close_answered(command uuid, callback bigint, call bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, call);
    answer jsonb := private.begin_command(me, command, 'close_answered', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = close_answered.callback for update;
    if asked.id is null or not exists (
        select from private.call c where c.id = close_answered.call and c.answered_by = me
                                     and c.caller = asked.number) then
        perform private.refuse('RI002', 'no such callback of the number that was answered', '');
    end if;
    if asked.state <> 'waiting' then
        perform private.refuse('RI003', format('callback %s is %s', callback, asked.state), '');
    end if;
    return private.end_command(me, command, 'close_answered', arguments, jsonb_build_object(
        'id', callback, 'revision', private.close_callback(callback, 'answered', me)));
end $$;


--
-- Name: close_day_preview(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.close_day_preview(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    until timestamptz := private.beginning_of(day + 1);
    found_open jsonb;
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    with unfinished as (
        select 'draft' as kind,
               coalesce(c.arrived_at, h.offered_at, b.first_ring_at) as at, coalesce(c.id, h.call_id) as call,
               coalesce(b.request_code, hb.request_code) as request, null::bigint as office
        from private.draft d
        left join private.call c on d.subject = 'call' and c.id = d.subject_id
        left join private.callback b on d.subject = 'callback' and b.id = d.subject_id
        left join private.hand_over h on d.subject = 'hand_over' and h.id = d.subject_id
        left join private.attempt a on a.id = h.attempt_id
        left join private.callback hb on hb.id = a.callback_id
        where d.kept_at < until
        union all
        select 'claim', b.first_ring_at, null, b.request_code, b.office_id
        from private.callback b where b.state in ('claimed', 'calling')
        union all
        select 'unrecorded', c.arrived_at, c.id, null, c.office_id
        from private.call c
        where c.answered_by is not null and not c.is_recorded and c.arrived_at < until
        union all
        select 'intervention', h.offered_at, h.call_id, b.request_code, h.office_id
        from private.hand_over h left join private.attempt a on a.id = h.attempt_id
        left join private.callback b on b.id = a.callback_id
        where h.state in ('offered', 'taken', 'returned') and h.offered_at < until)
    select jsonb_build_object(
        'drafts', count(*) filter (where u.kind = 'draft'),
        'claims', count(*) filter (where u.kind = 'claim'),
        'unrecorded', count(*) filter (where u.kind = 'unrecorded'),
        'interventions', count(*) filter (where u.kind = 'intervention'),
        'list', coalesce(jsonb_agg(jsonb_build_object('kind', u.kind,
                    'at', private.written_instant(u.at), 'call', private.call_number(u.call),
                    'request', u.request,
                    'office', (select o.code from private.office o where o.id = u.office))
                    order by u.kind, u.at), '[]'))
    into found_open from unfinished u;
    return jsonb_build_object('day', day, 'isOver', private.is_over(day),
                              'seal', private.seal_of(day)) || found_open;
end $$;


--
-- Name: close_now(uuid, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.close_now(command uuid, office text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
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


--
-- Name: close_unreachable(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.close_unreachable(command uuid, callback bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'close_unreachable', arguments);
    asked private.callback;
    settings private.directorate;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.callback c where c.id = close_unreachable.callback for update;
    select * into settings from private.directorate;
    if asked.id is null or not (private.serves(me, asked.office_id) or private.is_supervisor(me)) then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    if asked.state <> 'waiting' or not asked.number_is_wrong and (
           asked.attempts < private.attempt_limit(asked)
           or (select count(distinct (a.began_at at time zone settings.time_zone)::date)
               from private.attempt a
               where a.callback_id = close_unreachable.callback) < settings.attempt_days) then
        perform private.refuse('RI005', 'attempts remain to be made', '');
    end if;
    return private.end_command(me, command, 'close_unreachable', arguments, jsonb_build_object(
        'id', callback, 'revision', private.close_callback(callback, 'unreachable', me)));
end $$;


--
-- Name: closed_callbacks(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.closed_callbacks(conversations jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform private.require('intake');
    return (select coalesce(jsonb_agg(k.conversation order by k.id), '[]')
            from private.call k
            join private.callback_request q on q.call_id = k.id
            join private.callback c on c.id = q.callback_id
            where c.state = 'closed'
              and k.conversation in (select jsonb_array_elements_text(conversations)));
end $$;


--
-- Name: contacts(bigint, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.contacts(call bigint, attempt bigint) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    citizen text;
begin
    select c.caller into citizen from private.call c
    where c.id = contacts.call and contacts.attempt is null and c.answered_by = me
      and not c.is_recorded
    union all
    select b.number from private.attempt a join private.callback b on b.id = a.callback_id
    where a.id = contacts.attempt and contacts.call is null and a.person_id = me
      and a.ended_at is null;
    if not found then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    return query
    select t.told from (
        select e.at, e.call_id, e.attempt_id,
            jsonb_build_object('at', e.at, 'topic', coalesce(private.topics_of(e.record), ''),
                'outcome', e.outcome,
                'office', (select o.code from private.office o where o.id = h.office_id),
                'interventionOutcome', (select i.outcome from private.intervention i
                                        where i.hand_over_id = h.id or i.call_id = e.call_id),
                'isOpen', coalesce(h.state in ('offered', 'taken', 'returned'), false)) as told
        from private.conversations_of(citizen) e
        left join lateral (
            select * from private.hand_over x
            where x.call_id = e.call_id or x.attempt_id = e.attempt_id order by x.id desc limit 1
        ) h on true
        where e.call_id is distinct from contacts.call
           or e.attempt_id is distinct from contacts.attempt
        union all
        select f.at, null, null,
            jsonb_build_object('at', f.at,
                'topic', concat_ws(': ', f.directorate_name, nullif(f.sheet, '')),
                'outcome', 'other-directorate', 'isOpen', false)
        from private.referral f join private.callback b on b.id = f.callback_id
        where b.number = citizen
    ) t order by t.at desc, t.call_id desc, t.attempt_id desc limit 50;
end $$;


--
-- Name: daily_log(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.daily_log(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.told_log(day);
end $$;


--
-- Name: day_figures(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.day_figures(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    numbers jsonb;
    is_told boolean;
begin
    perform private.require('operator', 'official', 'supervisor', 'administrator');
    numbers := private.day_numbers(day);
    is_told := numbers #> '{totals,answered}' <> 'null';
    return jsonb_build_object('day', day, 'seal', private.seal_of(day),
               'people', private.people_behind(array[day]), 'fewPeople', not is_told,
               'hours', case when is_told then numbers -> 'hours' else '[]' end)
           || (numbers -> 'totals') || private.queue_figures();
end $$;


--
-- Name: directorate(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.directorate() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('operator', 'official', 'supervisor', 'administrator', 'intake',
                                'trainer');
    end if;
    return private.told_directorate();
end $$;


--
-- Name: drafts(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.drafts() RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
begin
    return query
    select jsonb_build_object('subject', d.subject, 'id', d.subject_id, 'content', d.content,
                              'sequence', d.sequence, 'keptAt', d.kept_at)
    from private.draft d where d.person_id = me
    order by d.kept_at desc, d.sequence desc, d.subject, d.subject_id;
end $$;


--
-- Name: end_attempt(uuid, bigint, text, jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.end_attempt(command uuid, attempt bigint, outcome text, record jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(attempt, outcome, record);
    answer jsonb := private.begin_command(me, command, 'end_attempt', arguments);
    mine private.attempt;
    held private.callback;
    new_revision bigint;
    again timestamptz; -- null: closed
begin
    if answer is not null then
        return answer;
    end if;
    -- A callback is locked before its attempt: whoever waited for it looks at the attempt again.
    perform from private.callback c where c.id = (
        select a.callback_id from private.attempt a where a.id = end_attempt.attempt) for update;
    select * into mine from private.attempt a where a.id = end_attempt.attempt for update;
    if mine.id is null or mine.ended_at is not null then
        perform private.refuse('RI002', format('no open attempt %s', attempt), '');
    end if;
    held := private.held_callback(mine.callback_id, me);
    if outcome not in ('reached', 'another-person', 'answering-machine', 'engaged', 'no-answer',
                       'wrong-number', 'declined', 'line-dropped') then
        perform private.refuse('RI010', format('%s is no outcome of an attempt', outcome), '');
    end if;
    if outcome = 'reached' and record is null then
        perform private.refuse('RI010', 'a reached citizen needs a conversation record', '');
    end if;
    if outcome in ('another-person', 'answering-machine', 'engaged', 'no-answer', 'wrong-number')
       and record is not null then
        perform private.refuse('RI010', 'the citizen was not spoken to: there is no record', '');
    end if;
    update private.attempt a set outcome = end_attempt.outcome, ended_at = api.now()
    where a.id = attempt;
    if record is not null then
        perform private.write_record(null, attempt, me, record);
    end if;
    perform private.drop_draft('callback', held.id, me);
    perform private.record_event('attempt-ended', 'attempt', attempt, me,
                                 jsonb_build_object('outcome', outcome));
    if outcome in ('reached', 'declined') then
        new_revision := private.close_callback(held.id, outcome, me);
    else
        update private.callback set not_before = private.next_attempt(held),
               number_is_wrong = outcome = 'wrong-number'
        where id = held.id returning not_before into again;
        new_revision := private.put_back(held.id, me, 'put-back', outcome);
    end if;
    return private.end_command(me, command, 'end_attempt', arguments, jsonb_build_object(
        'id', held.id, 'notBefore', again,
        'ownedCallback', private.owned_callback(held.id), 'revision', new_revision));
end $$;


--
-- Name: end_call(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.end_call(command uuid, call bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call);
    answer jsonb := private.begin_command(me, command, 'end_call', arguments);
    asked private.call;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.call c where c.id = end_call.call for update;
    if asked.id is null or not asked.by_hand or asked.answered_by is distinct from me then
        perform private.refuse('RI002', format('call %s was not written by the caller', call), '');
    end if;
    perform private.require_move('call', asked.state, 'completed');
    update private.call c
    set state = 'completed', ended_at = api.now(), revision = c.revision + 1
    where c.id = end_call.call;
    perform private.record_event('ended', 'call', call, me);
    return private.end_command(me, command, 'end_call', arguments, jsonb_build_object(
        'id', call, 'revision', asked.revision + 1));
end $$;


--
-- Name: erase_expired(uuid); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.erase_expired(command uuid DEFAULT NULL::uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('intake', 'administrator');
    answer jsonb := case when command is not null then
                        private.begin_command(me, command, 'erase_expired', '[]') end;
    at_once constant integer := 200;
    until timestamptz := least(private.term_limit(), private.approval_limit());
    calls bigint[];
    callbacks bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    perform pg_advisory_xact_lock(hashtext('richiamate retention'));
    calls := array(select private.erasable_calls('-infinity', until, at_once));
    callbacks := array(select private.erasable_callbacks('-infinity', until, at_once));
    answer := jsonb_build_object('erased', private.erase_identity(calls, callbacks, 'term', me));
    if greatest(cardinality(calls), cardinality(callbacks)) = at_once then
        answer := answer || '{"more": true}';
    else
        answer := answer || '{"more": false}' || private.left_over() - 'due';
    end if;
    if command is null then
        return answer;
    end if;
    return private.end_command(me, command, 'erase_expired', '[]', answer);
end $$;


--
-- Name: extend_openings(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.extend_openings(spans jsonb) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    added bigint;
begin
    perform private.require('intake');
    insert into private.opening_span (office_id, answer, opens, closes)
    select o.id, s ->> 'answer', (s ->> 'opens')::timestamptz, (s ->> 'closes')::timestamptz
    from jsonb_array_elements(spans) s join private.office o on o.code = s ->> 'office'
    where (s ->> 'opens')::timestamptz > coalesce(
        (select max(known.closes) from private.opening_span known
         where known.office_id = o.id and known.answer = s ->> 'answer'), '-infinity')
    on conflict do nothing;
    get diagnostics added = row_count;
    return added;
end $$;


--
-- Name: facts(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.facts(since timestamp with time zone, until timestamp with time zone) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('trainer');
    end if;
    return jsonb_build_object(
        'calls', (select coalesce(jsonb_agg(jsonb_build_object('conversation', c.conversation,
                      'state', c.state, 'answeredBy', (select login from private.person p
                                                       where p.id = c.answered_by))), '[]')
                  from private.call c
                  where c.arrived_at >= since and c.arrived_at < until and not c.by_hand),
        'events', (select coalesce(jsonb_agg(jsonb_build_object(
                      'conversation', v.value ->> 'conversationId', 'event', e.kind,
                      'at', v.value ->> 'eventTime', 'deliveries', d.deliveries) order by e.id), '[]')
                   from private.exchange_delivery d join private.event e on e.id = d.event_id
                   join private.event_value v on v.event_id = e.id
                   where e.at >= since and e.at < until),
        'callbacks', (select coalesce(jsonb_agg(jsonb_build_object('requestId', b.request_code,
                          'state', b.state, 'closing', b.closing, 'requests', b.requests,
                          'attempts', b.attempts, 'heldBy', (select login from private.person p
                                                             where p.id = b.holder_id),
                          'conversations', (select coalesce(jsonb_agg(c.conversation), '[]')
                              from private.callback_request q
                              join private.call c on c.id = q.call_id
                              where q.callback_id = b.id))), '[]')
                      from private.callback b),
        'attempts', (select coalesce(jsonb_agg(jsonb_build_object('conversation', a.conversation,
                         'requestId', b.request_code, 'outcome', a.outcome,
                         'person', (select login from private.person p where p.id = a.person_id),
                         'beganAt', a.began_at, 'endedAt', a.ended_at) order by a.id), '[]')
                     from private.attempt a join private.callback b on b.id = a.callback_id),
        'handOvers', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'state', h.state,
                          'conversation', private.conversation_of(h.call_id, h.attempt_id)) order by h.id), '[]')
                      from private.hand_over h),
        'interventions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id,
                              'conversation', private.conversation_of(
                                  coalesce(i.call_id, h.call_id), h.attempt_id))), '[]')
                          from private.intervention i
                          left join private.hand_over h on h.id = i.hand_over_id));
end $$;


--
-- Name: figure_behind(text, date, date, integer); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.figure_behind(figure text, since date, until date, skipped integer DEFAULT 0) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    told jsonb;
    first date;
    last date;
    earlier bigint; -- rows of the days before the first
begin
    perform private.require('supervisor', 'administrator');
    perform private.require_period(since, until);
    if skipped is null or skipped < 0 then
        perform private.refuse('RI010', 'rows are skipped from none on', '');
    end if;
    if figure in ('waiting', 'atRisk', 'broken', 'openHandOvers') then
        return (
            select jsonb_build_object('figure', figure_behind.figure, 'count', count(*),
                'fewPeople', false, 'rows', coalesce(jsonb_agg(jsonb_build_object(
                    'at', private.written_instant(q.at), 'call', private.call_number(q.call),
                    'request', q.request,
                    'office', (select o.name from private.office o where o.id = q.office),
                    'promise', private.written_instant(q.promise)) order by q.place)
                    filter (where q.place > skipped and q.place <= skipped + 1000), '[]'))
            from (select n.*, row_number() over (order by n.at, n.request, n.call) as place
                  from private.queue_calls() n where n.figure = figure_behind.figure) q);
    end if;
    if not exists (select from private.figure_names() n where n.figure = figure_behind.figure) then
        perform private.refuse('RI010', format('%s is no figure', figure), '');
    end if;
    -- The logs are counted once; then only those of the days are read that have a row of the page.
    with day as (
        select e.day, coalesce(sum(e.count) filter (where figure = any (e.figures)), 0) as count
        from private.log_sums(since, until) e group by 1),
    placed as (select d.day, d.count, sum(d.count) over (order by d.day) as upto from day d),
    page as (select p.day, p.upto - p.count as earlier from placed p
             where p.upto > skipped and p.upto - p.count < skipped + 1000)
    select private.told_figures(jsonb_build_object(figure, sum(p.count)), array_agg(p.day)),
           (select min(g.day) from page g), (select max(g.day) from page g),
           (select min(g.earlier)::bigint from page g)
    into told, first, last, earlier
    from placed p;
    return jsonb_build_object('figure', figure, 'from', since, 'to', until,
        'count', told -> figure, 'fewPeople', told -> 'answered' = 'null',
        'rows', case when told -> 'answered' = 'null' or told -> figure = 'null' then '[]'
                     else (select coalesce(jsonb_agg(r.told order by r.day, r.number), '[]')
                           from (select c.day, c.number,
                                        case when private.are_offices_told(c.day) then c.content
                                             else c.content - 'office' end
                                        || jsonb_build_object('day', c.day) as told
                                 from private.figure_calls(figure, first, last) c
                                 order by c.day, c.number offset skipped - earlier limit 1000) r)
                end);
end $$;


--
-- Name: find_number(uuid, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.find_number(command uuid, number text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(number, reason);
    answer jsonb := private.begin_command(me, command, 'find_number', arguments);
    found record;
    rows jsonb := jsonb '{"call": [], "callback": [], "hand_over": []}';
begin
    if answer is null then
        perform private.require_number(number);
        perform private.require_reason(reason, 10);
        perform private.record_event('number-searched', 'call', 0, me,
                                     jsonb_build_object('reason', reason));
    end if;
    for found in select * from private.held_under(number) loop
        rows := jsonb_set(rows, array[found.kind],
                          rows -> found.kind || private.clear_row(found.kind, found.id, me));
        if answer is null then
            perform private.record_event('looked-up', found.kind, found.id, me,
                                         jsonb_build_object('reason', reason));
        end if;
    end loop;
    if answer is null then
        perform private.end_command(me, command, 'find_number', arguments, '{}');
    end if;
    return jsonb_build_object('calls', rows -> 'call', 'callbacks', rows -> 'callback',
                              'handOvers', rows -> 'hand_over');
end $$;


--
-- Name: find_request(uuid, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.find_request(command uuid, code text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    known bigint;
begin
    perform private.require('supervisor');
    select c.id into known from private.callback c
    where c.request_code = trim(find_request.code);
    if known is null then
        perform private.refuse('RI002', 'no request has this code', '');
    end if;
    return api.look_up(command, 'callback', known, reason);
end $$;


--
-- Name: find_seal(text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.find_seal(digest text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.told_seal(lower(trim(digest)));
end $$;


--
-- Name: forget_commands(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.forget_commands() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    forgotten bigint;
begin
    perform private.require('intake');
    delete from private.command where at < clock_timestamp() - interval '7 days';
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;


--
-- Name: hand_over(uuid, bigint, bigint, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.hand_over(command uuid, call bigint, attempt bigint, office text, sheet text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt, office, sheet);
    answer jsonb := private.begin_command(me, command, 'hand_over', arguments);
    target private.office;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    select * into target from private.office o
    where o.code = office
      and private.today() between o.valid_from and coalesce(o.valid_until, 'infinity'::date);
    if target.id is null then
        perform private.refuse('RI010', format('no office %s today', office), '');
    end if;
    if num_nonnulls(call, attempt) <> 1
       or (call is not null and not exists (
               select from private.call c where c.id = call and c.answered_by = me
                                            and c.erased_at is null))
       or (attempt is not null and not exists (
               select from private.attempt a where a.id = attempt and a.person_id = me
                                               and a.ended_at is null)) then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    insert into private.hand_over (call_id, attempt_id, office_id, from_person_id, state, sheet,
                                   offered_at)
    values (call, attempt, target.id, me, 'offered', sheet, api.now()) returning id into created;
    perform private.record_event('handed-over', 'hand_over', created, me,
                                 jsonb_build_object('office', office));
    return private.end_command(me, command, 'hand_over', arguments, jsonb_build_object(
        'id', created, 'revision', 1, 'queue', target.queue));
end $$;


--
-- Name: keep_draft(text, bigint, jsonb, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.keep_draft(subject text, id bigint, content jsonb, sequence bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
begin
    if jsonb_typeof(content) is distinct from 'object' or length(content::text) > 100000
       or sequence is null then
        perform private.refuse('RI010', 'a draft is an object of at most 100,000 characters', '');
    end if;
    if not private.has_in_hand(me, subject, id) then
        perform private.refuse('RI002', format('the caller writes of no %s %s', subject, id), '');
    end if;
    insert into private.draft as known (person_id, subject, subject_id, content, sequence, kept_at)
    values (me, keep_draft.subject, keep_draft.id, keep_draft.content, keep_draft.sequence,
            api.now())
    on conflict on constraint draft_pkey do update
        set content = excluded.content, sequence = excluded.sequence, kept_at = excluded.kept_at
        where known.sequence < excluded.sequence;
    return (select jsonb_build_object('keptAt', d.kept_at, 'sequence', d.sequence)
            from private.draft d
            where d.person_id = me and d.subject = keep_draft.subject
              and d.subject_id = keep_draft.id);
end $$;


--
-- Name: keep_sealed_paper(date, integer, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.keep_sealed_paper(day date, pages integer, pdf text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint;
    paper bytea;
    kept private.sealed_paper;
begin
    if not private.is_owner() then
        me := private.require('supervisor', 'administrator');
    end if;
    if private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day), 'Close the day first.');
    end if;
    begin
        paper := decode(pdf, 'base64');
    exception when invalid_parameter_value then
        paper := null;
    end;
    if coalesce(pages, 0) < 1 or paper is null or substring(paper for 5) <> '%PDF-' then
        perform private.refuse('RI010', 'that is no PDF', 'A PDF in base64, and its pages.');
    end if;
    insert into private.sealed_paper (day, made_at, pages, pdf, digest)
    values (keep_sealed_paper.day, api.now(), pages, paper, encode(sha256(paper), 'hex'))
    on conflict on constraint sealed_paper_pkey do nothing returning * into kept;
    if kept.day is not null then
        perform private.record_event('paper-kept', 'sealed_day', to_char(kept.day, 'YYYYMMDD')::bigint,
                                     me, jsonb_build_object('day', kept.day, 'digest', kept.digest));
    end if;
    return private.paper_of(day);
end $$;


--
-- Name: look_up(uuid, text, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.look_up(command uuid, kind text, id bigint, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(kind, id, reason);
    answer jsonb := private.begin_command(me, command, 'look_up', arguments);
    found_row jsonb;
begin
    if answer is null then
        perform private.require_reason(reason, 10);
    end if;
    found_row := private.clear_row(kind, id, me);
    if found_row is null then
        perform private.refuse('RI002', format('no %s %s', kind, id), '');
    end if;
    if answer is null then
        perform private.record_event('looked-up', kind, id, me,
                                     jsonb_build_object('reason', reason));
        perform private.end_command(me, command, 'look_up', arguments,
                                    jsonb_build_object('id', id));
    end if;
    return found_row;
end $$;


--
-- Name: me(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.me() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
    select jsonb_build_object('person', p.id, 'login', p.login, 'name', p.name, 'assignments',
        (select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'office', o.code,
                                                    'until', a.valid_until) order by a.id),
                         '[]')
         from private.assignment a left join private.office o on o.id = a.office_id
         where a.person_id = p.id
           and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date)))
    from private.person p where p.login = session_user
$$;


--
-- Name: meet_neighbours(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.meet_neighbours(others jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    former jsonb := private.neighbours();
begin
    perform private.require('intake');
    delete from private.neighbour n
    where n.code not in (select o ->> 'code' from jsonb_array_elements(others) o);
    insert into private.neighbour as known (code, name)
    select o ->> 'code', o ->> 'name' from jsonb_array_elements(others) o
    where o ->> 'code' <> (select d.code from private.directorate d)
    on conflict (code) do update set name = excluded.name where known.name <> excluded.name;
    if private.neighbours() <> former then
        update private.directorate d set configuration_revision = d.configuration_revision;
    end if;
end $$;


--
-- Name: month_statement(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.month_statement(month date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    since date := date_trunc('month', month::timestamp)::date;
    until date := (since + interval '1 month')::date - 1;
    before date := (since - interval '1 month')::date;
begin
    perform private.require('supervisor', 'administrator');
    if month is null then
        perform private.refuse('RI010', 'a month is needed', '');
    end if;
    return (
        select private.period_totals(since, until, private.totals(since, until))
            || jsonb_build_object('code', d.code, 'directorate', d.name,
                'peopleBehind', d.people_behind,
                'before', private.period_totals(before, since - 1, private.totals(before, since - 1)),
                'daysClosed', (select count(*) from private.sealed_day s
                               where s.day between since and until),
                'daysOpen', (select count(distinct e.day) from private.log_sums(since, until) e
                             where not exists (select from private.sealed_day s
                                               where s.day = e.day)))
        from private.directorate d);
end $$;


--
-- Name: not_recorded_elsewhere(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.not_recorded_elsewhere(day date) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    is_supervisor boolean := exists (
        select from private.assignment a
        where a.person_id = me and a.role = 'supervisor'
          and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date));
    is_enough boolean := private.is_enough(private.people_behind(array[day]));
begin
    return query
    select jsonb_build_object('call', private.call_number(r.call_id),
        'request', b.request_code, 'mine', r.person_id = me)
        || case when r.person_id = me or is_enough then jsonb_build_object(
            'topic', coalesce(private.topics_of(r.id), ''), 'outcome', r.outcome) else '{}' end
        || case when r.person_id = me then jsonb_build_object('savedAt', r.saved_at,
            'callId', r.call_id,
            'attemptId', r.attempt_id, 'at', coalesce(c.arrived_at, a.began_at),
            'number', coalesce(c.caller, b.number), 'note', r.note,
            'cards', (select string_agg(k.card || ' v' || k.version, ', ' order by k.card)
                      from private.record_card k where k.record_id = r.id))
           else '{}' end
    from private.conversation_record r cross join private.directorate d
    left join private.call c on c.id = r.call_id
    left join private.attempt a on a.id = r.attempt_id
    left join private.callback b on b.id = a.callback_id
    where d.configuration #>> '{monitoring,recorded}' in ('there', 'both')
      and r.recorded_elsewhere_at is null
      and r.saved_at >= private.beginning_of(day)
      and r.saved_at < private.beginning_of(day + 1)
      and (r.person_id = me or is_supervisor)
    order by r.saved_at, r.id;
end $$;


--
-- Name: note_citizen_request(uuid, text, text, date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.note_citizen_request(command uuid, reference text, kind text, received_on date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(reference, kind, received_on);
    answer jsonb := private.begin_command(me, command, 'note_citizen_request', arguments);
    written private.citizen_request;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(trim(reference), '') = '' or length(trim(reference)) > 100 then
        perform private.refuse('RI010', 'a reference of 1 to 100 letters is needed',
                               'The protocol number will do.');
    end if;
    if kind is null or kind not in ('export', 'rectify', 'erase') then
        perform private.refuse('RI010', format('%s is no request', coalesce(kind, 'nothing')),
                               'There are export, rectify and erase.');
    end if;
    if received_on is null or received_on > private.today()
       or received_on < private.today() - 365 then
        perform private.refuse('RI010', 'it came today or within the last year', '');
    end if;
    insert into private.citizen_request (reference, kind, received_on, answer_by)
    values (trim(note_citizen_request.reference), note_citizen_request.kind,
            note_citizen_request.received_on,
            least(note_citizen_request.received_on + 30,
                  (note_citizen_request.received_on + interval '1 month')::date))
    on conflict do nothing returning * into written;
    if written.id is null then
        perform private.refuse('RI005', 'this request is noted already', '');
    end if;
    perform private.record_event('citizen-request-noted', 'citizen_request', written.id, me,
                                 to_jsonb(written));
    return private.end_command(me, command, 'note_citizen_request', arguments,
        jsonb_build_object('id', written.id, 'answerBy', written.answer_by));
end $$;


--
-- Name: now(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.now() RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    return coalesce(
        (select c.shows_at + (clock_timestamp() - c.real_at) * c.speed from private.clock c),
        clock_timestamp());
end $$;


--
-- Name: open_conversations(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.open_conversations() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    recent timestamptz := api.now() - interval '1 day';
begin
    perform private.require('intake');
    return (select coalesce(jsonb_agg(open.conversation order by open.at desc), '[]')
            from (select c.conversation, c.arrived_at as at from private.call c
                  where c.ended_at is null and c.arrived_at > recent
                  union all
                  select a.conversation, a.began_at from private.attempt a
                  where a.line <> 'ended' and a.conversation is not null and a.began_at > recent
                  order by at desc limit 500) open);
end $$;


--
-- Name: period_figures(date, date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.period_figures(since date, until date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    numbers jsonb;
begin
    perform private.require('supervisor', 'administrator');
    perform private.require_period(since, until);
    numbers := private.period_numbers(since, until);
    return private.period_totals(since, until, numbers -> 'totals')
        || jsonb_build_object(
            'before', (select private.period_totals(b.since, b.until, private.totals(b.since, b.until))
                       from private.period_before(period_figures.since, period_figures.until) b),
            'sameWeekday', case when since = until then private.period_totals(
                since - 7, since - 7, private.totals(since - 7, since - 7)) end)
        || case when numbers #> '{totals,answered}' = 'null'
                then '{"days": [], "hours": [], "topics": []}' else numbers - 'totals' end;
end $$;


--
-- Name: prefer_time(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.prefer_time(command uuid, callback bigint, preferred text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, preferred);
    answer jsonb := private.begin_command(me, command, 'prefer_time', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(preferred, '') not in ('any', 'early', 'late') then
        perform private.refuse('RI010', format('%s is no part of the day', preferred),
                               'Parts are any, early and late.');
    end if;
    asked := private.callback_in_reach(callback, me);
    update private.callback c
    set preferred = prefer_time.preferred, revision = c.revision + 1
    where c.id = prefer_time.callback;
    perform private.record_event('time-preferred', 'callback', callback, me,
        jsonb_build_object('before', asked.preferred, 'after', preferred));
    return private.end_command(me, command, 'prefer_time', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;


--
-- Name: reassign_callback(uuid, bigint, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.reassign_callback(command uuid, callback bigint, login text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(callback, login, reason);
    answer jsonb := private.begin_command(me, command, 'reassign_callback', arguments);
    asked private.callback;
    person bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_reason(reason, 1);
    select * into asked from private.callback c where c.id = reassign_callback.callback for update;
    if asked.id is null then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    if asked.state = 'calling' then
        perform private.refuse('RI005', 'a call is in progress', 'Wait until it has ended.');
    end if;
    if asked.state <> 'claimed' then
        perform private.require_move('callback', asked.state, 'claimed');
    end if;
    select p.id into person from private.person p where p.login = reassign_callback.login;
    if person is null or not private.serves(person, asked.office_id) then
        perform private.refuse('RI010', 'this person does not serve the office today',
                               'Choose one who is assigned to it.');
    end if;
    if asked.holder_id = person then
        perform private.refuse('RI005', 'this person has it already', '');
    end if;
    update private.callback c
    set state = 'claimed', holder_id = person, lease_until = clock_timestamp() + interval '60 s',
        revision = c.revision + 1
    where c.id = reassign_callback.callback;
    perform private.record_event('reassigned', 'callback', callback, me, jsonb_build_object(
        'from', asked.holder_id, 'to', person, 'reason', reason));
    return private.end_command(me, command, 'reassign_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $$;


--
-- Name: receive_referral(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.receive_referral(referral jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    named uuid := (referral ->> 'id')::uuid;
    asked_number text := referral ->> 'number';
    rang_at timestamptz := least(api.now(), (referral ->> 'firstRingAt')::timestamptz);
    office bigint;
    known private.referral;
    open_callback bigint;
    was_open boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(named::text, 3));
    select * into known from private.referral r where r.id = named;
    if known.id is null then
        select o.id into office from private.office o
        where private.today() between o.valid_from and coalesce(o.valid_until, 'infinity'::date)
        order by o.kind <> 'switchboard',
                 o.id not in (select m.callback_office_id from private.menu_option m
                              where m.callback_office_id is not null), o.id
        limit 1;
        if office is null then
            perform private.refuse('RI010', 'there is no office here today', '');
        end if;
        perform private.require_number(asked_number);
        perform private.lock_number(office, asked_number);
        open_callback := private.open_callback(office, asked_number);
        was_open := open_callback is not null;
        if not was_open then
            open_callback := private.new_callback(office, asked_number, rang_at,
                jsonb_strip_nulls(jsonb_build_object('language', referral ->> 'language')));
        else
            update private.callback c
            set first_ring_at = least(c.first_ring_at, rang_at), revision = c.revision + 1,
                promise = case when c.first_attempt_at is null
                               then least(c.promise, private.promise_from(c.office_id, rang_at))
                               else c.promise end
            where c.id = open_callback;
        end if;
        insert into private.referral (id, directorate, directorate_name, is_sent, callback_id,
                                      number, first_ring_at, language, sheet, at, arrived_at)
        values (named, referral ->> 'from', referral ->> 'fromName', false, open_callback,
                asked_number, rang_at, referral ->> 'language', coalesce(referral ->> 'sheet', ''),
                (referral ->> 'at')::timestamptz, api.now())
        returning * into known;
        perform private.record_event('referral-received', 'callback', open_callback, person,
            jsonb_build_object('from', known.directorate, 'joined', was_open));
    end if;
    return (select jsonb_build_object('id', named, 'requestId', b.request_code)
            from private.callback b where b.id = known.callback_id);
end $$;


--
-- Name: record_call_event(jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.record_call_event(event jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    named text := event ->> 'conversationId';
    at timestamptz := (event ->> 'eventTime')::timestamptz;
    delivery_key text := concat_ws('|', named, event ->> 'event', event ->> 'eventTime',
                          event ->> 'queueId', event ->> 'userId');
    call bigint;
    attempt bigint := nullif(event ->> 'attempt', '')::bigint;
    recorded bigint;
    moved boolean := true;
    answer jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(named, 1));
    update private.exchange_delivery d set deliveries = deliveries + 1
    where d.key = delivery_key returning d.answer into answer;
    if found then
        return answer || '{"repeated": true}';
    end if;

    -- A conversation that rang us is the call's, also where an attempt was made in it.
    attempt := coalesce((select id from private.attempt a where a.id = attempt),
                        (select max(id) from private.attempt a
                         where a.conversation = named
                           and not exists (select from private.call k
                                           where k.conversation = named)));
    if attempt is not null then
        perform private.record_attempt_event(attempt, event);
    else
        call := private.call_of(named, event ->> 'ani', at);
        moved := private.record_inbound_event(call, event);
    end if;
    if event ->> 'event' = 'returned' then
        update private.hand_over h set state = 'returned', ended_at = at, revision = revision + 1
        where h.state = 'offered' and (h.call_id = call or h.attempt_id = attempt);
    end if;

    recorded := private.record_event(event ->> 'event',
        case when attempt is null then 'call' else 'attempt' end, coalesce(attempt, call), person,
        private.without_identity(event, call, attempt) || jsonb_build_object('late', not moved), at);
    answer := jsonb_build_object('ok', true);
    insert into private.exchange_delivery (key, answer, event_id) values (delivery_key, answer, recorded);
    return answer;
end $$;


--
-- Name: record_elsewhere(uuid, bigint, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.record_elsewhere(command uuid, call bigint, attempt bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt);
    answer jsonb := private.begin_command(me, command, 'record_elsewhere', arguments);
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    update private.conversation_record r
    set recorded_elsewhere_at = coalesce(r.recorded_elsewhere_at, api.now())
    where r.person_id = me
      and (r.call_id = record_elsewhere.call or r.attempt_id = record_elsewhere.attempt)
    returning r.id into written;
    if written is null then
        perform private.refuse('RI002', 'the caller saved no such record', '');
    end if;
    return private.end_command(me, command, 'record_elsewhere', arguments,
                               jsonb_build_object('id', written));
end $$;


--
-- Name: record_intervention(uuid, bigint, bigint, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.record_intervention(command uuid, hand_over bigint, call bigint, outcome text, note text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('official');
    arguments jsonb := jsonb_build_array(hand_over, call, outcome, note);
    answer jsonb := private.begin_command(me, command, 'record_intervention', arguments);
    office bigint;
    written bigint;
    held private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    if outcome not in ('done', 'needs-documents', 'appointment', 'not-ours') then
        perform private.refuse('RI010', format('%s is no outcome of an intervention', outcome), '');
    end if;
    if hand_over is not null then
        held := private.hand_over_of(hand_over, me);
        perform private.require_move('hand_over', held.state, 'done');
        if held.taken_by is distinct from me then
            perform private.refuse('RI003', 'a colleague has taken it', '');
        end if;
        office := held.office_id;
        update private.hand_over h set state = 'done', ended_at = api.now(),
               revision = h.revision + 1
        where h.id = record_intervention.hand_over;
    else
        select c.office_id into office from private.call c
        join private.office o on o.id = c.office_id and o.kind = 'internal'
        where c.id = record_intervention.call and c.answered_by = me;
        if office is null then
            perform private.refuse('RI002', 'no call reached the caller''s office directly', '');
        end if;
    end if;
    -- One that was opened again is written again.
    insert into private.intervention as i (hand_over_id, call_id, office_id, person_id, state,
                                           outcome, note, written_at)
    values (hand_over, call, office, me, 'recorded', outcome, note, api.now())
    on conflict (hand_over_id) do update
        set person_id = excluded.person_id, state = excluded.state, outcome = excluded.outcome,
            note = excluded.note, written_at = excluded.written_at, revision = i.revision + 1
        where i.state = 'open'
    returning i.id into written;
    if written is null then
        perform private.refuse('RI004', 'its intervention is written already', '');
    end if;
    update private.call c set is_recorded = true, revision = c.revision + 1
    where c.id = record_intervention.call;
    perform private.drop_draft(case when call is null then 'hand_over' else 'call' end,
                               coalesce(hand_over, call));
    perform private.record_event('intervention-recorded', 'intervention', written, me,
                                 jsonb_build_object('outcome', outcome));
    return private.end_command(me, command, 'record_intervention', arguments,
                               jsonb_build_object('id', written));
exception when unique_violation then
    perform private.refuse('RI004', 'its intervention is written already', '');
    return null;
end $$;


--
-- Name: refer(uuid, bigint, bigint, text, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.refer(command uuid, call bigint, attempt bigint, directorate text, sheet text, number text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, attempt, directorate, sheet)
        || case when number is null then '[]' else jsonb_build_array(number) end;
    answer jsonb := private.begin_command(me, command, 'refer', arguments);
    target private.neighbour;
    rang private.call;
    wanted private.callback;
    citizen text;
begin
    if answer is not null then
        return answer;
    end if;
    select * into target from private.neighbour n where n.code = refer.directorate;
    if target.code is null then
        perform private.refuse('RI010', format('there is no directorate %s', refer.directorate),
                               'A citizen can be referred to those that the same intake serves.');
    end if;
    select * into rang from private.call c
    where c.id = refer.call and c.answered_by = me and c.erased_at is null;
    select b.* into wanted from private.attempt a join private.callback b on b.id = a.callback_id
    where a.id = refer.attempt and a.person_id = me and a.ended_at is null;
    if num_nonnulls(refer.call, refer.attempt) <> 1 or (rang.id is null and wanted.id is null) then
        perform private.refuse('RI002', 'the caller has no such conversation', '');
    end if;
    citizen := coalesce(refer.number, rang.caller, wanted.number);
    if citizen is null then
        perform private.refuse('RI010', 'the number is withheld', 'Ask the citizen for one.');
    end if;
    perform private.require_number(citizen);
    insert into private.referral (id, directorate, directorate_name, is_sent, call_id, attempt_id,
                                  number, first_ring_at, language, sheet, at)
    values (refer.command, target.code, target.name, true, refer.call, refer.attempt, citizen,
            coalesce(rang.first_ring_at, rang.arrived_at, wanted.first_ring_at), wanted.language,
            coalesce(refer.sheet, ''), api.now());
    perform private.record_event('referred', case when refer.call is null then 'attempt' else 'call' end,
        coalesce(refer.call, refer.attempt), me, jsonb_build_object('directorate', target.code));
    return private.end_command(me, command, 'refer', arguments,
                               jsonb_build_object('id', refer.command, 'directorate', target.name));
end $$;


--
-- Name: referral_arrived(uuid, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.referral_arrived(referral uuid, request text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    person bigint := private.require('intake');
    arrived private.referral;
begin
    update private.referral r
    set arrived_at = api.now(), request_code = referral_arrived.request, number = '', sheet = ''
    where r.id = referral_arrived.referral and r.is_sent and r.arrived_at is null
    returning * into arrived;
    if arrived.id is not null then
        perform private.record_event('referral-arrived',
            case when arrived.call_id is null then 'attempt' else 'call' end,
            coalesce(arrived.call_id, arrived.attempt_id), person,
            jsonb_build_object('directorate', arrived.directorate));
    end if;
    return jsonb_build_object('isNew', arrived.id is not null);
end $$;


--
-- Name: referrals_on_their_way(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.referrals_on_their_way() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform private.require('intake');
    return (
        select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'to', r.directorate,
                   'from', d.code, 'fromName', d.name, 'number', r.number,
                   'firstRingAt', r.first_ring_at, 'language', r.language, 'sheet', r.sheet,
                   'at', r.at) order by r.at, r.id), '[]')
        from (select * from private.referral
              where is_sent and arrived_at is null order by at, id limit 100) r,
             private.directorate d);
end $$;


--
-- Name: release_callback(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.release_callback(command uuid, callback bigint, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'release_callback', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    held := private.held_callback(callback, me);
    if held.state <> 'claimed' then
        perform private.refuse('RI005', 'a call is in progress', 'Say first how it went.');
    end if;
    return private.end_command(me, command, 'release_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', private.put_back(callback, me, 'released', reason)));
end $$;


--
-- Name: renew_lease(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.renew_lease() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    renewed bigint;
begin
    update private.callback set lease_until = clock_timestamp() + interval '60 s'
    where holder_id = me and state in ('claimed', 'calling');
    get diagnostics renewed = row_count;
    return renewed;
end $$;


--
-- Name: reopen_callback(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.reopen_callback(command uuid, callback bigint, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $_$
declare
    me bigint := private.require('operator', 'official', 'supervisor');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'reopen_callback', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_reason(reason, 1);
    perform private.lock_callback_number(callback);
    select * into asked from private.callback c where c.id = reopen_callback.callback for update;
    if asked.id is null or not (private.is_supervisor(me)
                                or private.serves(me, asked.office_id)) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    perform private.require_move('callback', asked.state, 'waiting');
    if asked.state <> 'closed' then
        perform private.refuse('RI005', 'it is open', '');
    end if;
    if not private.is_supervisor(me) and (
           asked.closed_by is distinct from me
           or private.local_date(asked.closed_at) <> private.today()) then
        perform private.refuse('RI005', 'it was closed by somebody else, or on another day',
                               'A supervisor may reopen it.');
    end if;
    if asked.number !~ '^\+[0-9]{6,15}$' then
        perform private.refuse('RI005', 'its number is erased', 'There is nobody to call.');
    end if;
    if private.open_callback(asked.office_id, asked.number) is not null then
        perform private.refuse('RI005', 'the number has an open callback of the office',
                               'What is asked joins that one.');
    end if;
    update private.callback c
    set state = 'waiting', closed_at = null, closing = null, closed_by = null,
        promise = private.promise_from(c.office_id, api.now()), promise_since = api.now(),
        promise_minutes = (select d.promise_minutes from private.directorate d),
        first_attempt_at = null,
        not_before = private.after_reopening(asked),
        attempts_allowed = greatest(c.attempts_allowed, c.attempts + 1),
        revision = c.revision + 1
    where c.id = reopen_callback.callback;
    perform private.record_event('reopened', 'callback', callback, me, jsonb_build_object(
        'reason', reason, 'closing', asked.closing, 'promise', asked.promise));
    return private.end_command(me, command, 'reopen_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $_$;


--
-- Name: reopen_intervention(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.reopen_intervention(command uuid, hand_over bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('official');
    arguments jsonb := jsonb_build_array(hand_over);
    answer jsonb := private.begin_command(me, command, 'reopen_intervention', arguments);
    asked private.hand_over;
    written private.intervention;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    select * into written from private.intervention i
    where i.hand_over_id = reopen_intervention.hand_over for update;
    if written.id is null or written.person_id <> me then
        perform private.refuse('RI002', 'the caller wrote no intervention on it', '');
    end if;
    perform private.require_move('hand_over', asked.state, 'taken');
    perform private.require_move('intervention', written.state, 'open');
    if private.is_erased(asked) then
        perform private.refuse('RI005', 'its text was erased', 'The citizen asked for it.');
    end if;
    if private.local_date(written.written_at) <> private.today()
       or private.seal_of(private.today()) is not null then
        perform private.refuse('RI005', 'its day is over or closed',
                               'The log of that day stays as it is.');
    end if;
    update private.intervention i
    set state = 'open', outcome = null, written_at = null, revision = i.revision + 1
    where i.id = written.id;
    update private.hand_over h set state = 'taken', taken_by = me, taken_at = api.now(),
           ended_at = null, revision = h.revision + 1
    where h.id = reopen_intervention.hand_over;
    insert into private.draft (person_id, subject, subject_id, content, sequence, kept_at)
    values (me, 'hand_over', hand_over,
            jsonb_build_object('outcome', written.outcome, 'note', written.note), 0, api.now());
    perform private.record_event('reopened', 'intervention', written.id, me);
    return private.end_command(me, command, 'reopen_intervention', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;


--
-- Name: reopen_now(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.reopen_now(command uuid, closing bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('supervisor', 'administrator');
    arguments jsonb := jsonb_build_array(closing);
    answer jsonb := private.begin_command(me, command, 'reopen_now', arguments);
    asked private.emergency_closing;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.emergency_closing e where e.id = reopen_now.closing for update;
    if asked.id is null then
        perform private.refuse('RI002', format('no emergency closing %s', closing), '');
    end if;
    if asked.until_at is not null then
        perform private.refuse('RI005', format('closing %s is revoked already', closing), '');
    end if;
    update private.emergency_closing e set until_at = greatest(e.from_at, api.now())
    where e.id = reopen_now.closing;
    perform private.recompute_promises(me, asked.office_id, asked.reason);
    perform private.tell_closing('reopened-now', closing, me);
    return private.end_command(me, command, 'reopen_now', arguments,
                               jsonb_build_object('id', closing, 'until', api.now()));
end $$;


--
-- Name: requeue_hand_over(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.requeue_hand_over(command uuid, hand_over bigint, number text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(hand_over)
        || case when number is null then '[]' else jsonb_build_array(number) end;
    answer jsonb := private.begin_command(me, command, 'requeue_hand_over', arguments);
    asked private.hand_over;
    citizen text;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    -- Number, callback, hand-over: locked in the order that everybody keeps.
    select * into asked from private.hand_over h where h.id = requeue_hand_over.hand_over;
    citizen := coalesce(number, private.citizen_of(asked));
    perform private.lock_number(asked.office_id, citizen);
    created := private.open_callback(asked.office_id, citizen);
    asked := private.hand_over_of(hand_over, me);
    perform private.require_move('hand_over', asked.state, 'requeued');
    if citizen is null then
        perform private.refuse('RI010', 'the number is withheld', 'Ask the citizen for one.');
    end if;
    perform private.require_number(citizen);
    if created is null then
        created := private.new_callback(asked.office_id, citizen, asked.ended_at, '{}');
    end if;
    update private.hand_over h set state = 'requeued', callback_id = created,
           revision = h.revision + 1
    where h.id = requeue_hand_over.hand_over;
    perform private.record_event('requeued', 'hand_over', hand_over, me,
                                 jsonb_build_object('callback', created));
    return private.end_command(me, command, 'requeue_hand_over', arguments, jsonb_build_object(
        'id', hand_over, 'callback', created, 'revision', asked.revision + 1));
end $$;


--
-- Name: retention_status(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.retention_status() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform private.require('administrator');
    return (
        select jsonb_build_object(
            'identityDays', d.retention_days, 'archiveApproval', d.archive_approval,
            'approvedUpTo', (select max(a.up_to) from private.disposal_approval a),
            'closedBefore', private.local_date(private.term_limit()),
            'today', private.today()) || private.left_over()
        from private.directorate d);
end $$;


--
-- Name: return_call(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.return_call(command uuid, call bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call);
    answer jsonb := private.begin_command(me, command, 'return_call', arguments);
    office bigint := private.office_of(me, private.today());
    number text;
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform pg_advisory_xact_lock(hashtext('richiamate return call'));
    select c.caller into number from private.rang_while_closed() c where c.id = return_call.call;
    if number is null then
        perform private.refuse('RI002', format('call %s does not wait to be returned', call), '');
    end if;
    if not private.may_attempt(office, api.now()) then
        perform private.refuse('RI006', 'no call may begin now', '');
    end if;
    insert into private.call (conversation, caller, state, office_id, answered_by, arrived_at,
                              first_ring_at, answered_at, by_hand, returns_call_id)
    values ('hand:' || gen_random_uuid(), number, 'answered', office, me, api.now(), api.now(),
            api.now(), true, return_call.call)
    returning id into written;
    perform private.record_event('written-by-hand', 'call', written, me,
                                 jsonb_build_object('returns', return_call.call));
    return private.end_command(me, command, 'return_call', arguments,
                               jsonb_build_object('id', written, 'revision', 1));
end $$;


--
-- Name: return_callback(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.return_callback(command uuid, callback bigint, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('supervisor');
    arguments jsonb := jsonb_build_array(callback, reason);
    answer jsonb := private.begin_command(me, command, 'return_callback', arguments);
    held private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    select * into held from private.callback c where c.id = return_callback.callback for update;
    if held.id is null then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    -- A closed one may wait again too, but only by reopening it.
    if held.holder_id is null then
        perform private.refuse('RI005', format('callback %s is %s', callback, held.state),
                               'Nobody has it.');
    end if;
    perform private.require_move('callback', held.state, 'waiting');
    update private.attempt set outcome = 'line-dropped', ended_at = api.now()
    where callback_id = return_callback.callback and ended_at is null;
    return private.end_command(me, command, 'return_callback', arguments, jsonb_build_object(
        'id', callback, 'revision', private.put_back(callback, me, 'returned', reason)));
end $$;


--
-- Name: return_expired(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.return_expired() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    expired bigint;
    returned bigint := 0;
begin
    if clock_timestamp() < pg_postmaster_start_time() + interval '60 s' then
        return 0;
    end if;
    for expired in
        select id from private.callback
        where state = 'claimed' and lease_until < clock_timestamp() for update skip locked
    loop
        perform private.put_back(expired, null, 'lease-expired', '');
        returned := returned + 1;
    end loop;
    return returned;
end $$;


--
-- Name: save_record(uuid, bigint, jsonb); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.save_record(command uuid, call bigint, record jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(call, record);
    answer jsonb := private.begin_command(me, command, 'save_record', arguments);
    asked private.call;
begin
    if answer is not null then
        return answer;
    end if;
    select * into asked from private.call c where c.id = save_record.call for update;
    if asked.id is null or asked.answered_by is distinct from me then
        perform private.refuse('RI002', format('call %s was not answered by the caller', call), '');
    end if;
    return private.end_command(me, command, 'save_record', arguments, jsonb_build_object(
        'id', private.write_record(call, null, me, record)));
end $$;


--
-- Name: seal_day(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.seal_day(day date) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint;
    as_role text := 'owner';
begin
    if not private.is_owner() then
        me := private.require('supervisor', 'administrator');
        as_role := private.role_of(me, 'supervisor', 'administrator');
    end if;
    if day is null then
        perform private.refuse('RI010', 'a day is needed', '');
    end if;
    perform private.seal_day(day, as_role, me);
    return private.seal_of(day);
end $$;


--
-- Name: seal_due(); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.seal_due() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('intake');
    hour time := (select d.seals_at from private.directorate d);
    zone text := (select d.time_zone from private.directorate d);
    last date := (select max(s.day) from private.sealed_day s);
    due date;
begin
    for due in
        select g::date from generate_series(
            greatest(coalesce(last + 1, private.today()), private.today() - 31)::timestamp,
            private.today(), '1 day') g
        where hour is not null
    loop
        exit when not private.is_over(due) or api.now() < (due + hour) at time zone zone;
        last := (private.seal_day(due, 'intake', me)).day;
    end loop;
    return jsonb_build_object('sealedUpTo', last);
end $$;


--
-- Name: seal_events(boolean); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.seal_events(whole boolean DEFAULT false) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    at_once constant integer := 2000;
    head private.event_link;
    sealed bigint := 0;
    since bigint;
    event private.event;
begin
    if not private.is_owner() then
        perform private.require('intake', 'supervisor', 'administrator');
    end if;
    if pg_try_advisory_xact_lock(hashtext('richiamate seal')) then
        select * into head from private.event_link order by position desc limit 1;
        head.position := coalesce(head.position, 0);
        head.link := coalesce(head.link, decode(repeat('00', 32), 'hex'));
        since := case when whole then -1
                 else (select coalesce(max(l.event_id), 0) - 1000 from private.event_link l) end;
        for event in
            select e.* from private.event e
            where e.id > since and not exists (
                select from private.event_link l where l.event_id = e.id and l.event_id > since)
            order by e.id limit at_once
        loop
            sealed := sealed + 1;
            head.position := head.position + 1;
            head.link := sha256(head.link || private.event_bytes(head.position, event));
            insert into private.event_link (position, event_id, link)
            values (head.position, event.id, head.link);
        end loop;
    end if;
    return private.chain_head() || jsonb_build_object('sealed', sealed,
                                                      'more', sealed = at_once);
end $$;


--
-- Name: sealed_document(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.sealed_document(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    if private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day), 'Close the day first.');
    end if;
    return private.seal_of(day) || jsonb_build_object('document', private.sealed_document(day));
end $$;


--
-- Name: sealed_paper(date); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.sealed_paper(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not private.is_owner() then
        perform private.require('supervisor', 'administrator');
    end if;
    return private.paper_of(day);
end $$;


--
-- Name: send_back(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.send_back(command uuid, hand_over bigint, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(hand_over, reason);
    answer jsonb := private.begin_command(me, command, 'send_back', arguments);
    asked private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    if asked.taken_by is not null and asked.taken_by <> me then
        perform private.refuse('RI003', 'a colleague has taken it', '');
    end if;
    perform private.require_move('hand_over', asked.state, 'returned');
    update private.hand_over h set state = 'returned', taken_by = null, taken_at = null,
           ended_at = api.now(), revision = h.revision + 1
    where h.id = send_back.hand_over;
    perform private.drop_draft('hand_over', hand_over);
    perform private.record_event('sent-back', 'hand_over', hand_over, me,
                                 jsonb_build_object('reason', coalesce(reason, '')));
    return private.end_command(me, command, 'send_back', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;


--
-- Name: set_clock(timestamp with time zone, double precision); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.set_clock(shows timestamp with time zone, runs_at double precision) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    if not (select is_training from private.directorate) then
        perform private.refuse('RI009', 'this is not a training database',
                               'Its time is the real one.');
    end if;
    if not private.is_owner() then
        perform private.require('trainer');
    end if;
    -- A clock that is lost with a crash is set again: it need not wait for the disk.
    perform set_config('synchronous_commit', 'off', true);
    insert into private.clock (shows_at, real_at, speed) values (shows, clock_timestamp(), runs_at)
    on conflict (singleton) do update
        set shows_at = excluded.shows_at, real_at = excluded.real_at, speed = excluded.speed;
end $$;


--
-- Name: set_desk_of_day(uuid, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.set_desk_of_day(command uuid, office text, desk text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('supervisor', 'administrator');
    arguments jsonb := jsonb_build_array(office, desk);
    answer jsonb := private.begin_command(me, command, 'set_desk_of_day', arguments);
    asked bigint := (select o.id from private.office o where o.code = set_desk_of_day.office);
    said text := nullif(trim(regexp_replace(set_desk_of_day.desk, '\s+', ' ', 'g')), '');
    today date := private.today();
    revision bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if asked is null then
        perform private.refuse('RI010', format('there is no office %s', office), '');
    end if;
    if length(said) > 40 then
        perform private.refuse('RI010', 'a desk is told in 40 signs', '');
    end if;
    if exists (select from private.person p where length(p.name) > 0
               and (position(lower(p.name) in lower(said)) > 0
                    or position(lower(p.login) in lower(said)) > 0)) then
        perform private.refuse('RI010', 'a person is no desk', 'Name a desk or an extension.');
    end if;
    if said is null then
        delete from private.desk_of_day d where d.office_id = asked and d.day = today;
    else
        insert into private.desk_of_day (office_id, day, desk) values (asked, today, said)
        on conflict (office_id, day) do update set desk = excluded.desk;
    end if;
    -- Programs hear of it as of a configuration.
    update private.directorate d set configuration_revision = d.configuration_revision + 1
    returning d.configuration_revision into revision;
    perform private.record_event('desk-of-day', 'configuration', revision, me,
                                 jsonb_build_object('office', office, 'day', today, 'desk', said));
    return private.end_command(me, command, 'set_desk_of_day', arguments,
                               jsonb_build_object('office', office, 'desk', said));
end $$;


--
-- Name: set_language(uuid, bigint, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.set_language(command uuid, callback bigint, language text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $_$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback, language);
    answer jsonb := private.begin_command(me, command, 'set_language', arguments);
    asked private.callback;
begin
    if answer is not null then
        return answer;
    end if;
    if nullif(language, '') !~ '^[a-z]{2,3}$' then
        perform private.refuse('RI010', format('%s is no language', language),
                               'Languages are two or three small letters, such as de.');
    end if;
    asked := private.callback_in_reach(callback, me);
    update private.callback c
    set language = nullif(set_language.language, ''), revision = c.revision + 1
    where c.id = set_language.callback;
    perform private.record_event('language-set', 'callback', callback, me,
        jsonb_build_object('before', asked.language, 'after', nullif(language, '')));
    return private.end_command(me, command, 'set_language', arguments, jsonb_build_object(
        'id', callback, 'revision', asked.revision + 1));
end $_$;


--
-- Name: split_callback(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.split_callback(command uuid, callback bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(callback);
    answer jsonb := private.begin_command(me, command, 'split_callback', arguments);
    asked private.callback;
    request private.callback_request;
    call private.call;
    created bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.lock_callback_number(callback);
    asked := private.callback_in_reach(callback, me);
    if asked.holder_id <> me then
        perform private.refuse('RI003', 'a colleague has it', '');
    end if;
    select * into request from private.callback_request q
    where q.callback_id = split_callback.callback order by q.at desc, q.call_id desc limit 1;
    if asked.requests < 2 or request.call_id is null then
        perform private.refuse('RI005', 'there is only one request',
                               'A callback is split when its number has rung more than once.');
    end if;
    select * into call from private.call c where c.id = request.call_id;
    created := private.new_callback(
        asked.office_id, asked.number, coalesce(call.first_ring_at, call.arrived_at),
        jsonb_strip_nulls(jsonb_build_object('preferred', request.preferred,
                                             'language', request.language)),
        (select max(c.person_ordinal) + 1 from private.callback c
         where c.office_id = asked.office_id and c.number = asked.number and c.state <> 'closed'));
    update private.callback c set accepted_at = request.at, number_is_wrong = asked.number_is_wrong
    where c.id = created;
    update private.callback_request q set callback_id = created
    where q.call_id = request.call_id;
    update private.callback c set requests = c.requests - 1, revision = c.revision + 1
    where c.id = split_callback.callback;
    perform private.record_event('split', 'callback', callback, me,
                                 jsonb_build_object('into', created));
    perform private.record_event('split-off', 'callback', created, me,
                                 jsonb_build_object('from', callback));
    return private.end_command(me, command, 'split_callback', arguments, jsonb_build_object(
        'id', created, 'revision', 1, 'from', callback, 'fromRevision', asked.revision + 1));
end $$;


--
-- Name: standing(text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.standing(number text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    first_instant timestamptz;
    open_at jsonb;
begin
    perform private.require('intake');
    select private.today()::timestamp at time zone d.time_zone into first_instant
    from private.directorate d;
    select coalesce(jsonb_agg(o.code order by o.code), '[]') into open_at
    from private.office o
    where exists (select from private.callback c
                  where c.office_id = o.id and c.number = standing.number
                    and c.state <> 'closed');
    return jsonb_build_object('openCallback', open_at <> '[]', 'offices', open_at, 'callsToday',
        (select count(*) from private.call c
         where c.caller = standing.number and c.arrived_at >= first_instant));
end $$;


--
-- Name: subject_erase(uuid, text, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.subject_erase(command uuid, number text, tax_code text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, reason);
    answer jsonb := private.begin_command(me, command, 'subject_erase', arguments);
    until timestamptz := private.approval_limit();
    held record;
    closed_calls bigint[];
    closed_callbacks bigint[];
    waits boolean;
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_subject(number, tax_code, reason);
    perform pg_advisory_xact_lock(hashtext('richiamate retention'));
    select s.* into held
    from private.subject_rows(nullif(subject_erase.number, ''), subject_erase.tax_code) s;
    closed_calls := array(select c.id from private.call c
                          where c.id = any (held.calls) and c.erased_at is null
                            and private.call_closed_at(c) < until);
    closed_callbacks := array(select b.id from private.callback b
                              where b.id = any (held.callbacks) and b.erased_at is null
                                and private.callback_closed_at(b) < until);
    waits := exists (select from private.call c
                     where c.id = any (held.calls) and c.erased_at is null
                       and private.call_closed_at(c) >= until)
          or exists (select from private.callback b
                     where b.id = any (held.callbacks) and b.erased_at is null
                       and private.callback_closed_at(b) >= until);
    answer := private.write_receipt('erase', me, number, tax_code, reason, jsonb_build_object(
        'erased', private.erase_identity(closed_calls, closed_callbacks, 'request', me),
        'leftOpen', private.subject_open(held.calls, held.callbacks), 'waitsForApproval', waits));
    return private.end_command(me, command, 'subject_erase', arguments, answer);
end $$;


--
-- Name: subject_export(uuid, text, text, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.subject_export(command uuid, number text, tax_code text, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, reason);
    receipt jsonb := private.begin_command(me, command, 'subject_export', arguments);
    held jsonb;
    shown record;
begin
    if receipt is null then
        perform private.require_subject(number, tax_code, reason);
        select s.* into shown
        from private.subject_rows(nullif(subject_export.number, ''), subject_export.tax_code) s;
        perform private.record_event('exported', 'call', c, me) from unnest(shown.calls) c;
        perform private.record_event('exported', 'callback', b, me) from unnest(shown.callbacks) b;
        receipt := private.end_command(me, command, 'subject_export', arguments,
            private.write_receipt('export', me, number, tax_code, reason, jsonb_build_object(
                'exported', jsonb_build_object('calls', cardinality(shown.calls),
                                               'callbacks', cardinality(shown.callbacks)))));
    end if;
    held := private.subject_document(nullif(number, ''), nullif(tax_code, ''));
    return receipt || jsonb_build_object('held', held);
end $$;


--
-- Name: subject_rectify(uuid, text, text, jsonb, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.subject_rectify(command uuid, number text, tax_code text, changes jsonb, reason text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, changes, reason);
    answer jsonb := private.begin_command(me, command, 'subject_rectify', arguments);
    rectified jsonb := jsonb '{}';
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_subject(number, tax_code, reason);
    if jsonb_typeof(changes) is distinct from 'object' or changes = '{}'
       or changes - '{number,taxCode,note}'::text[] <> '{}'
       or jsonb_typeof(coalesce(changes -> 'note', '{}')) <> 'object' then
        perform private.refuse('RI010', 'changes are number, taxCode and note',
                               '{"note": {"12": "text"}} is record 12.');
    end if;
    if (changes ? 'number' and nullif(number, '') is null)
       or (changes ? 'taxCode' and nullif(tax_code, '') is null) then
        perform private.refuse('RI010', 'a number is corrected by number, a tax code by tax code',
                               'Not all who share a number share a tax code.');
    end if;
    -- Notes first: they are found by what is still written.
    if changes ? 'note' then
        rectified := rectified || private.rectify_notes(me, nullif(number, ''), nullif(tax_code, ''),
                                                        changes -> 'note');
    end if;
    if changes ? 'number' then
        rectified := rectified || private.rectify_number(me, number, trim(changes ->> 'number'));
    end if;
    if changes ? 'taxCode' then
        rectified := rectified || private.rectify_tax_code(me, tax_code, changes ->> 'taxCode');
    end if;
    return private.end_command(me, command, 'subject_rectify', arguments,
        private.write_receipt('rectify', me, number, tax_code, reason,
                              jsonb_build_object('rectified', rectified)));
end $$;


--
-- Name: take_hand_over(uuid, bigint); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.take_hand_over(command uuid, hand_over bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('official', 'operator');
    arguments jsonb := jsonb_build_array(hand_over);
    answer jsonb := private.begin_command(me, command, 'take_hand_over', arguments);
    asked private.hand_over;
begin
    if answer is not null then
        return answer;
    end if;
    asked := private.hand_over_of(hand_over, me);
    if not private.serves(me, asked.office_id) then
        perform private.refuse('RI002', 'it was handed to another office', '');
    end if;
    if asked.taken_by is not null then
        perform private.refuse('RI003', format('hand-over %s is %s', hand_over, asked.state), '');
    end if;
    perform private.require_move('hand_over', asked.state, 'taken');
    update private.hand_over h set state = 'taken', taken_by = me, taken_at = api.now(),
           ended_at = null, revision = h.revision + 1
    where h.id = take_hand_over.hand_over;
    perform private.record_event('taken', 'hand_over', hand_over, me);
    return private.end_command(me, command, 'take_hand_over', arguments, jsonb_build_object(
        'id', hand_over, 'revision', asked.revision + 1));
end $$;


--
-- Name: take_next(uuid); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.take_next(command uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    answer jsonb := private.begin_command(me, command, 'take_next', '[]');
    chosen bigint;
begin
    if answer is not null then
        return answer;
    end if;
    select c.id into chosen
    from private.callback c
    where c.state = 'waiting' and c.not_before <= api.now()
      and c.attempts < private.attempt_limit(c) and not c.number_is_wrong
      and (c.preferred = 'any' or private.offered_from(c, api.now()) <= api.now())
      and private.serves(me, c.office_id) and private.may_attempt(c.office_id, api.now())
    order by c.promise, c.first_ring_at, c.id
    for update of c skip locked limit 1;
    if chosen is null then
        perform private.refuse('RI007', 'no callback may be tried now', '');
    end if;
    return private.end_command(me, command, 'take_next', '[]', private.claim(chosen, me));
end $$;


--
-- Name: write_call(uuid, text); Type: FUNCTION; Schema: api; Owner: -
--

CREATE FUNCTION api.write_call(command uuid, caller text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    me bigint := private.require('operator', 'official');
    arguments jsonb := jsonb_build_array(caller);
    answer jsonb := private.begin_command(me, command, 'write_call', arguments);
    office bigint := private.office_of(me, private.today());
    written bigint;
begin
    if answer is not null then
        return answer;
    end if;
    insert into private.call (conversation, caller, state, office_id, answered_by, arrived_at,
                              first_ring_at, answered_at, by_hand)
    values ('hand:' || gen_random_uuid(), nullif(trim(write_call.caller), ''), 'answered', office, me,
            api.now(), api.now(), api.now(), true)
    returning id into written;
    perform private.record_event('written-by-hand', 'call', written, me);
    return private.end_command(me, command, 'write_call', arguments,
                               jsonb_build_object('id', written, 'revision', 1));
end $$;


--
-- Name: about(text, bigint, bigint, timestamp with time zone, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.about(subject text, subject_id bigint, call bigint, happened_at timestamp with time zone, of_day date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with origin as (
        select about.subject, about.subject_id, about.happened_at where about.subject <> 'intervention'
        union all
        select 'call', c.id, c.arrived_at from private.call c
        where about.subject = 'intervention' and c.id = about.call
        union all
        select 'attempt', a.id, a.began_at from private.intervention i
        join private.hand_over h on h.id = i.hand_over_id
        join private.attempt a on a.id = h.attempt_id
        where about.subject = 'intervention' and i.id = about.subject_id
        order by 3 limit 1),
    told as (
        select o.happened_at, s.day, s.number from origin o left join lateral (
            select r.day, r.number from private.sealed_row r
            where r.subject = o.subject and r.subject_id = o.subject_id
            order by r.day, r.number limit 1) s on true)
    select coalesce((
        select jsonb_build_object('aboutDay', coalesce(r.day, private.local_date(r.happened_at)),
                                  'aboutRow', r.number)
        from told r
        where coalesce(r.day, private.local_date(r.happened_at)) <> of_day), '{}')
$$;


--
-- Name: add_opening(bigint, timestamp with time zone, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.add_opening(office bigint, since timestamp with time zone, seconds bigint) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
declare
    instant timestamptz := private.reached(office, since, seconds);
begin
    if instant is null then
        perform private.refuse('RI010', 'the stored openings do not reach so far',
                               'Apply the configuration again: it computes 400 days ahead.');
    end if;
    return instant;
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: callback; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.callback (
    id bigint NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    request_code text NOT NULL,
    office_id bigint NOT NULL,
    number text NOT NULL,
    person_ordinal integer DEFAULT 1 NOT NULL,
    state text NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    first_ring_at timestamp with time zone NOT NULL,
    promise timestamp with time zone NOT NULL,
    requests integer DEFAULT 1 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    first_attempt_at timestamp with time zone,
    not_before timestamp with time zone NOT NULL,
    holder_id bigint,
    lease_until timestamp with time zone,
    closed_at timestamp with time zone,
    closing text,
    promise_minutes integer NOT NULL,
    preferred text DEFAULT 'any'::text NOT NULL,
    language text,
    number_is_wrong boolean DEFAULT false NOT NULL,
    attempts_allowed integer,
    promise_since timestamp with time zone,
    closed_by bigint,
    erased_at timestamp with time zone,
    CONSTRAINT callback_check CHECK (((state = ANY (ARRAY['claimed'::text, 'calling'::text])) = (holder_id IS NOT NULL))),
    CONSTRAINT callback_check1 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT callback_check2 CHECK (((state = 'closed'::text) = (closing IS NOT NULL))),
    CONSTRAINT callback_closing_check CHECK ((closing = ANY (ARRAY['reached'::text, 'declined'::text, 'answered'::text, 'unreachable'::text, 'withdrawn'::text]))),
    CONSTRAINT callback_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT callback_preferred_check CHECK ((preferred = ANY (ARRAY['any'::text, 'early'::text, 'late'::text]))),
    CONSTRAINT callback_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'calling'::text, 'closed'::text])))
);


--
-- Name: COLUMN callback.promise_minutes; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.callback.promise_minutes IS 'opening minutes from the first ring';


--
-- Name: COLUMN callback.erased_at; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.callback.erased_at IS 'since then number is empty';


--
-- Name: after_reopening(private.callback); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.after_reopening(c private.callback) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select greatest(api.now(), (
        select private.add_opening(c.office_id, l.ended_at, d.attempt_spacing * 60)
        from private.attempt l
        where l.callback_id = c.id and l.ended_at is not null order by l.id desc limit 1))
    from private.directorate d
$$;


--
-- Name: approval_limit(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.approval_limit() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case
        when not d.archive_approval then 'infinity'::timestamptz
        else coalesce((select private.beginning_of(max(a.up_to) + 1)
                       from private.disposal_approval a), '-infinity'::timestamptz)
    end from private.directorate d
$$;


--
-- Name: are_few(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.are_few(day date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select coalesce((select s.people < (s.head::jsonb ->> 'peopleBehind')::integer
                     from private.sealed_day s where s.day = are_few.day),
                    not private.is_enough(private.people_on(are_few.day)))
$$;


--
-- Name: are_offices_told(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.are_offices_told(day date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select coalesce(bool_and(private.is_enough(o.people)), true)
    from (select count(distinct a.person_id)::integer as people from private.assignment a
          where a.role in ('operator', 'official') and a.office_id is not null
            and are_offices_told.day between a.valid_from
                                         and coalesce(a.valid_until, 'infinity'::date)
          group by a.office_id) o
$$;


--
-- Name: arrival_hour(timestamp with time zone, text[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.arrival_hour(happened_at timestamp with time zone, figures text[]) RETURNS TABLE(weekday integer, hour integer)
    LANGUAGE sql STABLE
    AS $$
    select extract(isodow from l.at)::integer, extract(hour from l.at)::integer
    from (select case when 'received' = any (figures)
                      then happened_at at time zone d.time_zone end as at
          from private.directorate d) l
$$;


--
-- Name: attempt_limit(private.callback); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.attempt_limit(c private.callback) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select greatest(d.attempts, c.attempts_allowed) from private.directorate d
$$;


--
-- Name: attempt; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.attempt (
    id bigint NOT NULL,
    callback_id bigint NOT NULL,
    person_id bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    conversation text,
    line text DEFAULT 'dialling'::text NOT NULL,
    line_reason text,
    line_ended_at timestamp with time zone,
    outcome text,
    ended_at timestamp with time zone,
    promise timestamp with time zone,
    CONSTRAINT attempt_check CHECK (((outcome IS NULL) = (ended_at IS NULL))),
    CONSTRAINT attempt_line_check CHECK ((line = ANY (ARRAY['dialling'::text, 'connected'::text, 'ended'::text]))),
    CONSTRAINT attempt_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'another-person'::text, 'answering-machine'::text, 'engaged'::text, 'no-answer'::text, 'wrong-number'::text, 'declined'::text, 'line-dropped'::text])))
);


--
-- Name: COLUMN attempt.promise; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.attempt.promise IS 'only of the first attempt under it';


--
-- Name: attempt_line(private.attempt); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.attempt_line(a private.attempt) RETURNS TABLE(subject text, subject_id bigint, happened_at timestamp with time zone, call bigint, callback bigint, option text, office bigint, record bigint, topic text, outcome text, promise timestamp with time zone, kept boolean, by_hand boolean, figures text[])
    LANGUAGE sql STABLE
    AS $$
    select 'attempt', a.id, a.began_at, null::bigint, b.id, null, b.office_id, r.id, r.topic,
           coalesce(a.outcome, 'in-progress'), f.promise, f.began_at <= f.promise, false,
           array_remove(array[
               'attempts',
               case when a.outcome = 'reached' then 'reached' end,
               case when a.outcome = 'reached' and a.promise is not null then 'reachedFirst' end,
               case when a.began_at <= a.promise then 'promisesKept' end,
               case when a.began_at > a.promise then 'promisesBroken' end], null)
           || g.figures
    from private.callback b
    cross join lateral (select exists (select from private.hand_over h
                                       where h.attempt_id = a.id) as is_handed_over) w
    left join private.conversation_record r on r.attempt_id = a.id
    cross join lateral private.conversation_figures(r, b.office_id, w.is_handed_over, false) g
    left join lateral ( -- the first attempt under the promise that held
        select x.promise, x.began_at from private.attempt x
        where x.callback_id = a.callback_id and x.id <= a.id and x.promise is not null
        order by x.id desc limit 1
    ) f on true
    where b.id = a.callback_id
$$;


--
-- Name: audit_term(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.audit_term(auditor bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('until', max(a.valid_until),
                              'daysLeft', max(a.valid_until) - private.today())
    from private.assignment a
    where a.person_id = auditor and a.role = 'auditor'
      and private.today() between a.valid_from and a.valid_until
$$;


--
-- Name: audits(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.audits(person bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.role = 'auditor'
          and private.today() between a.valid_from and a.valid_until)
$$;


--
-- Name: begin_command(bigint, uuid, text, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.begin_command(person bigint, command uuid, name text, arguments jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    known private.command;
    digest text := md5(arguments::text);
begin
    if command is null then
        perform private.refuse('RI010', 'a command needs a key', '');
    end if;
    perform pg_advisory_xact_lock(hashtextextended(person || ':' || command, 0));
    select * into known from private.command c where c.person_id = person and c.key = command;
    if not found then
        return null;
    end if;
    if known.function <> name or known.arguments <> digest then
        perform private.refuse('RI008',
            format('key %s was used for %s with other arguments', command, known.function),
            'Give every command a key of its own.');
    end if;
    return known.answer;
end $$;


--
-- Name: beginning_of(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.beginning_of(day date) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select day::timestamp at time zone (select time_zone from private.directorate)
$$;


--
-- Name: call; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.call (
    id bigint NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    conversation text NOT NULL,
    caller text,
    option text,
    state text NOT NULL,
    office_id bigint,
    answered_by bigint,
    arrived_at timestamp with time zone NOT NULL,
    first_ring_at timestamp with time zone,
    answered_at timestamp with time zone,
    offered_at timestamp with time zone,
    ended_at timestamp with time zone,
    by_hand boolean DEFAULT false NOT NULL,
    is_recorded boolean DEFAULT false NOT NULL,
    erased_at timestamp with time zone,
    returns_call_id bigint,
    CONSTRAINT call_state_check CHECK ((state = ANY (ARRAY['arrived'::text, 'ringing'::text, 'offered'::text, 'answered'::text, 'closed'::text, 'abandoned'::text, 'declined'::text, 'accepted'::text, 'completed'::text])))
);


--
-- Name: COLUMN call.erased_at; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.call.erased_at IS 'since then caller is null because it was erased, not withheld';


--
-- Name: call_closed_at(private.call); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_closed_at(c private.call) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case
        when c.ended_at is null or (c.answered_by is not null and not c.is_recorded)
             or exists (select from private.hand_over h where h.call_id = c.id
                                                          and h.state in ('offered', 'taken', 'returned'))
             or exists (select from private.callbacks_of_call(c.id) b where b.state <> 'closed')
        then null
        else greatest(c.ended_at,
            (select r.saved_at from private.conversation_record r where r.call_id = c.id),
            (select i.written_at from private.intervention i where i.call_id = c.id),
            (select max(greatest(h.ended_at, i.written_at)) from private.hand_over h
             left join private.intervention i on i.hand_over_id = h.id where h.call_id = c.id),
            (select max(b.closed_at) from private.callbacks_of_call(c.id) b))
    end
$$;


--
-- Name: call_line(private.call); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_line(c private.call) RETURNS TABLE(subject text, subject_id bigint, happened_at timestamp with time zone, call bigint, callback bigint, option text, office bigint, record bigint, topic text, outcome text, promise timestamp with time zone, kept boolean, by_hand boolean, figures text[])
    LANGUAGE sql STABLE
    AS $$
    select 'call', c.id, c.arrived_at, c.id,
           (select q.callback_id from private.callback_request q where q.call_id = c.id),
           c.option, c.office_id, r.id, r.topic, private.call_outcome(c, r.outcome),
           null::timestamptz, null::boolean, c.by_hand,
           array_remove(array[
               case when c.returns_call_id is null then 'received' end,
               case when c.answered_at is not null and c.returns_call_id is null
                    then 'answered' end,
               case when c.state in ('abandoned', 'closed', 'accepted', 'declined') then c.state end,
               case when c.offered_at is not null then 'offered' end,
               case when w.rang then 'rang' end,
               case when w.rang and extract(epoch from c.answered_at - c.first_ring_at)
                         <= (select d.answer_seconds from private.directorate d)
                    then 'inTime' end], null)
           || f.figures
    from (select exists (select from private.hand_over h where h.call_id = c.id) as is_handed_over,
                 exists (select from private.intervention i
                         where i.call_id = c.id and i.state = 'recorded') as has_intervention,
                 -- Of one written by hand nobody knows how long it rang.
                 c.first_ring_at is not null and c.state <> 'closed' and not c.by_hand as rang) w
    left join private.conversation_record r on r.call_id = c.id
    cross join lateral private.conversation_figures(r, c.office_id, w.is_handed_over,
                                                    w.has_intervention) f
$$;


--
-- Name: call_number(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_number(call bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select 'C-' || lpad(call::text, 6, '0') $$;


--
-- Name: call_of(text, text, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_of(named text, ani text, at timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    known bigint := (select id from private.call where conversation = named);
begin
    if known is null then
        insert into private.call (conversation, caller, state, arrived_at)
        values (named, nullif(ani, ''), 'arrived', at) returning id into known;
    end if;
    return known;
end $$;


--
-- Name: call_outcome(private.call, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_outcome(c private.call, recorded text) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select case
        when c.state in ('closed', 'abandoned', 'declined', 'accepted') then c.state
        when exists (select from private.intervention i where i.call_id = c.id) then 'intervention'
        when recorded is not null then recorded
        when c.ended_at is null then 'in-progress'
        else 'unrecorded'
    end
$$;


--
-- Name: call_row(private.call, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.call_row(c private.call, me bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
        'id', c.id, 'revision', c.revision, 'number', private.call_number(c.id), 'state', c.state,
        'caller', private.masked(c.caller, coalesce(c.answered_by = me, false)
                                           or (c.state = 'ringing' and private.serves(me, c.office_id))),
        'conversation', c.conversation, 'option', c.option,
        'office', (select code from private.office where id = c.office_id),
        'arrivedAt', c.arrived_at, 'firstRingAt', c.first_ring_at,
        'answeredAt', case when c.answered_by = me then c.answered_at end,
        'ended', c.ended_at is not null, 'mine', coalesce(c.answered_by = me, false),
        'recorded', c.is_recorded, 'byHand', c.by_hand,
        'isReturn', c.returns_call_id is not null,
        'rings', coalesce((select r.rings from private.ring r where r.call_id = c.id
                           order by r.at desc limit 1), 0),
        'ringingSince', (select max(r.at) from private.ring r where r.call_id = c.id),
        'earlier', (select count(*) from private.call e
                    where e.caller = c.caller and e.id < c.id),
        'openCallback', (select b.id from private.callback b
                         where b.number = c.caller and b.state <> 'closed'
                         order by b.promise limit 1))
$$;


--
-- Name: callback_closed_at(private.callback); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.callback_closed_at(b private.callback) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case
        when b.state <> 'closed'
             or exists (select from private.attempt a join private.hand_over h on h.attempt_id = a.id
                        left join private.callback led on led.id = h.callback_id
                        where a.callback_id = b.id
                          and (h.state in ('offered', 'taken', 'returned') or led.state <> 'closed'))
        then null
        else greatest(b.closed_at,
            (select max(greatest(r.saved_at, h.ended_at, i.written_at, led.closed_at))
             from private.attempt a
             left join private.conversation_record r on r.attempt_id = a.id
             left join private.hand_over h on h.attempt_id = a.id
             left join private.intervention i on i.hand_over_id = h.id
             left join private.callback led on led.id = h.callback_id
             where a.callback_id = b.id))
    end
$$;


--
-- Name: callback_in_reach(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.callback_in_reach(callback bigint, me bigint) RETURNS private.callback
    LANGUAGE plpgsql
    AS $$
declare
    asked private.callback;
begin
    select * into asked from private.callback c
    where c.id = callback_in_reach.callback for update;
    if asked.id is null or not (asked.holder_id is not distinct from me
                                or private.serves(me, asked.office_id)) then
        perform private.refuse('RI002', format('no callback %s of the caller''s office', callback),
                               '');
    end if;
    if asked.state = 'closed' then
        perform private.refuse('RI005', format('callback %s is closed', callback),
                               'Reopen it first.');
    end if;
    return asked;
end $$;


--
-- Name: callback_row(private.callback, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.callback_row(c private.callback, me bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
        'id', c.id, 'revision', c.revision, 'requestCode', c.request_code, 'state', c.state,
        'number', private.masked(c.number, coalesce(c.holder_id = me, false)),
        'office', (select code from private.office where id = c.office_id),
        'acceptedAt', c.accepted_at, 'firstRingAt', c.first_ring_at, 'promise', c.promise,
        'promiseBefore', (select p.former from private.promise_change p
                          where p.callback_id = c.id order by p.id desc limit 1),
        'promiseReason', (select p.reason from private.promise_change p
                          where p.callback_id = c.id order by p.id desc limit 1),
        'kept', coalesce(c.first_attempt_at <= c.promise, false),
        'requests', c.requests, 'attempts', c.attempts, 'notBefore', c.not_before,
        'mine', coalesce(c.holder_id = me, false), 'closing', c.closing,
        'preferred', c.preferred, 'language', c.language, 'personOrdinal', c.person_ordinal,
        'offeredFrom', case when c.preferred <> 'any' and c.state = 'waiting'
                            then private.offered_from(c, api.now()) end,
        'numberIsWrong', c.number_is_wrong, 'attemptsAllowed', private.attempt_limit(c),
        'option', coalesce((select m.label from private.callback_request q
                   join private.call k on k.id = q.call_id
                   join private.menu_option m on m.option = k.option
                   where q.callback_id = c.id order by q.at desc, q.call_id desc limit 1),
            (select f.directorate_name from private.referral f
             where f.callback_id = c.id order by f.at desc limit 1)),
        'lastOutcome', (select a.outcome from private.attempt a
                        where a.callback_id = c.id and a.ended_at is not null
                        order by a.id desc limit 1),
        'attempt', (select jsonb_build_object('id', a.id, 'conversation', a.conversation,
                        'line', a.line, 'lineReason', a.line_reason, 'beganAt', a.began_at,
                        'lineEndedAt', case when a.ended_at is null or a.person_id = me
                                            then a.line_ended_at end,
                        'outcome', a.outcome)
                    from private.attempt a where a.callback_id = c.id order by a.id desc limit 1))
$$;


--
-- Name: callbacks_of_call(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.callbacks_of_call(call bigint) RETURNS SETOF private.callback
    LANGUAGE sql STABLE
    AS $$
    select b.* from private.callback_request q join private.callback b on b.id = q.callback_id
    where q.call_id = callbacks_of_call.call
    union
    select b.* from private.hand_over h join private.callback b on b.id = h.callback_id
    where h.call_id = callbacks_of_call.call
$$;


--
-- Name: cancelled(bigint, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.cancelled(closed bigint, reason text) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('cancelled', closed > 0, 'count', closed, 'reason', reason)
$$;


--
-- Name: cards_of(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.cards_of(document jsonb) RETURNS SETOF jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select c from jsonb_array_elements(document -> 'topics') t,
                  jsonb_array_elements(coalesce(t -> 'cards', '[]')) c
$$;


--
-- Name: chain_head(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.chain_head() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('database', current_database(),
        'position', coalesce(l.position, 0),
        'link', coalesce(encode(l.link, 'hex'), repeat('0', 64)))
    from (select) one left join lateral (
        select * from private.event_link order by position desc limit 1) l on true
$$;


--
-- Name: hand_over; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.hand_over (
    id bigint NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    call_id bigint,
    attempt_id bigint,
    office_id bigint NOT NULL,
    from_person_id bigint NOT NULL,
    taken_by bigint,
    state text NOT NULL,
    sheet text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    ended_at timestamp with time zone,
    callback_id bigint,
    CONSTRAINT hand_over_check CHECK ((num_nonnulls(call_id, attempt_id) = 1)),
    CONSTRAINT hand_over_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'taken'::text, 'done'::text, 'returned'::text, 'requeued'::text])))
);


--
-- Name: citizen_of(private.hand_over); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.citizen_of(h private.hand_over) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select coalesce((select c.caller from private.call c where c.id = h.call_id),
                    (select b.number from private.attempt a
                     join private.callback b on b.id = a.callback_id where a.id = h.attempt_id))
$$;


--
-- Name: claim(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.claim(chosen bigint, me bigint) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    new_revision bigint;
begin
    update private.callback
    set state = 'claimed', holder_id = me, lease_until = clock_timestamp() + interval '60 s',
        revision = revision + 1
    where id = chosen returning revision into new_revision;
    perform private.record_event('claimed', 'callback', chosen, me);
    return jsonb_build_object('id', chosen, 'revision', new_revision);
end $$;


--
-- Name: clear_row(text, bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.clear_row(kind text, id bigint, me bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    case kind
    when 'call' then
        return (select private.call_row(c, me) || jsonb_build_object('caller', c.caller,
                    'topic', coalesce(private.topics_of(r.id), ''),
                    'outcome', private.call_outcome(c, r.outcome))
                from private.call c
                left join private.conversation_record r on r.call_id = c.id
                where c.id = clear_row.id);
    when 'callback' then
        return (select private.callback_row(c, me) || jsonb_build_object('number', c.number)
                from private.callback c where c.id = clear_row.id);
    when 'hand_over' then
        return (select private.hand_over_row(h, me) || jsonb_build_object(
                    'number', private.citizen_of(h), 'sheet', h.sheet,
                    'topic', (select r.topic from private.conversation_record r
                              where r.call_id = h.call_id or r.attempt_id = h.attempt_id),
                    'reason', private.sent_back_reason(h))
                from private.hand_over h where h.id = clear_row.id);
    else
        perform private.refuse('RI010', format('there is no row of %s to look up', kind),
                               'Rows are call, callback and hand_over.');
        return null;
    end case;
end $$;


--
-- Name: close_callback(bigint, text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.close_callback(chosen bigint, how text, me bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    new_revision bigint;
begin
    update private.callback
    set state = 'closed', closing = how, closed_at = api.now(), closed_by = me,
        holder_id = null, lease_until = null, revision = revision + 1
    where id = chosen returning revision into new_revision;
    perform private.drop_draft('callback', chosen);
    perform private.record_event('closed', 'callback', chosen, me,
                                 jsonb_build_object('closing', how));
    return new_revision;
end $$;


--
-- Name: closures(jsonb, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.closures(configuration jsonb, office text) RETURNS TABLE(closure jsonb, since timestamp without time zone, until timestamp without time zone)
    LANGUAGE sql IMMUTABLE
    AS $$
    select c, (c ->> 'from')::timestamp, (c ->> 'until')::timestamp
    from jsonb_array_elements(coalesce(
        (select o #> '{hours,closures}'
         from jsonb_array_elements(configuration -> 'offices') o where o ->> 'code' = office),
        configuration #> '{hours,closures}')) c
    union all
    select c - 'offices', (c ->> 'from')::timestamp, (c ->> 'until')::timestamp
    from jsonb_array_elements(configuration -> 'closures') c
    where jsonb_array_length(coalesce(c -> 'offices', '[]')) = 0 or c -> 'offices' ? office
    union all
    select p - 'offices', (p ->> 'day')::timestamp, (p ->> 'day')::timestamp + interval '1 day'
    from jsonb_array_elements(configuration -> 'patronDays') p
    where jsonb_array_length(coalesce(p -> 'offices', '[]')) = 0 or p -> 'offices' ? office
$$;


--
-- Name: concerns(private.hand_over, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.concerns(h private.hand_over, me bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ select h.from_person_id = me or private.serves(me, h.office_id) $$;


--
-- Name: conversation_record; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.conversation_record (
    id bigint NOT NULL,
    call_id bigint,
    attempt_id bigint,
    person_id bigint NOT NULL,
    speaker text NOT NULL,
    topic text,
    outcome text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    tax_code text,
    is_return boolean DEFAULT false NOT NULL,
    recorded_elsewhere_at timestamp with time zone,
    CONSTRAINT conversation_record_check CHECK ((num_nonnulls(call_id, attempt_id) = 1)),
    CONSTRAINT conversation_record_outcome_check CHECK ((outcome = ANY (ARRAY['informed'::text, 'handed-over'::text, 'not-ours'::text, 'complaint'::text, 'other-directorate'::text, 'language-desk'::text, 'dropped'::text]))),
    CONSTRAINT conversation_record_speaker_check CHECK ((speaker = ANY (ARRAY['person-concerned'::text, 'delegate'::text, 'relative'::text, 'not-established'::text])))
);


--
-- Name: COLUMN conversation_record.recorded_elsewhere_at; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.conversation_record.recorded_elsewhere_at IS 'its fields were copied to be pasted there; null: not yet, or not needed';


--
-- Name: conversation_figures(private.conversation_record, bigint, boolean, boolean); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.conversation_figures(r private.conversation_record, office bigint, is_handed_over boolean, has_intervention boolean) RETURNS TABLE(figures text[])
    LANGUAGE sql STABLE
    AS $$
    select array_remove(array[
        case when r.outcome = 'informed' or exists (
                 select from private.record_card k where k.record_id = r.id) then 'informed' end,
        case when r.id is not null or has_intervention then 'concluded' end,
        case when r.outcome = 'informed' and not is_handed_over and not has_intervention
                  and not exists (select from private.office o
                                  where o.id = conversation_figures.office and o.kind = 'internal')
             then 'withoutOffice' end,
        case when is_handed_over then 'handOvers' end,
        case when r.outcome = 'not-ours' then 'notOurs' end,
        case when r.is_return then 'cameBack' end], null)
$$;


--
-- Name: conversation_of(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.conversation_of(call bigint, attempt bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select coalesce((select conversation from private.call where id = conversation_of.call),
                    (select conversation from private.attempt where id = conversation_of.attempt))
$$;


--
-- Name: conversations_of(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.conversations_of(citizen text) RETURNS TABLE(at timestamp with time zone, call_id bigint, attempt_id bigint, record bigint, outcome text)
    LANGUAGE sql STABLE
    AS $$
    select c.arrived_at, c.id, null::bigint, r.id, private.call_outcome(c, r.outcome)
    from private.call c left join private.conversation_record r on r.call_id = c.id
    where c.caller = citizen
    union all
    select a.began_at, null, a.id, r.id, coalesce(r.outcome, a.outcome, 'in-progress')
    from private.callback b join private.attempt a on a.callback_id = b.id
    left join private.conversation_record r on r.attempt_id = a.id
    where b.number = citizen
$$;


--
-- Name: counted(bigint, bigint, bigint, bigint, bigint, bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.counted(calls bigint, callbacks bigint, records bigint, hand_overs bigint, interventions bigint, drafts bigint, event_values bigint) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('calls', calls, 'callbacks', callbacks, 'records', records,
        'handOvers', hand_overs, 'interventions', interventions, 'drafts', drafts,
        'eventValues', event_values)
$$;


--
-- Name: counts_received(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.counts_received(day date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    with today as (select private.beginning_of(counts_received.day) as since,
                          private.beginning_of(counts_received.day + 1) as until)
    select coalesce(
        (select s.totals::jsonb -> 'received' <> 'null' from private.sealed_day s
         where s.day = counts_received.day),
        (select coalesce(bool_or(not c.by_hand), true) from private.call c, today t
         where c.arrived_at >= t.since and c.arrived_at < t.until)
        or exists (select from private.attempt a, today t
                   where a.conversation is not null and a.began_at >= t.since
                     and a.began_at < t.until))
$$;


--
-- Name: day_numbers(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.day_numbers(of_day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (
        with today as (
                 select private.beginning_of(of_day) as since,
                        private.beginning_of(of_day + 1) as until,
                        (of_day + time '09:00') at time zone d.time_zone as nine,
                        (of_day + time '13:00') at time zone d.time_zone as thirteen
                 from private.directorate d),
             opening as (
                 select min(s.opens) as opens, max(s.closes) as closes
                 from private.opening_span s, today t
                 where s.answer = 'ring' and s.opens >= t.since and s.opens < t.until),
             entry as materialized (select * from private.log_entries(of_day, of_day)),
             counted as (select f.figure, count(*) as count
                         from entry e cross join lateral unnest(e.figures) f (figure) group by 1),
             arrived as (
                 select e.happened_at as at, e.figures from entry e, today t
                 where 'received' = any (e.figures)
                   and e.happened_at >= t.since and e.happened_at < t.until),
             band as (
                 select b.since
                 from today t, opening o, (select min(at) as first, max(at) as last from arrived) c,
                      generate_series(
                          date_bin('30 min', least(coalesce(o.opens, t.nine), c.first), t.since),
                          greatest(coalesce(o.closes, t.thirteen) - interval '1 s', c.last),
                          interval '30 min') b (since)),
             half_hour as (
                 select date_bin('30 min', a.at, t.since) as since,
                        count(*) filter (where 'answered' = any (a.figures)) as answered,
                        count(*) filter (where 'accepted' = any (a.figures)) as accepted,
                        count(*) filter (where private.lost() && a.figures) as lost
                 from arrived a, today t group by 1)
        select jsonb_build_object(
            'totals', coalesce(
                (select s.totals::jsonb from private.sealed_day s where s.day = of_day),
                private.told_figures((select jsonb_object_agg(c.figure, c.count) from counted c),
                                     (select array_agg(distinct e.day) from entry e))),
            'hours', (select coalesce(jsonb_agg(jsonb_build_object('from', b.since,
                          'answered', coalesce(n.answered, 0), 'accepted', coalesce(n.accepted, 0),
                          'lost', coalesce(n.lost, 0)) order by b.since), '[]')
                      from band b left join half_hour n on n.since = b.since)));
end $$;


--
-- Name: day_totals(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.day_totals(day date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce((select s.totals::jsonb from private.sealed_day s where s.day = day_totals.day),
                    private.totals(day_totals.day, day_totals.day))
$$;


--
-- Name: digest_of(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.digest_of(document text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select encode(sha256(convert_to(document, 'UTF8')), 'hex')
$$;


--
-- Name: document_of(text, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.document_of(head text, rows text, totals text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select head || e'\n' || coalesce(rows, '') || totals || e'\n'
$$;


--
-- Name: drop_draft(text, bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.drop_draft(subject text, subject_id bigint, person bigint DEFAULT NULL::bigint) RETURNS void
    LANGUAGE sql
    AS $$
    delete from private.draft d
    where d.subject = drop_draft.subject and d.subject_id = drop_draft.subject_id
      and d.person_id = coalesce(person, d.person_id)
$$;


--
-- Name: elapsed(bigint, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.elapsed(office bigint, since timestamp with time zone, until timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
declare
    asked constant tstzmultirange :=
        case when since < until then tstzmultirange(tstzrange(since, until)) else '{}' end
        - private.emergencies(office);
begin
    return coalesce(
        (select sum(extract(epoch from least(s.closes, upper(r.range))
                                       - greatest(s.opens, lower(r.range))))
         from unnest(asked) r (range)
         join private.opening_span s on s.opens < upper(r.range) and s.closes > lower(r.range)
         where s.office_id = office and s.answer = 'ring'
           and s.opens < elapsed.until and s.closes > since), 0)::bigint;
end $$;


--
-- Name: emergencies(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.emergencies(office bigint) RETURNS tstzmultirange
    LANGUAGE plpgsql STABLE
    AS $$ -- so that it is planned once
begin
    return coalesce(
        (select range_agg(tstzrange(e.from_at,
                                    coalesce(e.until_at, greatest(e.from_at, api.now()))))
         from private.emergency_closing e where e.office_id is null or e.office_id = office), '{}');
end $$;


--
-- Name: end_assignments(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.end_assignments(document jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: end_command(bigint, uuid, text, jsonb, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.end_command(person bigint, command uuid, name text, arguments jsonb, answer jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    insert into private.command (person_id, key, function, arguments, answer)
    values (person, command, name, md5(arguments::text), answer);
    return answer;
end $$;


--
-- Name: end_exchange_users(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.end_exchange_users(document jsonb) RETURNS void
    LANGUAGE sql
    AS $$
    update private.person p set exchange_user = null
    where p.exchange_user <> coalesce(private.exchange_user_in(document, p.login), '')
$$;


--
-- Name: end_offices(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.end_offices(document jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: end_state(text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.end_state(state text, reason text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case
        when state = 'answered' then 'completed'
        when reason = 'closed' and state = 'arrived' then 'closed'
        when state in ('arrived', 'ringing', 'offered') then 'abandoned'
        else state
    end
$$;


--
-- Name: erasable_callbacks(timestamp with time zone, timestamp with time zone, integer, integer); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.erasable_callbacks(since timestamp with time zone, until timestamp with time zone, at_most integer, among integer DEFAULT NULL::integer) RETURNS SETOF bigint
    LANGUAGE sql STABLE
    AS $$
    with open_one as materialized (select * from private.open_identities()),
    candidate as (
        select x as b, x.id, x.number, x.accepted_at from private.callback x
        where x.erased_at is null and x.accepted_at < erasable_callbacks.until
        order by x.accepted_at, x.id limit among)
    select k.id from candidate k
    where erasable_callbacks.since < erasable_callbacks.until
      and private.callback_closed_at(k.b) >= erasable_callbacks.since
      and private.callback_closed_at(k.b) < erasable_callbacks.until
      and not exists (select from open_one o where o.number = k.number)
      and not exists (select from private.attempt a
                      join private.conversation_record r on r.attempt_id = a.id
                      join open_one o on o.tax_code = r.tax_code where a.callback_id = k.id)
    order by k.accepted_at, k.id limit at_most
$$;


--
-- Name: erasable_calls(timestamp with time zone, timestamp with time zone, integer, integer); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.erasable_calls(since timestamp with time zone, until timestamp with time zone, at_most integer, among integer DEFAULT NULL::integer) RETURNS SETOF bigint
    LANGUAGE sql STABLE
    AS $$
    with open_one as materialized (select * from private.open_identities()),
    candidate as (
        select x as c, x.id, x.caller, x.arrived_at from private.call x
        where x.erased_at is null and x.arrived_at < erasable_calls.until
        order by x.arrived_at, x.id limit among)
    select k.id from candidate k
    where erasable_calls.since < erasable_calls.until
      and private.call_closed_at(k.c) >= erasable_calls.since
      and private.call_closed_at(k.c) < erasable_calls.until
      and not exists (select from open_one o where o.number = k.caller)
      and not exists (select from private.conversation_record r
                      join open_one o on o.tax_code = r.tax_code where r.call_id = k.id)
    order by k.arrived_at, k.id limit at_most
$$;


--
-- Name: erase_event_values(bigint[], text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.erase_event_values(event_ids bigint[], why text, person bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    held bigint[];
    erasure bigint;
begin
    -- What an erasure tells must stay, else nobody could say which values went by one.
    select array_agg(v.event_id order by v.event_id) into held
    from private.event_value v join private.event e on e.id = v.event_id
    where v.event_id = any (event_ids) and e.kind <> 'erased';
    if held is null then
        return 0;
    end if;
    erasure := private.record_event('erased', 'erasure', held[1], person,
                                    jsonb_build_object('why', why, 'events', to_jsonb(held)));
    perform set_config('richiamate.erasure', erasure::text, true);
    delete from private.event_value v where v.event_id = any (held);
    perform set_config('richiamate.erasure', '', true);
    return cardinality(held);
end $$;


--
-- Name: erase_from_commands(bigint[], bigint[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.erase_from_commands(calls bigint[], callbacks bigint[]) RETURNS void
    LANGUAGE sql
    AS $$
    update private.command k set answer = k.answer - 'number'
    where k.answer ? 'number' and k.answer ->> 'number' in (
        select b.number from private.callback b where b.id = any (callbacks)
        union select c.caller from private.call c where c.id = any (calls));
    update private.command k set answer = k.answer - 'number'
    where k.function = 'begin_attempt' and (k.answer ->> 'id')::bigint in (
        select a.id from private.attempt a where a.callback_id = any (callbacks));
    update private.command k set arguments = ''
    where k.function = 'write_call' and (k.answer ->> 'id')::bigint = any (calls)
$$;


--
-- Name: erase_identity(bigint[], bigint[], text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.erase_identity(calls bigint[], callbacks bigint[], why text, person bigint) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    attempts bigint[] := array(select a.id from private.attempt a
                               where a.callback_id = any (callbacks));
    hand_overs bigint[] := array(
        select h.id from private.hand_over h
        where h.call_id = any (calls) or h.attempt_id = any (attempts));
    interventions bigint[] := array(
        select i.id from private.intervention i
        where i.call_id = any (calls) or i.hand_over_id = any (hand_overs));
    records bigint[] := array(
        select r.id from private.conversation_record r
        where r.call_id = any (calls) or r.attempt_id = any (attempts));
    drafts bigint;
    event_values bigint;
begin
    if cardinality(calls) + cardinality(callbacks) = 0 then
        return private.counted(0, 0, 0, 0, 0, 0, 0);
    end if;
    perform private.erase_from_commands(calls, callbacks);
    update private.call set caller = null, erased_at = api.now() where id = any (calls);
    update private.callback set number = '', erased_at = api.now() where id = any (callbacks);
    update private.conversation_record set note = '', tax_code = null where id = any (records);
    update private.hand_over set sheet = '' where id = any (hand_overs);
    update private.intervention set note = '' where id = any (interventions);
    -- One on its way goes with its number: it is erased where it arrives.
    update private.referral set number = '', sheet = ''
    where (callback_id = any (callbacks) or call_id = any (calls) or attempt_id = any (attempts))
      and arrived_at is not null;
    delete from private.draft d
    where (d.subject = 'call' and d.subject_id = any (calls))
       or (d.subject = 'callback' and d.subject_id = any (callbacks))
       or (d.subject = 'hand_over' and d.subject_id = any (hand_overs));
    get diagnostics drafts = row_count;
    event_values := private.erase_event_values(
        private.events_with_values(calls, callbacks, attempts, hand_overs, interventions, records),
        why, person);
    return private.counted(cardinality(calls), cardinality(callbacks), cardinality(records),
                           cardinality(hand_overs), cardinality(interventions), drafts,
                           event_values);
end $$;


--
-- Name: event; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    subject_id bigint NOT NULL,
    person_id bigint,
    commitment bytea,
    CONSTRAINT event_commitment_check CHECK ((octet_length(commitment) = 32)),
    CONSTRAINT event_subject_check CHECK (((subject = ANY (ARRAY['call'::text, 'callback'::text, 'attempt'::text, 'hand_over'::text, 'intervention'::text, 'configuration'::text, 'conversation_record'::text, 'office'::text, 'person'::text, 'assignment'::text, 'erasure'::text])) OR (subject = ANY (ARRAY['retention'::text, 'subject_request'::text])) OR (subject = 'sealed_day'::text) OR (subject = 'citizen_request'::text) OR (subject = 'audit'::text)))
);


--
-- Name: event_bytes(bigint, private.event); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.event_bytes(at_position bigint, event private.event) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    select int8send(at_position) || int8send(event.id) || timestamptz_send(event.at)
        || timestamptz_send(event.recorded_at)
        || int4send(octet_length(event.kind)) || convert_to(event.kind, 'UTF8')
        || int4send(octet_length(event.subject)) || convert_to(event.subject, 'UTF8')
        || int8send(event.subject_id)
        || coalesce(int4send(8) || int8send(event.person_id), int4send(0))
        || coalesce(int4send(32) || event.commitment, int4send(0))
$$;


--
-- Name: events_with_values(bigint[], bigint[], bigint[], bigint[], bigint[], bigint[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.events_with_values(calls bigint[], callbacks bigint[], attempts bigint[], hand_overs bigint[], interventions bigint[], records bigint[]) RETURNS bigint[]
    LANGUAGE sql STABLE
    AS $$
    select coalesce(array_agg(e.id), '{}')
    from private.event e join private.event_value v on v.event_id = e.id
    where (e.subject, e.subject_id) in (
        select 'call', unnest(calls)
        union all select 'call', c.id from private.callback_request q
            join private.call c on c.id = q.call_id
            where q.callback_id = any (callbacks) and c.erased_at is not null
        union all select 'callback', unnest(callbacks)
        union all select 'attempt', unnest(attempts)
        union all select 'hand_over', unnest(hand_overs)
        union all select 'intervention', unnest(interventions)
        union all select 'conversation_record', unnest(records))
$$;


--
-- Name: exchange_user_in(jsonb, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.exchange_user_in(document jsonb, login text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select max(nullif(n ->> 'exchangeUser', ''))
    from jsonb_array_elements(document -> 'assignments') n
    where n ->> 'login' = exchange_user_in.login
$$;


--
-- Name: figure_calls(text, date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.figure_calls(figure text, since date, until date) RETURNS TABLE(day date, number integer, content jsonb)
    LANGUAGE sql STABLE
    AS $$
    select s.day, s.number, coalesce(nullif(s.content, '')::jsonb, '{"isWithheld": true}')
    from private.sealed_row s
    where s.day between since and until and figure_calls.figure = any (s.figures)
    union all
    select d.day, r.number, coalesce(r.content, '{"isWithheld": true}')
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.open_log_rows(d.day) r
    where figure_calls.figure = any (r.figures)
      and not exists (select from private.sealed_day s where s.day = d.day)
    order by 1, 2
$$;


--
-- Name: figure_names(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.figure_names() RETURNS TABLE(figure text, place integer, is_always boolean)
    LANGUAGE sql IMMUTABLE
    AS $$
    values ('received', 1, true), ('answered', 2, false), ('abandoned', 3, false),
           ('closed', 4, false), ('offered', 5, false), ('accepted', 6, false),
           ('declined', 7, false), ('attempts', 8, false), ('reached', 9, false),
           ('promisesKept', 10, false), ('promisesBroken', 11, false), ('handOvers', 12, false),
           ('interventions', 13, true), ('informed', 14, true), ('concluded', 15, false),
           ('withoutOffice', 16, false), ('notOurs', 17, false), ('cameBack', 18, false),
           ('reachedFirst', 19, false), ('rang', 20, false), ('inTime', 21, false)
$$;


--
-- Name: gone_row(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.gone_row(id bigint, revision bigint) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('id', id, 'revision', revision, 'gone', true)
$$;


--
-- Name: hand_over_of(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.hand_over_of(hand_over bigint, me bigint) RETURNS private.hand_over
    LANGUAGE plpgsql
    AS $$
declare
    asked private.hand_over;
begin
    select * into asked from private.hand_over h where h.id = hand_over_of.hand_over for update;
    if asked.id is null or not (private.serves(me, asked.office_id)
                                or asked.from_person_id = me) then
        perform private.refuse('RI002', format('no hand-over %s for the caller', hand_over), '');
    end if;
    return asked;
end $$;


--
-- Name: hand_over_row(private.hand_over, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.hand_over_row(h private.hand_over, me bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
        'id', h.id, 'revision', h.revision, 'state', h.state,
        'office', (select code from private.office where id = h.office_id),
        'fromOffice', (select o.code from private.office o where o.id =
                       private.office_of(h.from_person_id, private.local_date(h.offered_at))),
        'conversation', private.conversation_of(h.call_id, h.attempt_id),
        'call', h.call_id, 'attempt', h.attempt_id,
        'number', private.masked(private.citizen_of(h), private.concerns(h, me)),
        'sheet', case when private.concerns(h, me) then h.sheet else '' end,
        'topic', case when private.concerns(h, me) then
                     (select r.topic from private.conversation_record r
                      where r.call_id = h.call_id or r.attempt_id = h.attempt_id) end,
        'reason', case when private.concerns(h, me) then private.sent_back_reason(h) else '' end,
        'offeredAt', h.offered_at, 'takenAt', case when h.taken_by = me then h.taken_at end,
        'mine', coalesce(h.taken_by = me, false), 'fromMe', h.from_person_id = me)
$$;


--
-- Name: has_in_hand(bigint, text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.has_in_hand(person bigint, subject text, subject_id bigint) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
    case subject
    when 'call' then
        perform from private.call c
        where c.id = subject_id and c.answered_by = person and not c.is_recorded for share;
    when 'callback' then
        perform from private.callback c
        where c.id = subject_id and c.holder_id = person for share;
    when 'hand_over' then
        perform from private.hand_over h
        where h.id = subject_id and h.taken_by = person and h.state = 'taken' for share;
    else
        perform private.refuse('RI010', format('there are no drafts of %s', subject), '');
    end case;
    return found;
end $$;


--
-- Name: held_call(private.call, boolean); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_call(c private.call, is_theirs boolean) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('id', private.call_number(c.id), 'state', c.state,
        'caller', private.masked(c.caller, is_theirs), 'conversation', c.conversation,
        'option', c.option, 'byHand', c.by_hand, 'arrivedAt', c.arrived_at,
        'answeredAt', c.answered_at, 'endedAt', c.ended_at, 'by', private.login_of(c.answered_by),
        'record', (select private.held_record(r) from private.conversation_record r
                   where r.call_id = c.id))
$$;


--
-- Name: held_callback(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_callback(callback bigint, me bigint) RETURNS private.callback
    LANGUAGE plpgsql
    AS $$
declare
    found_row private.callback;
begin
    select * into found_row from private.callback c where c.id = held_callback.callback for update;
    if found_row.id is null then
        perform private.refuse('RI002', format('no callback %s', callback), '');
    end if;
    if found_row.holder_id is distinct from me then
        perform private.refuse('RI003', 'the callback is not held by the caller', '');
    end if;
    return found_row;
end $$;


--
-- Name: held_callback_whole(private.callback); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_callback_whole(b private.callback) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('requestCode', b.request_code, 'number', b.number,
        'state', b.state, 'closing', b.closing, 'acceptedAt', b.accepted_at,
        'promise', b.promise, 'closedAt', b.closed_at, 'holder', private.login_of(b.holder_id),
        'requests', (select coalesce(jsonb_agg(jsonb_build_object('at', q.at,
                         'call', private.call_number(q.call_id)) order by q.at, q.call_id), '[]')
                     from private.callback_request q where q.callback_id = b.id),
        'attempts', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
                         'by', private.login_of(a.person_id), 'beganAt', a.began_at,
                         'outcome', a.outcome, 'endedAt', a.ended_at,
                         'conversation', a.conversation,
                         'record', (select private.held_record(r)
                                    from private.conversation_record r
                                    where r.attempt_id = a.id)) order by a.id), '[]')
                     from private.attempt a where a.callback_id = b.id))
$$;


--
-- Name: held_events(bigint[], bigint[], bigint[], bigint[], text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_events(calls bigint[], callbacks bigint[], attempts bigint[], hand_overs bigint[], number text) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'kind', e.kind, 'subject', e.subject,
        'id', e.subject_id, 'by', private.login_of(e.person_id),
        'value', case when e.subject = 'call' and number is not null
                      and (select c.caller is distinct from held_events.number
                           from private.call c where c.id = e.subject_id)
                 then v.value - 'ani' else v.value end) order by e.id), '[]')
    from private.event e left join private.event_value v on v.event_id = e.id
    where (e.subject, e.subject_id) in (
        select 'call', unnest(calls) union all select 'callback', unnest(callbacks)
        union all select 'attempt', unnest(attempts)
        union all select 'hand_over', unnest(hand_overs)
        union all select 'intervention', i.id from private.intervention i
            where i.call_id = any (calls) or i.hand_over_id = any (hand_overs))
$$;


--
-- Name: held_record(private.conversation_record); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_record(r private.conversation_record) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('id', r.id, 'by', private.login_of(r.person_id),
        'speaker', r.speaker, 'topic', r.topic,
        'otherTopics', (select coalesce(jsonb_agg(o.topic order by o.place), '[]')
                        from private.record_topic o where o.record_id = r.id),
        'outcome', r.outcome, 'note', r.note,
        'taxCode', r.tax_code, 'savedAt', r.saved_at,
        'cards', (select coalesce(jsonb_agg(jsonb_build_object('code', k.card,
                      'version', k.version) order by k.card), '[]')
                  from private.record_card k where k.record_id = r.id))
    where r.id is not null
$$;


--
-- Name: held_under(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.held_under(number text) RETURNS TABLE(kind text, id bigint)
    LANGUAGE sql STABLE
    AS $$
    (select 'call', c.id from private.call c where c.caller = held_under.number
     order by c.id desc limit 100)
    union all
    (select 'callback', c.id from private.callback c where c.number = held_under.number
     order by c.id desc limit 100)
    union all
    (select 'hand_over', h.id from private.hand_over h
     where h.call_id in (select c.id from private.call c where c.caller = held_under.number)
        or h.attempt_id in (select a.id from private.attempt a
                            join private.callback c on c.id = a.callback_id
                            where c.number = held_under.number)
     order by h.id desc limit 100)
$$;


--
-- Name: hold_still(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.hold_still() RETURNS void
    LANGUAGE plpgsql
    SET lock_timeout TO '200ms'
    AS $$
begin
    for attempt in 1..50 loop
        begin
            lock table private.call, private.callback_request, private.attempt,
                private.conversation_record, private.record_card, private.hand_over,
                private.intervention in share mode;
            return;
        exception when lock_not_available then
            continue;
        end;
    end loop;
    perform private.refuse('RI004', 'others keep writing', 'Close the day once more.');
end $$;


--
-- Name: intervention; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.intervention (
    id bigint NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    hand_over_id bigint,
    call_id bigint,
    office_id bigint NOT NULL,
    person_id bigint NOT NULL,
    state text NOT NULL,
    outcome text,
    note text DEFAULT ''::text NOT NULL,
    written_at timestamp with time zone,
    CONSTRAINT intervention_check CHECK ((num_nonnulls(hand_over_id, call_id) = 1)),
    CONSTRAINT intervention_check1 CHECK (((state = 'recorded'::text) = (outcome IS NOT NULL))),
    CONSTRAINT intervention_check2 CHECK (((state = 'recorded'::text) = (written_at IS NOT NULL))),
    CONSTRAINT intervention_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'needs-documents'::text, 'appointment'::text, 'not-ours'::text]))),
    CONSTRAINT intervention_state_check CHECK ((state = ANY (ARRAY['open'::text, 'recorded'::text])))
);


--
-- Name: intervention_line(private.intervention); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.intervention_line(i private.intervention) RETURNS TABLE(subject text, subject_id bigint, happened_at timestamp with time zone, call bigint, callback bigint, option text, office bigint, record bigint, topic text, outcome text, promise timestamp with time zone, kept boolean, by_hand boolean, figures text[])
    LANGUAGE sql STABLE
    AS $$
    select 'intervention', i.id, i.written_at, coalesce(i.call_id, h.call_id), a.callback_id, null,
           i.office_id, null::bigint, null, i.outcome, null::timestamptz, null::boolean, false,
           case when i.outcome = 'not-ours' then '{interventions,notOurs}'::text[]
                else '{interventions}' end
    from (select) one left join private.hand_over h on h.id = i.hand_over_id
    left join private.attempt a on a.id = h.attempt_id
    where i.state = 'recorded'
$$;


--
-- Name: is_enough(integer); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_enough(people integer) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select people is null or people >= d.people_behind from private.directorate d
$$;


--
-- Name: is_erased(private.hand_over); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_erased(h private.hand_over) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (select from private.call c where c.id = h.call_id and c.erased_at is not null)
        or exists (select from private.attempt a join private.callback b on b.id = a.callback_id
                   where a.id = h.attempt_id and b.erased_at is not null)
$$;


--
-- Name: is_over(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_over(of_day date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select of_day < private.today() or of_day = private.today() and not exists (
        select from private.opening_span s
        where s.answer = 'ring' and s.closes > api.now() and s.opens < private.beginning_of(of_day + 1))
$$;


--
-- Name: is_owner(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_owner() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select pg_has_role(session_user, datdba, 'member') from pg_database
    where datname = current_database()
$$;


--
-- Name: is_return(private.conversation_record); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_return(r private.conversation_record) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    with citizen as (
        select coalesce((select c.caller from private.call c where c.id = r.call_id),
                        (select b.number from private.attempt a
                         join private.callback b on b.id = a.callback_id
                         where a.id = r.attempt_id)) as number,
               private.beginning_of(private.local_date(r.saved_at) - 14) as since)
    select exists (
        select from citizen z join private.call c on c.caller = z.number
        join private.conversation_record o on o.call_id = c.id
        where o.id <> r.id and o.topic = r.topic and o.saved_at >= z.since
        union all
        select from citizen z join private.callback b on b.number = z.number
        join private.attempt a on a.callback_id = b.id
        join private.conversation_record o on o.attempt_id = a.id
        where o.id <> r.id and o.topic = r.topic and o.saved_at >= z.since)
       and (select count(*) from citizen z join private.call c on c.caller = z.number
            where c.arrived_at >= z.since) <= 10
$$;


--
-- Name: is_shared(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_shared(number text) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (select from private.callback c
                   where c.number = is_shared.number and c.state <> 'closed'
                   group by c.office_id having count(*) > 1)
$$;


--
-- Name: is_supervisor(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.is_supervisor(person bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.role = 'supervisor'
          and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date))
$$;


--
-- Name: join_callback(bigint, bigint, jsonb, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.join_callback(open_callback bigint, call bigint, wish jsonb, accepted_at timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into private.callback_request (callback_id, call_id, at, preferred, language)
    values (open_callback, call, accepted_at, wish ->> 'preferred', wish ->> 'language');
    update private.callback c
    set requests = requests + 1, revision = revision + 1,
        preferred = coalesce(wish ->> 'preferred', c.preferred),
        language = coalesce(wish ->> 'language', c.language),
        number_is_wrong = c.number_is_wrong
            and (select k.caller from private.call k where k.id = call) is distinct from c.number
    where id = open_callback;
end $$;


--
-- Name: left_over(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.left_over() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with term as (select private.term_limit() as until, private.approval_limit() as approved),
    old as (
        (select c.id, 'call' as kind from private.call c, term t
         where c.erased_at is null and c.arrived_at < t.until order by c.arrived_at, c.id limit 2000)
        union all
        (select b.id, 'callback' from private.callback b, term t
         where b.erased_at is null and b.accepted_at < t.until
         order by b.accepted_at, b.id limit 2000)),
    due as materialized (
        select id, 'call' as kind
        from term t, private.erasable_calls('-infinity', least(t.until, t.approved), 2000, 2000) id
        union all
        select id, 'callback'
        from term t, private.erasable_callbacks('-infinity', least(t.until, t.approved), 2000, 2000) id),
    waiting as materialized (
        select id, 'call' as kind
        from term t, private.erasable_calls(t.approved, t.until, 2000, 2000) id
        union all
        select id, 'callback'
        from term t, private.erasable_callbacks(t.approved, t.until, 2000, 2000) id)
    select jsonb_build_object(
        'due', (select count(*) from due),
        'waitsForApproval', (select count(*) from waiting),
        'leftOpen', (select count(*) from (
            select * from old except select * from due except select * from waiting) left_open))
$$;


--
-- Name: line_of(text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.line_of(of_subject text, of_id bigint) RETURNS TABLE(subject text, subject_id bigint, happened_at timestamp with time zone, call bigint, callback bigint, option text, office bigint, record bigint, topic text, outcome text, promise timestamp with time zone, kept boolean, by_hand boolean, figures text[])
    LANGUAGE sql STABLE
    AS $$
    select l.* from private.call c cross join lateral private.call_line(c) l
    where of_subject = 'call' and c.id = of_id
    union all
    select l.* from private.attempt a cross join lateral private.attempt_line(a) l
    where of_subject = 'attempt' and a.id = of_id
    union all
    select l.* from private.intervention i cross join lateral private.intervention_line(i) l
    where of_subject = 'intervention' and i.id = of_id
$$;


--
-- Name: local_date(timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.local_date(at timestamp with time zone) RETURNS date
    LANGUAGE sql STABLE
    AS $$
    select (at at time zone (select time_zone from private.directorate))::date
$$;


--
-- Name: lock_callback_number(bigint, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.lock_callback_number(callback bigint, also text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    asked private.callback;
    number text;
begin
    select * into asked from private.callback c where c.id = lock_callback_number.callback;
    for number in select n from unnest(array[asked.number, also]) n where n is not null
                  group by n order by n
    loop
        perform private.lock_number(asked.office_id, number);
    end loop;
    if asked.number <> (select c.number from private.callback c
                        where c.id = lock_callback_number.callback for update) then
        perform private.refuse('RI004', 'its number has just been changed', '');
    end if;
end $$;


--
-- Name: lock_number(bigint, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.lock_number(office bigint, number text) RETURNS void
    LANGUAGE sql
    AS $$
    select pg_advisory_xact_lock(hashtextextended(office || ':' || number, 2))
$$;


--
-- Name: log_entries(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.log_entries(since date, until date) RETURNS TABLE(day date, at timestamp with time zone, happened_at timestamp with time zone, topic text, figures text[])
    LANGUAGE sql STABLE
    AS $$
    select s.day, s.at, s.happened_at, s.topic, s.figures from private.sealed_row s
    where s.day between since and until
    union all
    select d.day, l.at, l.happened_at, l.topic, l.figures
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.log_lines(d.day) l
    where not exists (select from private.sealed_day s where s.day = d.day)
$$;


--
-- Name: log_lines(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.log_lines(of_day date) RETURNS TABLE(subject text, subject_id bigint, at timestamp with time zone, happened_at timestamp with time zone, call bigint, callback bigint, option text, office bigint, record bigint, topic text, outcome text, promise timestamp with time zone, kept boolean, by_hand boolean, figures text[], is_late boolean)
    LANGUAGE sql STABLE
    AS $$
    with today as (select private.beginning_of(of_day) as since,
                          private.beginning_of(of_day + 1) as until),
    line as (
        select l.* from today t join private.call c
            on c.arrived_at >= t.since and c.arrived_at < t.until
        cross join lateral private.call_line(c) l
        union all
        select l.* from today t join private.attempt a
            on a.began_at >= t.since and a.began_at < t.until
        cross join lateral private.attempt_line(a) l
        union all
        select l.* from today t join private.intervention i
            on i.written_at >= t.since and i.written_at < t.until
        cross join lateral private.intervention_line(i) l)
    select l.subject, l.subject_id, l.happened_at, l.happened_at, l.call, l.callback, l.option,
           l.office, l.record, l.topic, l.outcome, l.promise, l.kept, l.by_hand, l.figures, false
    from line l
    -- Looked up one by one: not knowing the day, the planner would read the seals of all years.
    where (select s.day from private.sealed_row s
           where s.subject = l.subject and s.subject_id = l.subject_id limit 1) is null
      and (select m.log_day from private.late_change m
           where m.subject = l.subject and m.subject_id = l.subject_id limit 1) is null
    union all
    select l.subject, l.subject_id, m.at, l.happened_at, l.call, l.callback, l.option, l.office,
           l.record, l.topic, l.outcome, l.promise, l.kept, l.by_hand,
           -- What it counted in already, it does not count in twice.
           array(select f from unnest(l.figures) with ordinality u (f, place)
                 where not exists (select from private.sealed_row s
                                   where s.subject = l.subject and s.subject_id = l.subject_id
                                     and f = any (s.figures))
                 order by u.place),
           true
    from private.late_change m cross join lateral private.line_of(m.subject, m.subject_id) l
    where m.log_day = of_day
$$;


--
-- Name: log_sums(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.log_sums(since date, until date) RETURNS TABLE(day date, weekday integer, hour integer, topic text, figures text[], count integer)
    LANGUAGE sql STABLE
    AS $$
    select s.day, s.weekday, s.hour, s.topic, s.figures, s.count from private.sealed_sum s
    where s.day between since and until
    union all
    select d.day, p.weekday, p.hour, l.topic, l.figures, 1
    from (select g::date as day from generate_series(since::timestamp, until, '1 day') g) d
    cross join lateral private.log_lines(d.day) l
    cross join lateral private.arrival_hour(l.happened_at, l.figures) p
    where not exists (select from private.sealed_day s where s.day = d.day)
$$;


--
-- Name: login_of(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.login_of(person bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$ select p.login from private.person p where p.id = login_of.person $$;


--
-- Name: lost(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.lost() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$ select '{abandoned,declined,closed}'::text[] $$;


--
-- Name: masked(text, boolean); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.masked(number text, is_holder boolean) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case when is_holder or number = '' then number else '…' || right(number, 2) end
$$;


--
-- Name: may_attempt(bigint, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.may_attempt(office bigint, at timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (select from private.opening_span
                   where office_id = office and answer = 'attempt' and opens <= at and at < closes)
       and not exists (select from private.emergency_closing e
                       where (e.office_id is null or e.office_id = office)
                         and e.from_at <= at and at < coalesce(e.until_at, 'infinity'))
$$;


--
-- Name: may_move(text, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.may_move(subject text, from_state text, to_state text) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select from private.allowed_move m
        where m.subject = may_move.subject and m.from_state = may_move.from_state
          and m.to_state = may_move.to_state)
$$;


--
-- Name: middle_of(bigint, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.middle_of(office bigint, day date) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select private.add_opening(office, b.since, private.elapsed(office, b.since, b.until) / 2)
    from (select day::timestamp at time zone d.time_zone as since,
                 (day + 1)::timestamp at time zone d.time_zone as until
          from private.directorate d) b
$$;


--
-- Name: move_call(bigint, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.move_call(call bigint, to_state text) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
declare
    now_in text;
begin
    select state into now_in from private.call c where c.id = move_call.call for update;
    if not private.may_move('call', now_in, to_state) then
        return false;
    end if;
    update private.call set state = to_state, revision = revision + 1 where id = move_call.call;
    return true;
end $$;


--
-- Name: assignment; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.assignment (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    role text NOT NULL,
    office_id bigint,
    valid_from date NOT NULL,
    valid_until date,
    reference text NOT NULL,
    CONSTRAINT an_auditor_reads_for_a_time CHECK (((role <> 'auditor'::text) OR ((valid_until IS NOT NULL) AND (valid_until < (valid_from + 90)) AND (office_id IS NULL)))),
    CONSTRAINT assignment_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT assignment_role_check CHECK ((role = ANY (ARRAY['operator'::text, 'official'::text, 'supervisor'::text, 'administrator'::text, 'auditor'::text, 'intake'::text, 'trainer'::text])))
);


--
-- Name: names_assignment(jsonb, private.assignment); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.names_assignment(document jsonb, assignment private.assignment) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select from jsonb_array_elements(document -> 'assignments') n
        where n ->> 'login' = (select login from private.person where id = assignment.person_id)
          and n ->> 'role' = assignment.role
          and n ->> 'office' is not distinct from
              (select code from private.office where id = assignment.office_id)
          and coalesce((n ->> 'from')::date, '2000-01-01') = assignment.valid_from)
$$;


--
-- Name: neighbours(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.neighbours() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce(jsonb_agg(jsonb_build_object('code', n.code, 'name', n.name)
                              order by n.name, n.code), '[]')
    from private.neighbour n
$$;


--
-- Name: new_callback(bigint, text, timestamp with time zone, jsonb, integer, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.new_callback(office bigint, number text, since timestamp with time zone, wish jsonb, person_ordinal integer DEFAULT 1, accepted_at timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    created bigint := nextval(pg_get_serial_sequence('private.callback', 'id'));
begin
    insert into private.callback (id, request_code, office_id, number, person_ordinal, state,
                                  accepted_at, first_ring_at, promise_minutes, promise, not_before,
                                  preferred, language)
    overriding system value
    select created, private.request_code(created), office, new_callback.number,
           new_callback.person_ordinal, 'waiting',
           coalesce(new_callback.accepted_at, api.now()), since, d.promise_minutes,
           private.promise_from(office, since), api.now(),
           coalesce(wish ->> 'preferred', 'any'), wish ->> 'language'
    from private.directorate d;
    return created;
end $$;


--
-- Name: new_closure(jsonb, bigint, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.new_closure(former jsonb, office bigint, since timestamp with time zone, until timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select coalesce(nullif(c.closure ->> 'reason', ''), c.closure ->> 'name')
    from private.directorate d join private.office o on o.id = new_closure.office,
         private.closures(d.configuration, o.code) c
    where (c.since at time zone d.time_zone) < new_closure.until
      and new_closure.since < (c.until at time zone d.time_zone)
      and not exists (select from private.closures(former, o.code) f
                      where f.closure = c.closure)
      and coalesce(nullif(c.closure ->> 'reason', ''), c.closure ->> 'name') is not null
    order by c.since limit 1
$$;


--
-- Name: next_attempt(private.callback); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.next_attempt(held private.callback) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case
        when held.attempts + 1 >= private.attempt_limit(held) and (
            select count(distinct (a.began_at at time zone d.time_zone)::date)
            from private.attempt a where a.callback_id = held.id) < d.attempt_days
        then private.next_opening_day(held.office_id, api.now())
        else private.add_opening(held.office_id, api.now(), d.attempt_spacing * 60)
    end
    from private.directorate d
$$;


--
-- Name: next_opening_day(bigint, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.next_opening_day(office bigint, since timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
declare
    closed constant tstzmultirange := private.emergencies(office);
    zone constant text := (select d.time_zone from private.directorate d);
    today constant date := (since at time zone zone)::date;
begin
    return (
        select min(lower(r.range))
        from private.opening_span s,
             unnest(tstzmultirange(tstzrange(s.opens, s.closes)) - closed) r (range)
        where s.office_id = office and s.answer = 'ring' and s.closes > since
          and (lower(r.range) at time zone zone)::date > today);
end $$;


--
-- Name: normalised_tax_code(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.normalised_tax_code(said text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select nullif(upper(regexp_replace(coalesce(said, ''), '[[:space:]-]', '', 'g')), '')
$$;


--
-- Name: note_change_of_sealed(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.note_change_of_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
declare
    changed bigint;
begin
    if exists (select from private.sealed_day) then
        changed := (to_jsonb(new) ->> tg_argv[1])::bigint;
        perform private.note_late(tg_argv[0], changed);
    end if;
    return null;
end $$;


--
-- Name: note_late(text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.note_late(subject text, subject_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    happened timestamptz := case subject
        when 'call' then (select c.arrived_at from private.call c where c.id = subject_id)
        when 'attempt' then (select a.began_at from private.attempt a where a.id = subject_id)
        else (select i.written_at from private.intervention i where i.id = subject_id) end;
begin
    if happened is null or not (
        exists (select from private.sealed_day s where s.day = private.local_date(happened))
        or exists (select from private.sealed_row s where s.subject = note_late.subject
                                                      and s.subject_id = note_late.subject_id)) then
        return;
    end if;
    update private.late_change m set at = api.now()
    where m.subject = note_late.subject and m.subject_id = note_late.subject_id
      and not exists (select from private.sealed_day s where s.day = m.log_day);
    if not found then
        insert into private.late_change (log_day, subject, subject_id, at)
        select private.today() + case when s.day is null then 0 else 1 end, note_late.subject,
               note_late.subject_id, api.now()
        from (select) one left join private.sealed_day s on s.day = private.today();
    end if;
end $$;


--
-- Name: notify_change(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.notify_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'private', 'pg_temp'
    AS $$
begin
    perform pg_notify('richiamate', tg_argv[0] || ':' || coalesce((to_jsonb(new) ->> tg_argv[1]), '0'));
    return null;
end $$;


--
-- Name: offered_from(private.callback, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.offered_from(c private.callback, at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select case when c.preferred = 'any' then at
                when p.begins < c.promise then p.begins else at end
    from (select private.preferred_from(c.office_id, c.preferred, at) as begins) p
$$;


--
-- Name: office_of(bigint, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.office_of(person bigint, day date) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select a.office_id from private.assignment a
    where a.person_id = person and a.role in ('operator', 'official')
      and day between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
    order by a.id limit 1
$$;


--
-- Name: open_callback(bigint, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.open_callback(office bigint, number text) RETURNS bigint
    LANGUAGE sql
    AS $$
    select c.id from private.callback c
    where c.office_id = office and c.number = open_callback.number and c.state <> 'closed'
    order by c.promise, c.id limit 1 for update
$$;


--
-- Name: open_identities(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.open_identities() RETURNS TABLE(number text, tax_code text)
    LANGUAGE sql STABLE
    AS $$
    with open_call as (
        select c.id, c.caller from private.call c where c.ended_at is null
        union
        select c.id, c.caller from private.call c
        where c.answered_by is not null and not c.is_recorded
        union
        select c.id, c.caller from private.hand_over h join private.call c on c.id = h.call_id
        where h.state in ('offered', 'taken', 'returned')),
    open_callback as (
        select b.id, b.number from private.callback b where b.state <> 'closed'
        union
        select b.id, b.number from private.hand_over h
        join private.attempt a on a.id = h.attempt_id
        join private.callback b on b.id = a.callback_id
        where h.state in ('offered', 'taken', 'returned'))
    select o.caller, r.tax_code from open_call o
    left join private.conversation_record r on r.call_id = o.id
    union
    select o.number, r.tax_code from open_callback o
    left join private.attempt a on a.callback_id = o.id
    left join private.conversation_record r on r.attempt_id = a.id
    union
    select c.caller, r.tax_code from open_callback o
    join private.callback_request q on q.callback_id = o.id
    join private.call c on c.id = q.call_id
    left join private.conversation_record r on r.call_id = c.id
$$;


--
-- Name: open_ids(text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.open_ids(kind text, me bigint) RETURNS bigint[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    case kind
    when 'call' then
        return array(select c.id from private.call c where c.ended_at is null
                     union
                     select c.id from private.call c
                     where c.answered_by = me and not c.is_recorded);
    when 'callback' then
        return array(select c.id from private.callback c where c.state <> 'closed');
    when 'hand_over' then
        return array(select h.id from private.hand_over h
                     where h.state in ('offered', 'taken', 'returned'));
    else
        perform private.refuse('RI010', format('there is no board of %s', kind), '');
        return null;
    end case;
end $$;


--
-- Name: open_log_rows(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.open_log_rows(of_day date) RETURNS TABLE(number integer, subject text, subject_id bigint, at timestamp with time zone, happened_at timestamp with time zone, topic text, figures text[], content jsonb)
    LANGUAGE sql STABLE
    AS $$
    with told as (
        select l.*, (select private.are_few(of_day))
                    or l.is_late and private.are_few(private.local_date(l.happened_at)) as is_withheld,
               jsonb_build_object('call', private.call_number(l.call),
                   'request', (select b.request_code from private.callback b
                               where b.id = l.callback),
                   'option', (select m.label from private.menu_option m where m.option = l.option),
                   'office', (select o.name from private.office o where o.id = l.office),
                   'topic', private.topics_of(l.record),
                   'cards', (select string_agg(k.card || ' v' || k.version, ', ' order by k.card)
                             from private.record_card k where k.record_id = l.record),
                   'outcome', l.outcome, 'promise', private.written_instant(l.promise),
                   'kept', l.kept, 'byHand', l.by_hand) as said
        from private.log_lines(of_day) l),
    compared as (
        select t.*, b.content as before, about.about
        from told t
        left join lateral ( -- the last time that it was told
            select s.content::jsonb as content from private.sealed_row s
            where t.is_late and s.subject = t.subject and s.subject_id = t.subject_id
              and s.content <> ''
            order by s.day desc, s.number desc limit 1) b on true
        cross join lateral private.about(t.subject, t.subject_id, t.call, t.happened_at, of_day) about),
    whole as (
        select c.subject, c.subject_id, c.at, c.happened_at, c.topic, c.figures,
               c.said || c.about || jsonb_build_object(
                   'at', private.written_instant(c.at),
                   'kind', case when c.before is null then c.subject
                                when c.before ->> 'outcome' in ('in-progress', 'unrecorded')
                                     and c.before -> 'outcome' <> c.said -> 'outcome'
                                then 'outcome' else 'correction' end,
                   -- How soon each call was answered no row tells: where few people work, that is theirs.
                   'figures', to_jsonb(array_remove(c.figures, 'inTime'))) as content,
               1 as part, c.at as place_at, null::text as place
        from compared c
        where not c.is_withheld
          and (c.before is null or not c.before @> c.said or c.figures <> '{}')
        union all
        select c.subject, c.subject_id, c.at, c.happened_at, c.topic, p.figures, p.content, p.part,
               null, concat_ws(' ', p.content ->> 'office', p.content ->> 'topic', p.content ->> 'cards')
        from compared c cross join lateral private.withheld_parts(c.figures, c.said, of_day) p
        where c.is_withheld),
    placed as (
        select w.*, row_number() over (
            order by w.part, w.place_at, w.place,
                     case w.subject when 'call' then 1 when 'attempt' then 2 else 3 end, w.subject_id) as n
        from whole w)
    select p.n::integer, p.subject, p.subject_id, p.at, p.happened_at, p.topic, p.figures,
           p.content || jsonb_build_object('number', p.n)
    from placed p
$$;


--
-- Name: owned_callback(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.owned_callback(callback bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select k.conversation
    from private.callback_request q join private.call k on k.id = q.call_id, private.directorate d
    where q.callback_id = owned_callback.callback and not k.by_hand
      and (d.configuration #>> '{exchange,ownsCallbacks}')::boolean
    order by q.at, q.call_id limit 1
$$;


--
-- Name: paper_of(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.paper_of(of_day date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('day', p.day, 'pages', p.pages, 'digest', p.digest,
                              'pdf', translate(encode(p.pdf, 'base64'), e'\n', ''))
    from private.sealed_paper p where p.day = of_day
$$;


--
-- Name: people_behind(date[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.people_behind(days date[]) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select min(coalesce(s.people, private.people_on(d.day)))
    from unnest(days) d (day) left join private.sealed_day s on s.day = d.day
$$;


--
-- Name: people_on(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.people_on(day date) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select coalesce(least(
        nullif(count(distinct a.person_id) filter (where a.role = 'operator'), 0),
        nullif(count(distinct a.person_id) filter (where a.role = 'official'), 0)), 0)::integer
    from private.assignment a
    where a.role in ('operator', 'official')
      and people_on.day between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
$$;


--
-- Name: period_before(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.period_before(of_since date, of_until date) RETURNS TABLE(since date, until date)
    LANGUAGE sql IMMUTABLE
    AS $$
    select case
               when p.is_year then (p.since - interval '1 year')::date
               when p.is_month then (p.since - interval '1 month')::date
               else p.since - (p.until - p.since + 1) end,
           p.since - 1
    from (select i.since, i.until,
                 extract(day from i.since) = 1 and i.until = (i.since + interval '1 month')::date - 1,
                 extract(doy from i.since) = 1 and i.until = (i.since + interval '1 year')::date - 1
          from (values (of_since, of_until)) i (since, until))
         p (since, until, is_month, is_year)
$$;


--
-- Name: period_numbers(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.period_numbers(since date, until date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with entry as materialized (
        select * from private.log_sums(period_numbers.since, period_numbers.until)),
    day as (
        select e.day, jsonb_build_object('day', e.day,
                   'isSealed', exists (select from private.sealed_day s where s.day = e.day),
                   'received', coalesce(sum(e.count) filter (where 'received' = any (e.figures)), 0),
                   'promisesKept', coalesce(sum(e.count)
                       filter (where 'promisesKept' = any (e.figures)), 0),
                   'promisesBroken', coalesce(sum(e.count)
                       filter (where 'promisesBroken' = any (e.figures)), 0)) as told
        from entry e group by 1),
    hour as (
        select e.weekday, e.hour, sum(e.count) as received,
               coalesce(sum(e.count) filter (where 'answered' = any (e.figures)), 0) as answered,
               coalesce(sum(e.count) filter (where 'accepted' = any (e.figures)), 0) as accepted,
               coalesce(sum(e.count) filter (where private.lost() && e.figures), 0) as lost
        from entry e where e.hour is not null group by 1, 2),
    topic as (
        select e.topic, coalesce(sum(e.count)
            filter (where 'concluded' = any (e.figures)), 0) as concluded,
               coalesce(sum(e.count) filter (where 'cameBack' = any (e.figures)), 0) as came_back,
               coalesce(sum(e.count)
                   filter (where 'withoutOffice' = any (e.figures)), 0) as without_office,
               coalesce(sum(e.count) filter (where 'notOurs' = any (e.figures)), 0) as not_ours
        from entry e group by 1)
    select jsonb_build_object(
        'totals', private.told_figures(
            (select jsonb_object_agg(c.figure, c.count)
             from (select f.figure, sum(e.count) as count
                   from entry e cross join lateral unnest(e.figures) f (figure) group by 1) c),
            (select array_agg(d.day) from day d)),
        'days', (select coalesce(jsonb_agg(d.told order by d.day), '[]') from day d),
        'hours', (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'hour', h.hour,
                      'received', h.received, 'answered', h.answered, 'accepted', h.accepted,
                      'lost', h.lost) order by h.weekday, h.hour), '[]') from hour h),
        'topics', (select coalesce(jsonb_agg(jsonb_build_object('topic', t.topic,
                       'title', (select k.title from private.topic k where k.code = t.topic),
                       'concluded', t.concluded, 'cameBack', t.came_back,
                       'withoutOffice', t.without_office, 'notOurs', t.not_ours)
                       order by t.concluded desc, t.topic), '[]')
                   from topic t where t.concluded + t.not_ours > 0))
$$;


--
-- Name: period_totals(date, date, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.period_totals(since date, until date, totals jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('from', since, 'to', until, 'totals', totals,
        'fewPeople', totals -> 'answered' = 'null',
        'shareWithoutOffice', round((totals ->> 'withoutOffice')::numeric
                                    / nullif((totals ->> 'concluded')::numeric, 0), 3),
        'serviceLevel', round((totals ->> 'inTime')::numeric
                              / nullif((totals ->> 'rang')::numeric, 0), 3))
$$;


--
-- Name: person_at_exchange(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.person_at_exchange(exchange_user text) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select p.id from private.person p
    where coalesce(p.exchange_user, p.login) = person_at_exchange.exchange_user
$$;


--
-- Name: position_in_queue(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.position_in_queue(callback bigint) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select count(*) from private.callback c, private.callback mine
    where mine.id = position_in_queue.callback and c.office_id = mine.office_id
      and c.state <> 'closed' and (c.promise, c.id) <= (mine.promise, mine.id)
$$;


--
-- Name: preferred_from(bigint, text, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.preferred_from(office bigint, preferred text, at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
declare
    day date;
    middle timestamptz;
begin
    if preferred = 'any' then
        return at;
    end if;
    select private.local_date(min(opens)) into day from private.opening_span
    where office_id = office and answer = 'ring' and closes > at;
    if day is null then
        return null;
    end if;
    middle := private.middle_of(office, greatest(day, private.local_date(at)));
    if preferred = 'late' then
        return greatest(at, middle);
    end if;
    if at < middle then
        return at; -- closed hours are no concern of the preference
    end if;
    return private.next_opening_day(office, at);
end $$;


--
-- Name: promise_from(bigint, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.promise_from(office bigint, since timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select private.add_opening(office, since, d.promise_minutes * 60) from private.directorate d
$$;


--
-- Name: put_back(bigint, bigint, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.put_back(chosen bigint, me bigint, kind text, reason text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    new_revision bigint;
begin
    update private.callback
    set state = 'waiting', holder_id = null, lease_until = null, revision = revision + 1
    where id = chosen returning revision into new_revision;
    perform private.record_event(kind, 'callback', chosen, me,
                                 jsonb_build_object('reason', reason));
    return new_revision;
end $$;


--
-- Name: queue_calls(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.queue_calls() RETURNS TABLE(figure text, at timestamp with time zone, call bigint, request text, office bigint, promise timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
    with waiting as (
        select c.*, c.first_attempt_at is null as is_untried, c.promise < now.at as is_late,
               private.elapsed(c.office_id, now.at, c.promise) as left_over
        from private.callback c, (select api.now() as at) now where c.state <> 'closed')
    select f.figure, w.first_ring_at, null::bigint, w.request_code, w.office_id, w.promise
    from waiting w cross join lateral (values ('waiting', true),
        ('atRisk', w.is_untried and not w.is_late and w.left_over <
                   (select d.at_risk_minutes from private.directorate d) * 60),
        ('broken', w.is_untried and w.is_late)) f (figure, is_counted)
    where f.is_counted
    union all
    select 'openHandOvers', h.offered_at, h.call_id,
           (select b.request_code from private.attempt a
            join private.callback b on b.id = a.callback_id where a.id = h.attempt_id),
           h.office_id, null
    from private.hand_over h where h.state in ('offered', 'taken', 'returned')
$$;


--
-- Name: queue_figures(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.queue_figures() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
        'waiting', count(*) filter (where q.figure = 'waiting'),
        'atRisk', count(*) filter (where q.figure = 'atRisk'),
        'broken', count(*) filter (where q.figure = 'broken'),
        'oldest', min(q.at) filter (where q.figure = 'waiting'),
        'openHandOvers', count(*) filter (where q.figure = 'openHandOvers'))
    from private.queue_calls() q
$$;


--
-- Name: rang_while_closed(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.rang_while_closed() RETURNS SETOF private.call
    LANGUAGE sql STABLE
    AS $$
    select c.*
    from private.directorate d, private.call c
    where coalesce((d.configuration ->> 'listCallsWhileClosed')::boolean, false)
      and c.state = 'closed' and c.caller is not null
      and c.arrived_at >= api.now() - interval '7 days'
      and not exists (
          select from private.call x left join private.conversation_record r on r.call_id = x.id
          where x.caller = c.caller and x.arrived_at > c.arrived_at and x.answered_at is not null
            and r.outcome is distinct from 'dropped')
      and not exists (
          select from private.callback b where b.number = c.caller
            and (b.state <> 'closed' or exists (
                select from private.attempt a where a.callback_id = b.id
                  and a.began_at > c.arrived_at and a.outcome = 'reached')))
$$;


--
-- Name: reached(bigint, timestamp with time zone, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.reached(office bigint, since timestamp with time zone, seconds bigint) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
declare
    span record;
    closed constant tstzmultirange := private.emergencies(office);
    rest interval := make_interval(secs => seconds);
begin
    if seconds <= 0 then
        return since;
    end if;
    -- In the order of their key, so that no more of them are read than are needed.
    for span in
        select greatest(lower(r.range), since) as opens, upper(r.range) as closes
        from private.opening_span s,
             unnest(tstzmultirange(tstzrange(s.opens, s.closes)) - closed) r (range)
        where s.office_id = office and s.answer = 'ring' and s.closes > since
          and upper(r.range) > since
        order by s.opens
    loop
        if span.closes - span.opens >= rest then
            return span.opens + rest;
        end if;
        rest := rest - (span.closes - span.opens);
    end loop;
    return null;
end $$;


--
-- Name: recent_links(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.recent_links() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with recent as (
        select l.position, l.event_id, l.link,
               lag(l.link) over (order by l.position) as before
        from private.event_link l order by l.position desc limit 10000)
    select jsonb_build_object('checked', count(*), 'broken', count(*) filter (
        where r.link <> sha256(r.before || private.event_bytes(r.position, e))))
    from recent r join private.event e on e.id = r.event_id
    where r.before is not null
$$;


--
-- Name: recompute_promises(bigint, bigint, text, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.recompute_promises(person bigint, office bigint, reason text, former_configuration jsonb DEFAULT NULL::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    one record;
    why text;
begin
    for one in
        select c.id, c.office_id, coalesce(c.promise_since, c.first_ring_at) as since,
               c.promise as former,
               private.reached(c.office_id, coalesce(c.promise_since, c.first_ring_at),
                               c.promise_minutes * 60) as promise
        from private.callback c
        where c.state <> 'closed' and c.first_attempt_at is null
          and (recompute_promises.office is null or c.office_id = recompute_promises.office)
        order by c.id for update
    loop
        -- Where the openings do not reach so far, the promise that was given stands.
        continue when one.promise is null or one.promise = one.former;
        why := coalesce(reason, private.new_closure(former_configuration, one.office_id,
                            one.since, greatest(one.former, one.promise)),
                        'configuration');
        update private.callback c set promise = one.promise, revision = c.revision + 1
        where c.id = one.id;
        insert into private.promise_change (callback_id, at, former, promise, reason)
        values (one.id, api.now(), one.former, one.promise, why);
        perform private.record_event('promise-moved', 'callback', one.id, person,
            jsonb_build_object('former', one.former, 'promise', one.promise, 'reason', why));
    end loop;
end $$;


--
-- Name: record_attempt_event(bigint, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.record_attempt_event(attempt bigint, event jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    kind text := event ->> 'event';
begin
    -- A callback is locked before its attempt, here as everywhere.
    perform from private.callback c where c.id = (
        select a.callback_id from private.attempt a where a.id = attempt) for update;
    update private.attempt a
    set conversation = coalesce(a.conversation, event ->> 'conversationId'),
        line = case kind when 'answered' then
                             case when a.line = 'dialling' then 'connected' else a.line end
                         when 'ended' then 'ended' else a.line end,
        line_reason = case kind when 'ended' then event ->> 'reason' else a.line_reason end,
        line_ended_at = case kind when 'ended' then (event ->> 'eventTime')::timestamptz
                             else a.line_ended_at end
    where a.id = attempt;
    update private.callback c set revision = revision + 1
    from private.attempt a where a.id = attempt and c.id = a.callback_id;
end $$;


--
-- Name: record_change(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.record_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
    becomes jsonb := to_jsonb(new);
    told jsonb;
begin
    if tg_op = 'UPDATE' then
        select jsonb_build_object('table', tg_table_name,
                   'before', jsonb_object_agg(o.key, o.value),
                   'after', jsonb_object_agg(o.key, becomes -> o.key))
        into told
        from jsonb_each(to_jsonb(old)) o
        where o.value <> becomes -> o.key and o.key not in ('revision', 'lease_until')
        having count(*) > 0;
        if told is null then
            return null;
        end if;
    else
        told := jsonb_build_object('table', tg_table_name,
            'before', jsonb_strip_nulls(to_jsonb(old)), 'after', jsonb_strip_nulls(becomes));
    end if;
    if tg_argv[0] = 'configuration' then
        told := private.told_configuration(told, coalesce(becomes, to_jsonb(old)) -> tg_argv[1]);
    end if;
    perform private.record_event('changed', tg_argv[0],
        case when tg_argv[0] = 'configuration' then
                 coalesce((select d.configuration_revision from private.directorate d), 0)
             else (coalesce(becomes, to_jsonb(old)) ->> 'id')::bigint end,
        (select p.id from private.person p where p.login = session_user), told);
    return null;
end $$;


--
-- Name: record_event(text, text, bigint, bigint, jsonb, timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.record_event(kind text, subject text, subject_id bigint, person bigint, value jsonb DEFAULT NULL::jsonb, at timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    event bigint;
    own_salt bytea;
    digest bytea;
begin
    if value is not null then
        own_salt := uuid_send(gen_random_uuid());
        digest := sha256(own_salt || convert_to(value::text, 'UTF8'));
    end if;
    insert into private.event (at, kind, subject, subject_id, person_id, commitment)
    values (coalesce(record_event.at, api.now()), record_event.kind, record_event.subject,
            record_event.subject_id, person, digest)
    returning id into event;
    if value is not null then
        insert into private.event_value (event_id, value, salt)
        values (event, record_event.value, own_salt);
    end if;
    return event;
end $$;


--
-- Name: record_inbound_event(bigint, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.record_inbound_event(call bigint, event jsonb) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
declare
    kind text := event ->> 'event';
    at timestamptz := (event ->> 'eventTime')::timestamptz;
    office bigint := (select id from private.office where queue = event ->> 'queueId');
    moved boolean := true;
begin
    case kind
    when 'arrived' then
        update private.call c set arrived_at = at where c.id = call;
    when 'chosen' then
        update private.call c set option = event ->> 'option', first_ring_at = at,
               revision = revision + 1
        where c.id = call;
    when 'ringing' then
        insert into private.ring (call_id, at, office_id, desks, rings)
        values (call, at, office, event ->> 'desks', (event ->> 'rings')::integer)
        on conflict do nothing;
        if (select state from private.call c where c.id = call) = 'ringing' then
            update private.call c set office_id = office, revision = revision + 1
            where c.id = call;
        elsif (select state from private.call c where c.id = call) = 'arrived' then
            moved := private.move_call(call, 'ringing');
            update private.call c set office_id = office where c.id = call;
        end if;
    when 'answered' then
        if (select state from private.call c where c.id = call) <> 'answered' then
            moved := private.move_call(call,
                case when (select ended_at from private.call c where c.id = call) is null
                     then 'answered' else 'completed' end);
            if moved then
                update private.call c set answered_at = at, office_id = coalesce(office, office_id),
                       answered_by = private.person_at_exchange(event ->> 'userId')
                where c.id = call;
            end if;
        end if;
    when 'offered' then
        moved := private.move_call(call, 'offered');
        update private.call c set offered_at = at where c.id = call;
    when 'declined' then
        moved := private.move_call(call, 'declined');
    when 'ended' then
        update private.call c
        set state = private.end_state(c.state, event ->> 'reason'), ended_at = at,
            revision = revision + 1
        where c.id = call;
    else
        null; -- transferred and returned move the hand-over, not the call
    end case;
    return moved;
end $$;


--
-- Name: rectified(private.conversation_record, bigint, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.rectified(changed private.conversation_record, me bigint, before jsonb) RETURNS void
    LANGUAGE sql
    AS $$
    select private.record_event('rectified',
        case when changed.call_id is null then 'attempt' else 'call' end,
        coalesce(changed.call_id, changed.attempt_id), me,
        before || jsonb_build_object('record', changed.id))
$$;


--
-- Name: rectify_notes(bigint, text, text, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.rectify_notes(me bigint, number text, tax_code text, notes jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    held record;
    said record;
    known private.conversation_record;
begin
    select s.* into held from private.subject_rows(rectify_notes.number, rectify_notes.tax_code) s;
    for said in select n.key, n.value from jsonb_each_text(notes) n loop
        select r.* into known from private.conversation_record r
        left join private.attempt a on a.id = r.attempt_id
        where r.id::text = said.key
          and (r.call_id = any (held.calls) or a.callback_id = any (held.callbacks)) for update of r;
        if known.id is null then
            perform private.refuse('RI002', format('no record %s of whoever asks', said.key), '');
        end if;
        update private.conversation_record r set note = coalesce(said.value, '')
        where r.id = known.id;
        perform private.rectified(known, me, jsonb_build_object('note', known.note));
    end loop;
    return jsonb_build_object('notes', (select count(*) from jsonb_object_keys(notes)));
end $$;


--
-- Name: rectify_number(bigint, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.rectify_number(me bigint, wrong text, corrected text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    row_id bigint;
    calls bigint := 0;
    callbacks bigint := 0;
begin
    if coalesce(trim(corrected), '') = '' or length(corrected) > 50 then
        perform private.refuse('RI010', 'the corrected number is missing', '');
    end if;
    for row_id in update private.call c set caller = corrected, revision = c.revision + 1
                  where c.caller = wrong returning c.id loop
        perform private.record_event('rectified', 'call', row_id, me,
                                     jsonb_build_object('caller', wrong));
        calls := calls + 1;
    end loop;
    for row_id in update private.callback b set number = corrected, revision = b.revision + 1
                  where b.number = wrong returning b.id loop
        perform private.record_event('rectified', 'callback', row_id, me,
                                     jsonb_build_object('number', wrong));
        callbacks := callbacks + 1;
    end loop;
    return jsonb_build_object('calls', calls, 'callbacks', callbacks);
exception when unique_violation then
    perform private.refuse('RI005', 'the corrected number has an open callback of the same office',
                           'Close one of the two first.');
    return null;
end $$;


--
-- Name: rectify_tax_code(bigint, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.rectify_tax_code(me bigint, wrong text, corrected text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    changed private.conversation_record;
    records bigint := 0;
begin
    if private.normalised_tax_code(corrected) is null then
        perform private.refuse('RI010', 'the corrected tax code is missing', '');
    end if;
    for changed in update private.conversation_record r
                  set tax_code = private.normalised_tax_code(corrected)
                  where r.tax_code = private.normalised_tax_code(wrong) returning r.* loop
        perform private.rectified(changed, me, jsonb_build_object(
            'taxCode', private.normalised_tax_code(wrong)));
        records := records + 1;
    end loop;
    return jsonb_build_object('records', records);
end $$;


--
-- Name: refuse(text, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.refuse(state text, message text, hint text DEFAULT ''::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    raise exception using errcode = state, message = message, hint = hint;
end $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'RI005';
end $$;


--
-- Name: refuse_unnamed_erasure(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.refuse_unnamed_erasure() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
-- @plpgsql_check_options: relid = private.event_value, oldtable = gone
declare
    erasure bigint := nullif(current_setting('richiamate.erasure', true), '')::bigint;
begin
    if exists (
        select g.event_id from gone g
        except
        select n.id::bigint from private.event e
        join private.event_value v on v.event_id = e.id,
             jsonb_array_elements_text(v.value -> 'events') n (id)
        where e.id = erasure and e.kind = 'erased') then
        raise exception 'values of events go by an erasure that names them'
            using errcode = 'RI005', hint = 'Use private.erase_event_values.';
    end if;
    return null;
end $$;


--
-- Name: replace_openings(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.replace_openings(spans jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    one record;
    now_at constant timestamptz := api.now();
    ahead constant tstzmultirange := tstzmultirange(tstzrange(now_at, null));
    lived tstzmultirange;
begin
    for one in
        select o.id as office, a.answer, coalesce(range_agg(tstzrange(
                   (s ->> 'opens')::timestamptz, (s ->> 'closes')::timestamptz))
                   filter (where s is not null), '{}') as planned
        from private.office o cross join (values ('ring'), ('offer'), ('attempt')) a (answer)
        left join jsonb_array_elements(spans) s
            on s ->> 'office' = o.code and s ->> 'answer' = a.answer
        group by o.id, a.answer
    loop
        if exists (select from private.opening_span p where p.office_id = one.office
                       and p.answer = one.answer and p.opens <= now_at) then
            -- Only the one that runs can change: those that ended before it are left alone.
            select coalesce(range_agg(tstzrange(p.opens, p.closes)), '{}') - ahead into lived
            from private.opening_span p
            where p.office_id = one.office and p.answer = one.answer
              and p.opens <= now_at and p.closes >= now_at;
            one.planned := lived + one.planned * ahead;
        end if;
        delete from private.opening_span p
        where p.office_id = one.office and p.answer = one.answer and p.closes >= now_at;
        insert into private.opening_span (office_id, answer, opens, closes)
        select one.office, one.answer, lower(r), upper(r) from unnest(one.planned) r;
    end loop;
end $$;


--
-- Name: request_code(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.request_code(callback bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select lpad(((callback * 7919 + 104729) % 1000000)::text, 6, '0')
$$;


--
-- Name: require(text[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require(VARIADIC roles text[]) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
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


--
-- Name: require_move(text, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_move(subject text, from_state text, to_state text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if not private.may_move(subject, from_state, to_state) then
        perform private.refuse('RI005',
            format('a %s may not go from %s to %s', subject, from_state, to_state),
            'Look at the row again: it has changed.');
    end if;
end $$;


--
-- Name: require_number(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_number(number text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
begin
    if coalesce(number, '') !~ '^\+[0-9]{6,15}$' then
        perform private.refuse('RI010', 'this is no number to dial',
                               'Give it with + and the country first (E.164).');
    end if;
end $_$;


--
-- Name: require_people(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_people(document jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if exists (select from jsonb_array_elements(document -> 'assignments') a
               where a ->> 'role' in ('intake', 'trainer')) then
        perform private.refuse('RI001', 'only the owner of the database admits programs',
                               'Leave programs out of the configuration.');
    end if;
end $$;


--
-- Name: require_period(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_period(since date, until date) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if since is null or until is null or until < since or until - since > 365 then
        perform private.refuse('RI010', format('%s to %s is no period', since, until),
                               'From a day to the same or a later one, a year at most.');
    end if;
end $$;


--
-- Name: require_reason(text, integer); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_reason(reason text, letters integer) RETURNS void
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    if length(trim(coalesce(reason, ''))) < letters then
        perform private.refuse('RI010', 'the reason is missing or too short',
                               format('Give one of %s letters or more.', letters));
    end if;
end $$;


--
-- Name: require_second_person(jsonb, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_second_person(document jsonb, person bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: require_subject(text, text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.require_subject(number text, tax_code text, reason text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if num_nonnulls(nullif(number, ''), nullif(tax_code, '')) <> 1 then
        perform private.refuse('RI010', 'one of number and tax code is needed', '');
    end if;
    if coalesce(trim(reason), '') = '' then
        perform private.refuse('RI010', 'a reason is needed', 'The protocol number will do.');
    end if;
    if position(lower(coalesce(nullif(number, ''), tax_code)) in lower(reason)) > 0 then
        perform private.refuse('RI010', 'the reason names the citizen',
                               'It is kept for ever: give a protocol number.');
    end if;
end $$;


--
-- Name: role_of(bigint, text[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.role_of(person bigint, VARIADIC roles text[]) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select a.role from private.assignment a
    where a.person_id = person and a.role = any (roles)
      and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date)
    order by array_position(roles, a.role) limit 1
$$;


--
-- Name: sealed_day; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.sealed_day (
    day date NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    sealed_by text NOT NULL,
    people integer NOT NULL,
    head text NOT NULL,
    totals text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT sealed_day_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT sealed_day_people_check CHECK ((people >= 0)),
    CONSTRAINT sealed_day_sealed_by_check CHECK ((sealed_by = ANY (ARRAY['supervisor'::text, 'administrator'::text, 'owner'::text, 'intake'::text])))
);


--
-- Name: COLUMN sealed_day.people; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.sealed_day.people IS 'assigned that day to answer and to call back';


--
-- Name: COLUMN sealed_day.digest; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.sealed_day.digest IS 'SHA-256 of head, rows and totals, each a line in UTF-8 ended by a line feed';


--
-- Name: seal_day(date, text, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.seal_day(of_day date, by_role text, me bigint) RETURNS private.sealed_day
    LANGUAGE plpgsql
    AS $$
declare
    sealed private.sealed_day;
begin
    perform pg_advisory_xact_lock(hashtext('richiamate sealed day'));
    select * into sealed from private.sealed_day s where s.day = of_day;
    if sealed.day is not null then
        return sealed;
    end if;
    if not private.is_over(of_day) then
        perform private.refuse('RI005', format('%s is not over yet', of_day),
                               'A day is closed after its last opening.');
    end if;
    perform private.hold_still();
    with told as materialized (select * from private.open_log_rows(of_day)),
    document as (
        select jsonb_build_object('format', 1, 'code', d.code, 'directorate', d.name,
                   'timeZone', d.time_zone, 'day', of_day,
                   'people', private.people_on(of_day), 'peopleBehind', d.people_behind)::text as head,
               (select string_agg(t.content::text || e'\n', '' order by t.number) from told t) as rows,
               private.totals(of_day, of_day)::text as totals
        from private.directorate d),
    day as (
        insert into private.sealed_day (day, sealed_at, sealed_by, people, head, totals, digest)
        select of_day, api.now(), by_role, private.people_on(of_day), o.head, o.totals,
               private.digest_of(private.document_of(o.head, o.rows, o.totals))
        from document o)
    insert into private.sealed_row (day, number, subject, subject_id, at, happened_at, topic,
                                    figures, content)
    select of_day, t.number, t.subject, t.subject_id, t.at, t.happened_at, t.topic, t.figures,
           coalesce(t.content::text, '')
    from told t;
    insert into private.sealed_sum (day, weekday, hour, topic, figures, count)
    select of_day, s.weekday, s.hour, s.topic, s.figures, s.count from private.sums_of(of_day) s;
    select * into sealed from private.sealed_day s where s.day = of_day;
    perform private.record_event('day-sealed', 'sealed_day', to_char(of_day, 'YYYYMMDD')::bigint, me,
                                 jsonb_build_object('day', of_day, 'digest', sealed.digest));
    return sealed;
end $$;


--
-- Name: seal_of(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.seal_of(of_day date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('day', s.day, 'sealedAt', private.written_instant(s.sealed_at),
                              'by', s.sealed_by, 'digest', s.digest)
    from private.sealed_day s where s.day = of_day
$$;


--
-- Name: sealed_document(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.sealed_document(of_day date) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select private.document_of(s.head, (select string_agg(r.content || e'\n', '' order by r.number)
                                        from private.sealed_row r
                                        where r.day = s.day and r.content <> ''), s.totals)
    from private.sealed_day s where s.day = of_day
$$;


--
-- Name: sent_back_reason(private.hand_over); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.sent_back_reason(h private.hand_over) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select coalesce((select v.value ->> 'reason' from private.event e
                     join private.event_value v on v.event_id = e.id
                     where e.subject = 'hand_over' and e.subject_id = h.id
                       and e.kind = 'sent-back' order by e.id desc limit 1), '')
$$;


--
-- Name: serves(bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.serves(person bigint, office bigint) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select from private.assignment a
        where a.person_id = person and a.office_id = office and a.role in ('operator', 'official')
          and private.today() between a.valid_from and coalesce(a.valid_until, 'infinity'::date))
$$;


--
-- Name: subject_document(text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.subject_document(number text, tax_code text) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with held as (
        select s.calls, s.callbacks,
               array(select a.id from private.attempt a
                     where a.callback_id = any (s.callbacks)) as attempts
        from private.subject_rows(subject_document.number, subject_document.tax_code) s),
    hand_over as (
        select h.* from private.hand_over h, held
        where h.call_id = any (held.calls) or h.attempt_id = any (held.attempts))
    select jsonb_build_object(
        'calls', (select coalesce(jsonb_agg(private.held_call(c,
                             subject_document.number is null or c.caller = subject_document.number)
                             order by c.id), '[]')
                  from private.call c, held where c.id = any (held.calls)),
        'callbacks', (select coalesce(jsonb_agg(private.held_callback_whole(b) order by b.id), '[]')
                      from private.callback b, held where b.id = any (held.callbacks)),
        'handOvers', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'state', h.state,
                          'call', private.call_number(h.call_id), 'attempt', h.attempt_id,
                          'office', (select o.code from private.office o where o.id = h.office_id),
                          'by', private.login_of(h.from_person_id),
                          'takenBy', private.login_of(h.taken_by), 'sheet', h.sheet,
                          'offeredAt', h.offered_at, 'endedAt', h.ended_at) order by h.id), '[]')
                      from hand_over h),
        'interventions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id,
                              'handOver', i.hand_over_id, 'call', private.call_number(i.call_id),
                              'by', private.login_of(i.person_id), 'outcome', i.outcome,
                              'note', i.note, 'writtenAt', i.written_at) order by i.id), '[]')
                          from private.intervention i, held
                          where i.call_id = any (held.calls)
                             or i.hand_over_id in (select h.id from hand_over h)),
        'referrals', (select coalesce(jsonb_agg(jsonb_build_object('directorate', f.directorate_name,
                          'isSent', f.is_sent, 'call', private.call_number(f.call_id),
                          'attempt', f.attempt_id, 'number', f.number, 'sheet', f.sheet,
                          'at', f.at, 'arrivedAt', f.arrived_at) order by f.at, f.id), '[]')
                      from private.referral f, held
                      where f.call_id = any (held.calls) or f.attempt_id = any (held.attempts)
                         or f.callback_id = any (held.callbacks)),
        'drafts', (select coalesce(jsonb_agg(jsonb_build_object('subject', d.subject,
                       'id', d.subject_id, 'by', private.login_of(d.person_id),
                       'content', d.content, 'keptAt', d.kept_at)
                       order by d.subject, d.subject_id), '[]')
                   from private.draft d, held
                   where (d.subject = 'call' and d.subject_id = any (held.calls))
                      or (d.subject = 'callback' and d.subject_id = any (held.callbacks))
                      or (d.subject = 'hand_over' and d.subject_id in (select h.id from hand_over h))),
        'events', (select private.held_events(held.calls, held.callbacks, held.attempts,
                              array(select h.id from hand_over h), subject_document.number)
                   from held))
$$;


--
-- Name: subject_open(bigint[], bigint[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.subject_open(calls bigint[], callbacks bigint[]) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with line as (
        select 1 as kind_order, c.id, jsonb_build_object('kind', 'call',
                   'id', private.call_number(c.id), 'state', c.state) as said
        from private.call c
        where c.id = any (calls) and (c.ended_at is null
              or (c.answered_by is not null and not c.is_recorded))
        union all
        select 2, b.id, jsonb_build_object('kind', 'callback', 'id', b.request_code,
                                           'state', b.state)
        from private.callback b where b.id = any (callbacks) and b.state <> 'closed'
        union all
        select 3, h.id, jsonb_build_object('kind', 'handOver', 'id', h.id, 'state', h.state)
        from private.hand_over h left join private.attempt a on a.id = h.attempt_id
        where (h.call_id = any (calls) or a.callback_id = any (callbacks))
          and h.state in ('offered', 'taken', 'returned'))
    select coalesce(jsonb_agg(l.said order by l.kind_order, l.id), '[]') from line l
$$;


--
-- Name: subject_rows(text, text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.subject_rows(number text, tax_code text, OUT calls bigint[], OUT callbacks bigint[]) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    with own_call as (
        select c.id from private.call c where c.caller = subject_rows.number
        union
        select r.call_id from private.conversation_record r
        where r.tax_code = private.normalised_tax_code(subject_rows.tax_code)
          and r.call_id is not null),
    own_callback as (
        select b.id from private.callback b where b.number = subject_rows.number
        union
        select a.callback_id from private.conversation_record r
        join private.attempt a on a.id = r.attempt_id
        where r.tax_code = private.normalised_tax_code(subject_rows.tax_code))
    select
        array(select id from own_call union
              select q.call_id from private.callback_request q
              join own_callback o on o.id = q.callback_id order by 1),
        array(select id from own_callback union
              select b.id from own_call o, private.callbacks_of_call(o.id) b order by 1)
$$;


--
-- Name: sums_of(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.sums_of(of_day date) RETURNS TABLE(weekday integer, hour integer, topic text, figures text[], count integer)
    LANGUAGE sql STABLE
    AS $$
    select p.weekday, p.hour, r.topic, r.figures, count(*)::integer
    from private.sealed_row r
    cross join lateral private.arrival_hour(r.happened_at, r.figures) p
    where r.day = of_day
    group by 1, 2, 3, 4
$$;


--
-- Name: tell_closing(text, bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.tell_closing(kind text, closing bigint, person bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: term_limit(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.term_limit() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select private.beginning_of(private.today() - d.retention_days) from private.directorate d
$$;


--
-- Name: today(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.today() RETURNS date
    LANGUAGE sql STABLE
    AS $$ select private.local_date(api.now()) $$;


--
-- Name: told_configuration(jsonb, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.told_configuration(told jsonb, key jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select coalesce(jsonb_object_agg(t.name, case
               when jsonb_typeof(t.value -> 'configuration') = 'object'
               then t.value || jsonb_build_object('configuration', 'sha256:' || encode(
                        sha256(convert_to(t.value ->> 'configuration', 'UTF8')), 'hex'))
               else t.value end), '{}')
           || case when key is null then '{}' else jsonb_build_object('key', key) end
    from jsonb_each(told) t (name, value)
$$;


--
-- Name: told_directorate(); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.told_directorate() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object(
        'code', d.code, 'name', d.name, 'timeZone', d.time_zone, 'training', d.is_training,
        'configuration', d.configuration, 'revision', d.configuration_revision,
        'emergencyClosings', (
            select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'office', o.code,
                       'from', e.from_at, 'reason', e.reason) order by e.id), '[]')
            from private.emergency_closing e left join private.office o on o.id = e.office_id
            where e.until_at is null),
        'neighbours', private.neighbours(),
        'desksOfDay', (
            select coalesce(jsonb_agg(jsonb_build_object('office', o.code, 'day', w.day,
                       'desk', w.desk) order by o.code), '[]')
            from private.desk_of_day w join private.office o on o.id = w.office_id
            where w.day = private.today()),
        'schema', (select max(number) from private.schema_migration),
        'clock', (select jsonb_build_object('at', c.shows_at, 'realAt', c.real_at,
                                            'speed', c.speed) from private.clock c))
    from private.directorate d
$$;


--
-- Name: told_figures(jsonb, date[]); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.told_figures(counts jsonb, days date[]) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_object_agg(n.figure, case
               when not (b.is_enough or n.is_always) then null
               when n.figure = 'received' and not b.is_received then null
               when n.figure in ('rang', 'inTime') and not (b.is_received and b.is_timed) then null
               else coalesce((counts ->> n.figure)::integer, 0) end)
    from private.figure_names() n
    cross join (select private.is_enough(private.people_behind(days)) as is_enough,
                       (select bool_and(private.counts_received(x.day))
                        from unnest(days) x (day)) as is_received,
                       -- Not in seals from before there was a time to answer in.
                       (select bool_and(s.totals::jsonb ? 'inTime') is not false
                        from private.sealed_day s where s.day = any (days)) as is_timed) b
$$;


--
-- Name: told_log(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.told_log(day date) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
declare
    seal jsonb := private.seal_of(day);
begin
    return (
        select coalesce((select s.head::jsonb from private.sealed_day s where s.day = told_log.day),
                        jsonb_build_object('code', d.code, 'directorate', d.name,
                            'timeZone', d.time_zone, 'day', told_log.day,
                            'people', private.people_on(told_log.day),
                            'peopleBehind', d.people_behind))
            || jsonb_build_object('seal', seal, 'totals', private.day_totals(told_log.day), 'rows',
                case when seal is null
                     then (select coalesce(jsonb_agg(r.content order by r.number), '[]')
                           from private.open_log_rows(told_log.day) r
                           where r.content is not null)
                     else (select coalesce(jsonb_agg(r.content::jsonb order by r.number), '[]')
                           from private.sealed_row r
                           where r.day = told_log.day and r.content <> '') end)
        from private.directorate d);
end $$;


--
-- Name: told_seal(text); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.told_seal(sought text) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
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


--
-- Name: topics_of(bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.topics_of(record bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select string_agg(t.title, '; ' order by a.place)
    from (select 1 as place, r.topic from private.conversation_record r
          where r.id = topics_of.record
          union all
          select o.place, o.topic from private.record_topic o
          where o.record_id = topics_of.record) a
    join private.topic t on t.code = a.topic
$$;


--
-- Name: totals(date, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.totals(since date, until date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    with entry as materialized (select * from private.log_sums(since, until)),
    counted as (select f.figure, sum(e.count) as count
                from entry e cross join lateral unnest(e.figures) f (figure) group by 1)
    select private.told_figures((select jsonb_object_agg(c.figure, c.count) from counted c),
                                (select array_agg(distinct e.day) from entry e))
$$;


--
-- Name: trail(date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.trail(up_to date) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
               'at', t.at, 'kind', t.kind, 'subject', t.subject, 'id', t.subject_id,
               'who', p.name, 'login', p.login, 'told', case
                   when t.kind in ('audit-read', 'day-sealed') then v.value
                   when t.kind = 'changed' then v.value - 'reason' end)) order by t.id desc), '[]')
    from (select e.* from private.event e
          where (up_to is null or e.at < private.beginning_of(up_to + 1))
            and (e.kind in ('configuration-applied', 'looked-up', 'number-searched', 'audit-read',
                            'day-sealed', 'paper-kept', 'disposal-approved', 'erased')
                 or e.kind like 'subject-%'
                 or e.kind = 'changed'
                    and e.subject in ('configuration', 'office', 'person', 'assignment'))
          order by e.id desc limit 200) t
    left join private.event_value v on v.event_id = t.id
    left join private.person p on p.id = t.person_id
$$;


--
-- Name: wish_of(jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.wish_of(request jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
    preferred text := nullif(request ->> 'preferred', '');
    language text := nullif(request ->> 'language', '');
begin
    if preferred not in ('any', 'early', 'late') or language !~ '^[a-z]{2,3}$' then
        perform private.refuse('RI010', 'this is no part of the day or no language',
                               'Parts are any, early and late; languages two or three letters.');
    end if;
    return jsonb_strip_nulls(jsonb_build_object('preferred', preferred, 'language', language));
end $_$;


--
-- Name: withheld_parts(text[], jsonb, date); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.withheld_parts(figures text[], said jsonb, of_day date) RETURNS TABLE(part integer, figures text[], content jsonb)
    LANGUAGE sql STABLE
    AS $$
    with main as (
        select case when 'received' = any (withheld_parts.figures) then 'received'
                    when 'interventions' = any (withheld_parts.figures) then 'interventions' end as told)
    select case m.told when 'received' then 2 when 'interventions' then 4 else 5 end,
           array_remove(withheld_parts.figures, 'informed'),
           case m.told
               when 'received' then jsonb_build_object('kind', 'call', 'call', said -> 'call')
               when 'interventions' then jsonb_build_object('kind', 'intervention', 'office',
                   case when private.are_offices_told(of_day) then said -> 'office' end) end
               || jsonb_build_object('figures', jsonb_build_array(m.told), 'isWithheld', true)
    from main m
    where m.told is not null or array_remove(withheld_parts.figures, 'informed') <> '{}'
    union all
    select 3, array['informed'],
           jsonb_build_object('kind', 'informed', 'topic', said -> 'topic', 'cards', said -> 'cards',
                              'figures', jsonb_build_array('informed'), 'isWithheld', true)
    where 'informed' = any (withheld_parts.figures)
$$;


--
-- Name: without_identity(jsonb, bigint, bigint); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.without_identity(event jsonb, call bigint, attempt bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select case
        when exists (select from private.call c
                     where c.id = without_identity.call and c.erased_at is not null)
             or exists (select from private.attempt a
                        join private.callback b on b.id = a.callback_id
                        where a.id = without_identity.attempt and b.erased_at is not null)
        then event - 'ani' - 'number'
        else event
    end
$$;


--
-- Name: write_receipt(text, bigint, text, text, text, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.write_receipt(kind text, me bigint, number text, tax_code text, reason text, result jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    salt text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
    whose text := coalesce(nullif(number, ''), private.normalised_tax_code(tax_code));
    written private.subject_request;
begin
    insert into private.subject_request (at, kind, person_id, reason, digest, result)
    values (api.now(), write_receipt.kind, me, trim(write_receipt.reason),
            encode(sha256(convert_to(salt || ':' || whose, 'UTF8')), 'hex'), write_receipt.result)
    returning * into written;
    perform private.record_event('subject-' || kind, 'subject_request', written.id, me,
                                 jsonb_build_object('reason', written.reason));
    return jsonb_build_object('receipt', written.id, 'at', written.at, 'salt', salt) || result;
end $$;


--
-- Name: write_record(bigint, bigint, bigint, jsonb); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.write_record(call bigint, attempt bigint, me bigint, record jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    written bigint;
begin
    if record -> 'otherTopics' ? (record ->> 'topic')
       or (coalesce(record ->> 'topic', '') = ''
           and jsonb_array_length(coalesce(record -> 'otherTopics', '[]')) > 0) then
        perform private.refuse('RI010', 'other topics stand beside a first one and differ from it',
                               '');
    end if;
    insert into private.conversation_record (call_id, attempt_id, person_id, speaker, topic,
                                             outcome, note, tax_code, saved_at,
                                             recorded_elsewhere_at)
    values (call, attempt, me, coalesce(nullif(record ->> 'speaker', ''), 'not-established'),
            nullif(record ->> 'topic', ''), record ->> 'outcome', coalesce(record ->> 'note', ''),
            private.normalised_tax_code(record ->> 'taxCode'), api.now(),
            case when (record ->> 'recordedElsewhere')::boolean then api.now() end)
    returning id into written;
    insert into private.record_topic (record_id, place, topic)
    select written, t.place + 1, t.topic
    from jsonb_array_elements_text(coalesce(record -> 'otherTopics', '[]'))
         with ordinality t (topic, place);
    update private.conversation_record r set is_return = true
    where r.id = written and private.is_return(r);
    insert into private.record_card (record_id, card, version)
    select written, c ->> 'code', (c ->> 'version')::integer
    from jsonb_array_elements(coalesce(record -> 'cards', '[]')) c;
    update private.call c set is_recorded = true, revision = c.revision + 1
    where c.id = write_record.call;
    -- Whoever receives the citizen learns the topic.
    update private.hand_over h set revision = h.revision + 1
    where (h.call_id = write_record.call or h.attempt_id = write_record.attempt)
      and h.state in ('offered', 'taken', 'returned');
    perform private.drop_draft('call', call);
    perform private.record_event('recorded', case when call is null then 'attempt' else 'call' end,
                                 coalesce(call, attempt), me,
                                 jsonb_build_object('record', written, 'outcome',
                                                    record ->> 'outcome'));
    return written;
exception
    when check_violation or not_null_violation or foreign_key_violation then
        perform private.refuse('RI010', sqlerrm,
                               'Speaker, topic, cards and outcome are closed lists.');
        return null;
    when unique_violation then
        perform private.refuse('RI004', 'this conversation has its record already', '');
        return null;
end $$;


--
-- Name: written_instant(timestamp with time zone); Type: FUNCTION; Schema: private; Owner: -
--

CREATE FUNCTION private.written_instant(at timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;


--
-- Name: allowed_move; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.allowed_move (
    subject text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL
);


--
-- Name: assignment_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.assignment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: attempt_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.attempt ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: call_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.call ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: callback_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.callback ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.callback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: callback_request; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.callback_request (
    callback_id bigint NOT NULL,
    call_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    preferred text,
    language text,
    CONSTRAINT callback_request_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT callback_request_preferred_check CHECK ((preferred = ANY (ARRAY['any'::text, 'early'::text, 'late'::text])))
);


--
-- Name: citizen_request; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.citizen_request (
    id bigint NOT NULL,
    reference text NOT NULL,
    kind text NOT NULL,
    received_on date NOT NULL,
    answer_by date NOT NULL,
    answered_on date,
    CONSTRAINT citizen_request_check CHECK ((answer_by >= received_on)),
    CONSTRAINT citizen_request_kind_check CHECK ((kind = ANY (ARRAY['export'::text, 'rectify'::text, 'erase'::text]))),
    CONSTRAINT citizen_request_reference_check CHECK (((reference = TRIM(BOTH FROM reference)) AND (reference <> ''::text)))
);


--
-- Name: citizen_request_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.citizen_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.citizen_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: clock; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.clock (
    singleton boolean DEFAULT true NOT NULL,
    shows_at timestamp with time zone NOT NULL,
    real_at timestamp with time zone NOT NULL,
    speed double precision NOT NULL,
    CONSTRAINT clock_singleton_check CHECK (singleton),
    CONSTRAINT clock_speed_check CHECK ((speed >= (0)::double precision))
);


--
-- Name: command; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.command (
    person_id bigint NOT NULL,
    key uuid NOT NULL,
    function text NOT NULL,
    arguments text NOT NULL,
    answer jsonb NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: conversation_record_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.conversation_record ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.conversation_record_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: desk_of_day; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.desk_of_day (
    office_id bigint NOT NULL,
    day date NOT NULL,
    desk text NOT NULL,
    CONSTRAINT desk_of_day_desk_check CHECK (((length(TRIM(BOTH FROM desk)) >= 1) AND (length(TRIM(BOTH FROM desk)) <= 40)))
);


--
-- Name: directorate; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.directorate (
    singleton boolean DEFAULT true NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    is_training boolean NOT NULL,
    configuration jsonb,
    configuration_revision bigint DEFAULT 0 NOT NULL,
    promise_minutes integer DEFAULT 240 NOT NULL,
    attempts integer DEFAULT 3 NOT NULL,
    attempt_days integer DEFAULT 2 NOT NULL,
    attempt_spacing integer DEFAULT 60 NOT NULL,
    at_risk_minutes integer DEFAULT 20 NOT NULL,
    retention_days integer DEFAULT 180 NOT NULL,
    archive_approval boolean DEFAULT false NOT NULL,
    people_behind integer DEFAULT 3 NOT NULL,
    seals_at time without time zone,
    answer_seconds bigint DEFAULT 20 NOT NULL,
    CONSTRAINT directorate_answer_seconds_check CHECK ((answer_seconds > 0)),
    CONSTRAINT directorate_people_behind_check CHECK ((people_behind > 1)),
    CONSTRAINT directorate_retention_days_check CHECK ((retention_days > 0)),
    CONSTRAINT directorate_singleton_check CHECK (singleton)
);


--
-- Name: COLUMN directorate.promise_minutes; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.promise_minutes IS 'opening minutes from the first ring';


--
-- Name: COLUMN directorate.attempt_spacing; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.attempt_spacing IS 'opening minutes';


--
-- Name: COLUMN directorate.at_risk_minutes; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.at_risk_minutes IS 'opening minutes before the promise';


--
-- Name: COLUMN directorate.retention_days; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.retention_days IS 'days of the calendar after closing';


--
-- Name: COLUMN directorate.archive_approval; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.archive_approval IS 'nothing is erased before an approval covers its day (D.Lgs. 42/2004 art. 21)';


--
-- Name: COLUMN directorate.people_behind; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.people_behind IS 'a figure that fewer assigned people stand behind is not told (art. 4 law 300/1970)';


--
-- Name: COLUMN directorate.seals_at; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.seals_at IS 'local; null: a person closes the day';


--
-- Name: COLUMN directorate.answer_seconds; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.directorate.answer_seconds IS 'from the menu choice; a call answered by then counts as answered in time';


--
-- Name: disposal_approval; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.disposal_approval (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    reference text NOT NULL,
    up_to date NOT NULL,
    CONSTRAINT disposal_approval_reference_check CHECK ((reference <> ''::text))
);


--
-- Name: COLUMN disposal_approval.up_to; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.disposal_approval.up_to IS 'last day of closing that it covers';


--
-- Name: disposal_approval_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.disposal_approval ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.disposal_approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: draft; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.draft (
    person_id bigint NOT NULL,
    subject text NOT NULL,
    subject_id bigint NOT NULL,
    content jsonb NOT NULL,
    sequence bigint NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT draft_subject_check CHECK ((subject = ANY (ARRAY['call'::text, 'callback'::text, 'hand_over'::text])))
);


--
-- Name: emergency_closing; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.emergency_closing (
    id bigint NOT NULL,
    office_id bigint,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    reason text NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT emergency_closing_check CHECK ((until_at >= from_at))
);


--
-- Name: emergency_closing_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.emergency_closing ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.emergency_closing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: event_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: event_link; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.event_link (
    "position" bigint NOT NULL,
    event_id bigint NOT NULL,
    link bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT event_link_link_check CHECK ((octet_length(link) = 32)),
    CONSTRAINT event_link_position_check CHECK (("position" > 0))
);


--
-- Name: event_value; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.event_value (
    event_id bigint NOT NULL,
    value jsonb NOT NULL,
    salt bytea DEFAULT uuid_send(gen_random_uuid()) NOT NULL,
    CONSTRAINT event_value_salt_check CHECK ((octet_length(salt) = 16))
);


--
-- Name: exchange_delivery; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.exchange_delivery (
    key text NOT NULL,
    answer jsonb NOT NULL,
    deliveries integer DEFAULT 1 NOT NULL,
    event_id bigint
);


--
-- Name: hand_over_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.hand_over ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.hand_over_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: information_card; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.information_card (
    code text NOT NULL,
    version integer NOT NULL,
    topic text NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    in_force boolean NOT NULL,
    written_by bigint,
    approved_by bigint,
    approved_at timestamp with time zone,
    CONSTRAINT information_card_version_check CHECK ((version > 0))
);


--
-- Name: COLUMN information_card.written_by; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.information_card.written_by IS 'null: it came with a file that the owner of the database applied';


--
-- Name: COLUMN information_card.approved_by; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.information_card.approved_by IS 'who put it in force; null: nobody yet, or the owner of the database';


--
-- Name: intervention_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.intervention ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.intervention_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: late_change; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.late_change (
    log_day date NOT NULL,
    subject text NOT NULL,
    subject_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT late_change_subject_check CHECK ((subject = ANY (ARRAY['call'::text, 'attempt'::text, 'intervention'::text])))
);


--
-- Name: menu_option; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.menu_option (
    option text NOT NULL,
    label text NOT NULL,
    callback_office_id bigint NOT NULL
);


--
-- Name: neighbour; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.neighbour (
    code text NOT NULL,
    name text NOT NULL
);


--
-- Name: TABLE neighbour; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON TABLE private.neighbour IS 'the other directorates that intake serves, as it told last';


--
-- Name: office; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.office (
    id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    queue text,
    valid_from date NOT NULL,
    valid_until date,
    CONSTRAINT office_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT office_kind_check CHECK ((kind = ANY (ARRAY['switchboard'::text, 'desks'::text, 'internal'::text])))
);


--
-- Name: office_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.office ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.office_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: opening_span; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.opening_span (
    office_id bigint NOT NULL,
    answer text NOT NULL,
    opens timestamp with time zone NOT NULL,
    closes timestamp with time zone NOT NULL,
    CONSTRAINT opening_span_answer_check CHECK ((answer = ANY (ARRAY['ring'::text, 'offer'::text, 'attempt'::text]))),
    CONSTRAINT opening_span_check CHECK ((closes > opens))
);


--
-- Name: person; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.person (
    id bigint NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    exchange_user text
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.person ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: promise_change; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.promise_change (
    id bigint NOT NULL,
    callback_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    former timestamp with time zone NOT NULL,
    promise timestamp with time zone NOT NULL,
    reason text NOT NULL
);


--
-- Name: promise_change_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.promise_change ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.promise_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_card; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.record_card (
    record_id bigint NOT NULL,
    card text NOT NULL,
    version integer NOT NULL
);


--
-- Name: record_topic; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.record_topic (
    record_id bigint NOT NULL,
    place integer NOT NULL,
    topic text NOT NULL,
    CONSTRAINT record_topic_place_check CHECK ((place > 1))
);


--
-- Name: referral; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.referral (
    id uuid NOT NULL,
    directorate text NOT NULL,
    directorate_name text NOT NULL,
    is_sent boolean NOT NULL,
    call_id bigint,
    attempt_id bigint,
    callback_id bigint,
    number text NOT NULL,
    first_ring_at timestamp with time zone NOT NULL,
    language text,
    sheet text NOT NULL,
    at timestamp with time zone NOT NULL,
    arrived_at timestamp with time zone,
    request_code text,
    CONSTRAINT referral_check CHECK (
CASE
    WHEN is_sent THEN ((num_nonnulls(call_id, attempt_id) = 1) AND (callback_id IS NULL))
    ELSE ((num_nonnulls(call_id, attempt_id) = 0) AND (callback_id IS NOT NULL))
END)
);


--
-- Name: ring; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.ring (
    call_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    office_id bigint NOT NULL,
    desks text NOT NULL,
    rings integer NOT NULL,
    CONSTRAINT ring_desks_check CHECK ((desks = ANY (ARRAY['free'::text, 'busy'::text, 'none'::text]))),
    CONSTRAINT ring_rings_check CHECK ((rings >= 0))
);


--
-- Name: schema_function; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.schema_function (
    singleton boolean DEFAULT true NOT NULL,
    digest text NOT NULL,
    CONSTRAINT schema_function_singleton_check CHECK (singleton)
);


--
-- Name: schema_migration; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.schema_migration (
    number integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: sealed_paper; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.sealed_paper (
    day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    pages integer NOT NULL,
    pdf bytea NOT NULL,
    digest text NOT NULL,
    CONSTRAINT sealed_paper_check CHECK ((digest = encode(sha256(pdf), 'hex'::text))),
    CONSTRAINT sealed_paper_pages_check CHECK ((pages > 0)),
    CONSTRAINT sealed_paper_pdf_check CHECK ((SUBSTRING(pdf FROM 1 FOR 5) = '\x255044462d'::bytea))
);


--
-- Name: sealed_row; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.sealed_row (
    day date NOT NULL,
    number integer NOT NULL,
    subject text NOT NULL,
    subject_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    topic text,
    figures text[] NOT NULL,
    content text NOT NULL,
    CONSTRAINT sealed_row_number_check CHECK ((number > 0)),
    CONSTRAINT sealed_row_subject_check CHECK ((subject = ANY (ARRAY['call'::text, 'attempt'::text, 'intervention'::text])))
);


--
-- Name: sealed_sum; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.sealed_sum (
    id bigint NOT NULL,
    day date NOT NULL,
    weekday integer,
    hour integer,
    topic text,
    figures text[] NOT NULL,
    count integer NOT NULL,
    CONSTRAINT sealed_sum_count_check CHECK ((count > 0)),
    CONSTRAINT sealed_sum_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
    CONSTRAINT sealed_sum_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);


--
-- Name: COLUMN sealed_sum.weekday; Type: COMMENT; Schema: private; Owner: -
--

COMMENT ON COLUMN private.sealed_sum.weekday IS 'in which a call arrived, Monday is 1, local like the hour; null: these rows are of no arrival';


--
-- Name: sealed_sum_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.sealed_sum ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.sealed_sum_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: subject_request; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.subject_request (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    person_id bigint NOT NULL,
    reason text NOT NULL,
    digest text NOT NULL,
    result jsonb NOT NULL,
    CONSTRAINT subject_request_kind_check CHECK ((kind = ANY (ARRAY['export'::text, 'rectify'::text, 'erase'::text]))),
    CONSTRAINT subject_request_reason_check CHECK ((reason <> ''::text))
);


--
-- Name: subject_request_id_seq; Type: SEQUENCE; Schema: private; Owner: -
--

ALTER TABLE private.subject_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME private.subject_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: topic; Type: TABLE; Schema: private; Owner: -
--

CREATE TABLE private.topic (
    code text NOT NULL,
    title text NOT NULL,
    office_id bigint,
    external text
);


--
-- Name: allowed_move allowed_move_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.allowed_move
    ADD CONSTRAINT allowed_move_pkey PRIMARY KEY (subject, from_state, to_state);


--
-- Name: assignment assignment_person_id_role_office_id_valid_from_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.assignment
    ADD CONSTRAINT assignment_person_id_role_office_id_valid_from_key UNIQUE NULLS NOT DISTINCT (person_id, role, office_id, valid_from);


--
-- Name: assignment assignment_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (id);


--
-- Name: call call_conversation_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.call
    ADD CONSTRAINT call_conversation_key UNIQUE (conversation);


--
-- Name: call call_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (id);


--
-- Name: callback callback_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback
    ADD CONSTRAINT callback_pkey PRIMARY KEY (id);


--
-- Name: callback_request callback_request_call_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback_request
    ADD CONSTRAINT callback_request_call_id_key UNIQUE (call_id);


--
-- Name: callback callback_request_code_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback
    ADD CONSTRAINT callback_request_code_key UNIQUE (request_code);


--
-- Name: callback_request callback_request_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback_request
    ADD CONSTRAINT callback_request_pkey PRIMARY KEY (callback_id, call_id);


--
-- Name: citizen_request citizen_request_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.citizen_request
    ADD CONSTRAINT citizen_request_pkey PRIMARY KEY (id);


--
-- Name: citizen_request citizen_request_reference_kind_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.citizen_request
    ADD CONSTRAINT citizen_request_reference_kind_key UNIQUE (reference, kind);


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (singleton);


--
-- Name: command command_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (person_id, key);


--
-- Name: conversation_record conversation_record_attempt_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_attempt_id_key UNIQUE (attempt_id);


--
-- Name: conversation_record conversation_record_call_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_call_id_key UNIQUE (call_id);


--
-- Name: conversation_record conversation_record_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_pkey PRIMARY KEY (id);


--
-- Name: desk_of_day desk_of_day_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.desk_of_day
    ADD CONSTRAINT desk_of_day_pkey PRIMARY KEY (office_id, day);


--
-- Name: directorate directorate_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.directorate
    ADD CONSTRAINT directorate_pkey PRIMARY KEY (singleton);


--
-- Name: disposal_approval disposal_approval_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.disposal_approval
    ADD CONSTRAINT disposal_approval_pkey PRIMARY KEY (id);


--
-- Name: draft draft_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (person_id, subject, subject_id);


--
-- Name: emergency_closing emergency_closing_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.emergency_closing
    ADD CONSTRAINT emergency_closing_pkey PRIMARY KEY (id);


--
-- Name: event_link event_link_event_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event_link
    ADD CONSTRAINT event_link_event_id_key UNIQUE (event_id);


--
-- Name: event_link event_link_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event_link
    ADD CONSTRAINT event_link_pkey PRIMARY KEY ("position");


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);


--
-- Name: event_value event_value_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event_value
    ADD CONSTRAINT event_value_pkey PRIMARY KEY (event_id);


--
-- Name: exchange_delivery exchange_delivery_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.exchange_delivery
    ADD CONSTRAINT exchange_delivery_pkey PRIMARY KEY (key);


--
-- Name: hand_over hand_over_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_pkey PRIMARY KEY (id);


--
-- Name: information_card information_card_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.information_card
    ADD CONSTRAINT information_card_pkey PRIMARY KEY (code, version);


--
-- Name: intervention intervention_call_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_call_id_key UNIQUE (call_id);


--
-- Name: intervention intervention_hand_over_id_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_hand_over_id_key UNIQUE (hand_over_id);


--
-- Name: intervention intervention_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_pkey PRIMARY KEY (id);


--
-- Name: late_change late_change_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.late_change
    ADD CONSTRAINT late_change_pkey PRIMARY KEY (log_day, subject, subject_id);


--
-- Name: menu_option menu_option_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.menu_option
    ADD CONSTRAINT menu_option_pkey PRIMARY KEY (option);


--
-- Name: neighbour neighbour_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.neighbour
    ADD CONSTRAINT neighbour_pkey PRIMARY KEY (code);


--
-- Name: office office_code_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.office
    ADD CONSTRAINT office_code_key UNIQUE (code);


--
-- Name: office office_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.office
    ADD CONSTRAINT office_pkey PRIMARY KEY (id);


--
-- Name: office office_queue_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.office
    ADD CONSTRAINT office_queue_key UNIQUE (queue);


--
-- Name: opening_span opening_span_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.opening_span
    ADD CONSTRAINT opening_span_pkey PRIMARY KEY (office_id, answer, opens);


--
-- Name: person person_login_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.person
    ADD CONSTRAINT person_login_key UNIQUE (login);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: promise_change promise_change_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.promise_change
    ADD CONSTRAINT promise_change_pkey PRIMARY KEY (id);


--
-- Name: record_card record_card_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_card
    ADD CONSTRAINT record_card_pkey PRIMARY KEY (record_id, card);


--
-- Name: record_topic record_topic_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_topic
    ADD CONSTRAINT record_topic_pkey PRIMARY KEY (record_id, place);


--
-- Name: record_topic record_topic_record_id_topic_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_topic
    ADD CONSTRAINT record_topic_record_id_topic_key UNIQUE (record_id, topic);


--
-- Name: referral referral_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (id);


--
-- Name: ring ring_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.ring
    ADD CONSTRAINT ring_pkey PRIMARY KEY (call_id, at, office_id);


--
-- Name: schema_function schema_function_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.schema_function
    ADD CONSTRAINT schema_function_pkey PRIMARY KEY (singleton);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (number);


--
-- Name: sealed_day sealed_day_digest_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_day
    ADD CONSTRAINT sealed_day_digest_key UNIQUE (digest);


--
-- Name: sealed_day sealed_day_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_day
    ADD CONSTRAINT sealed_day_pkey PRIMARY KEY (day);


--
-- Name: sealed_paper sealed_paper_digest_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_paper
    ADD CONSTRAINT sealed_paper_digest_key UNIQUE (digest);


--
-- Name: sealed_paper sealed_paper_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_paper
    ADD CONSTRAINT sealed_paper_pkey PRIMARY KEY (day);


--
-- Name: sealed_row sealed_row_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_row
    ADD CONSTRAINT sealed_row_pkey PRIMARY KEY (day, number);


--
-- Name: sealed_sum sealed_sum_day_weekday_hour_topic_figures_key; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_sum
    ADD CONSTRAINT sealed_sum_day_weekday_hour_topic_figures_key UNIQUE NULLS NOT DISTINCT (day, weekday, hour, topic, figures);


--
-- Name: sealed_sum sealed_sum_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_sum
    ADD CONSTRAINT sealed_sum_pkey PRIMARY KEY (id);


--
-- Name: subject_request subject_request_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.subject_request
    ADD CONSTRAINT subject_request_pkey PRIMARY KEY (id);


--
-- Name: topic topic_pkey; Type: CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (code);


--
-- Name: attempt_began; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX attempt_began ON private.attempt USING btree (began_at);


--
-- Name: attempt_callback; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX attempt_callback ON private.attempt USING btree (callback_id, id);


--
-- Name: attempt_conversation; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX attempt_conversation ON private.attempt USING btree (conversation);


--
-- Name: attempt_one_open; Type: INDEX; Schema: private; Owner: -
--

CREATE UNIQUE INDEX attempt_one_open ON private.attempt USING btree (callback_id) WHERE (ended_at IS NULL);


--
-- Name: call_arrived; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_arrived ON private.call USING btree (arrived_at);


--
-- Name: call_caller; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_caller ON private.call USING btree (caller, id);


--
-- Name: call_identity; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_identity ON private.call USING btree (arrived_at, id) WHERE (erased_at IS NULL);


--
-- Name: call_open; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_open ON private.call USING btree (id) WHERE (ended_at IS NULL);


--
-- Name: call_returns; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_returns ON private.call USING btree (returns_call_id) WHERE (returns_call_id IS NOT NULL);


--
-- Name: call_unrecorded; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX call_unrecorded ON private.call USING btree (answered_by) WHERE ((answered_by IS NOT NULL) AND (NOT is_recorded));


--
-- Name: callback_identity; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX callback_identity ON private.callback USING btree (accepted_at, id) WHERE (erased_at IS NULL);


--
-- Name: callback_lease; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX callback_lease ON private.callback USING btree (lease_until) WHERE (state = 'claimed'::text);


--
-- Name: callback_next; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX callback_next ON private.callback USING btree (office_id, promise, first_ring_at, id) WHERE (state = 'waiting'::text);


--
-- Name: callback_number; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX callback_number ON private.callback USING btree (number);


--
-- Name: callback_one_open; Type: INDEX; Schema: private; Owner: -
--

CREATE UNIQUE INDEX callback_one_open ON private.callback USING btree (office_id, number, person_ordinal) WHERE (state <> 'closed'::text);


--
-- Name: command_at; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX command_at ON private.command USING btree (at);


--
-- Name: conversation_record_tax_code; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX conversation_record_tax_code ON private.conversation_record USING hash (tax_code) WHERE (tax_code IS NOT NULL);


--
-- Name: emergency_closing_lasts; Type: INDEX; Schema: private; Owner: -
--

CREATE UNIQUE INDEX emergency_closing_lasts ON private.emergency_closing USING btree (office_id) NULLS NOT DISTINCT WHERE (until_at IS NULL);


--
-- Name: event_subject; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX event_subject ON private.event USING btree (subject, subject_id, id);


--
-- Name: hand_over_attempt; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX hand_over_attempt ON private.hand_over USING btree (attempt_id);


--
-- Name: hand_over_call; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX hand_over_call ON private.hand_over USING btree (call_id);


--
-- Name: hand_over_callback; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX hand_over_callback ON private.hand_over USING btree (callback_id) WHERE (callback_id IS NOT NULL);


--
-- Name: hand_over_open; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX hand_over_open ON private.hand_over USING btree (office_id, id) WHERE (state = ANY (ARRAY['offered'::text, 'taken'::text, 'returned'::text]));


--
-- Name: intervention_written; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX intervention_written ON private.intervention USING btree (written_at);


--
-- Name: late_change_subject; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX late_change_subject ON private.late_change USING btree (subject, subject_id, log_day);


--
-- Name: person_at_exchange; Type: INDEX; Schema: private; Owner: -
--

CREATE UNIQUE INDEX person_at_exchange ON private.person USING btree (COALESCE(exchange_user, login));


--
-- Name: promise_change_callback; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX promise_change_callback ON private.promise_change USING btree (callback_id, id);


--
-- Name: referral_callback; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX referral_callback ON private.referral USING btree (callback_id) WHERE (callback_id IS NOT NULL);


--
-- Name: referral_on_its_way; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX referral_on_its_way ON private.referral USING btree (at) WHERE (is_sent AND (arrived_at IS NULL));


--
-- Name: sealed_row_subject; Type: INDEX; Schema: private; Owner: -
--

CREATE INDEX sealed_row_subject ON private.sealed_row USING btree (subject, subject_id, day);


--
-- Name: assignment assignment_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER assignment_is_told AFTER INSERT OR DELETE OR UPDATE ON private.assignment FOR EACH ROW EXECUTE FUNCTION private.record_change('assignment');


--
-- Name: attempt attempt_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER attempt_changed AFTER INSERT OR UPDATE ON private.attempt FOR EACH ROW EXECUTE FUNCTION private.notify_change('callback', 'callback_id');


--
-- Name: attempt attempt_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER attempt_is_late AFTER INSERT OR UPDATE OF outcome, began_at ON private.attempt FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('attempt', 'id');


--
-- Name: attempt attempt_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER attempt_is_told AFTER INSERT OR UPDATE ON private.attempt FOR EACH ROW EXECUTE FUNCTION private.record_change('attempt');


--
-- Name: call call_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER call_changed AFTER UPDATE ON private.call FOR EACH ROW WHEN ((NOT (old.erased_at IS DISTINCT FROM new.erased_at))) EXECUTE FUNCTION private.notify_change('call', 'id');


--
-- Name: call call_created; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER call_created AFTER INSERT ON private.call FOR EACH ROW EXECUTE FUNCTION private.notify_change('call', 'id');


--
-- Name: call call_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER call_is_late AFTER INSERT OR UPDATE OF state, option, office_id, arrived_at, answered_at, offered_at, ended_at ON private.call FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('call', 'id');


--
-- Name: call call_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER call_is_told AFTER INSERT OR UPDATE ON private.call FOR EACH ROW EXECUTE FUNCTION private.record_change('call');


--
-- Name: callback callback_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER callback_changed AFTER UPDATE ON private.callback FOR EACH ROW WHEN ((old.revision <> new.revision)) EXECUTE FUNCTION private.notify_change('callback', 'id');


--
-- Name: callback callback_created; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER callback_created AFTER INSERT ON private.callback FOR EACH ROW EXECUTE FUNCTION private.notify_change('callback', 'id');


--
-- Name: callback callback_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER callback_is_told AFTER INSERT OR UPDATE ON private.callback FOR EACH ROW EXECUTE FUNCTION private.record_change('callback');


--
-- Name: clock clock_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER clock_changed AFTER INSERT OR UPDATE ON private.clock FOR EACH ROW EXECUTE FUNCTION private.notify_change('clock', 'none');


--
-- Name: directorate configuration_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER configuration_changed AFTER INSERT OR UPDATE ON private.directorate FOR EACH ROW EXECUTE FUNCTION private.notify_change('configuration', 'configuration_revision');


--
-- Name: conversation_record conversation_record_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER conversation_record_is_told AFTER INSERT OR UPDATE ON private.conversation_record FOR EACH ROW EXECUTE FUNCTION private.record_change('conversation_record');


--
-- Name: directorate directorate_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER directorate_is_told AFTER INSERT OR DELETE OR UPDATE ON private.directorate FOR EACH ROW EXECUTE FUNCTION private.record_change('configuration');


--
-- Name: disposal_approval disposal_approval_is_append_only; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER disposal_approval_is_append_only BEFORE DELETE OR UPDATE ON private.disposal_approval FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: disposal_approval disposal_approval_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER disposal_approval_is_never_emptied BEFORE TRUNCATE ON private.disposal_approval FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: event event_is_append_only; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE ON private.event FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: event event_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON private.event FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: event_link event_link_is_append_only; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_link_is_append_only BEFORE DELETE OR UPDATE ON private.event_link FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: event_link event_link_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_link_is_never_emptied BEFORE TRUNCATE ON private.event_link FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: event_value event_value_goes_by_erasure; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_value_goes_by_erasure AFTER DELETE ON private.event_value REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_unnamed_erasure();


--
-- Name: event_value event_value_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_value_is_never_emptied BEFORE TRUNCATE ON private.event_value FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: event_value event_value_is_not_rewritten; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER event_value_is_not_rewritten BEFORE UPDATE ON private.event_value FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: hand_over hand_over_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER hand_over_changed AFTER UPDATE ON private.hand_over FOR EACH ROW WHEN ((old.revision <> new.revision)) EXECUTE FUNCTION private.notify_change('hand_over', 'id');


--
-- Name: hand_over hand_over_created; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER hand_over_created AFTER INSERT ON private.hand_over FOR EACH ROW EXECUTE FUNCTION private.notify_change('hand_over', 'id');


--
-- Name: hand_over hand_over_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER hand_over_is_told AFTER INSERT OR UPDATE ON private.hand_over FOR EACH ROW EXECUTE FUNCTION private.record_change('hand_over');


--
-- Name: hand_over hand_over_of_attempt_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER hand_over_of_attempt_is_late AFTER INSERT ON private.hand_over FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('attempt', 'attempt_id');


--
-- Name: hand_over hand_over_of_call_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER hand_over_of_call_is_late AFTER INSERT ON private.hand_over FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('call', 'call_id');


--
-- Name: information_card information_card_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER information_card_is_told AFTER INSERT OR DELETE OR UPDATE ON private.information_card FOR EACH ROW EXECUTE FUNCTION private.record_change('configuration', 'code');


--
-- Name: intervention intervention_changed; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER intervention_changed AFTER UPDATE ON private.intervention FOR EACH ROW WHEN ((old.revision <> new.revision)) EXECUTE FUNCTION private.notify_change('hand_over', 'hand_over_id');


--
-- Name: intervention intervention_created; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER intervention_created AFTER INSERT ON private.intervention FOR EACH ROW EXECUTE FUNCTION private.notify_change('hand_over', 'hand_over_id');


--
-- Name: intervention intervention_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER intervention_is_late AFTER INSERT OR UPDATE OF state, outcome ON private.intervention FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('intervention', 'id');


--
-- Name: intervention intervention_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER intervention_is_told AFTER INSERT OR UPDATE ON private.intervention FOR EACH ROW EXECUTE FUNCTION private.record_change('intervention');


--
-- Name: intervention intervention_on_call_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER intervention_on_call_is_late AFTER INSERT OR UPDATE OF state ON private.intervention FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('call', 'call_id');


--
-- Name: menu_option menu_option_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER menu_option_is_told AFTER INSERT OR DELETE OR UPDATE ON private.menu_option FOR EACH ROW EXECUTE FUNCTION private.record_change('configuration', 'option');


--
-- Name: office office_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER office_is_told AFTER INSERT OR DELETE OR UPDATE ON private.office FOR EACH ROW EXECUTE FUNCTION private.record_change('office');


--
-- Name: person person_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER person_is_told AFTER INSERT OR DELETE OR UPDATE ON private.person FOR EACH ROW EXECUTE FUNCTION private.record_change('person');


--
-- Name: conversation_record record_of_attempt_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER record_of_attempt_is_late AFTER INSERT OR UPDATE OF topic, outcome ON private.conversation_record FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('attempt', 'attempt_id');


--
-- Name: conversation_record record_of_call_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER record_of_call_is_late AFTER INSERT OR UPDATE OF topic, outcome ON private.conversation_record FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('call', 'call_id');


--
-- Name: callback_request request_is_late; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER request_is_late AFTER INSERT OR UPDATE OF callback_id ON private.callback_request FOR EACH ROW EXECUTE FUNCTION private.note_change_of_sealed('call', 'call_id');


--
-- Name: sealed_day sealed_day_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_day_is_never_emptied BEFORE TRUNCATE ON private.sealed_day FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_day sealed_day_never_changes; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_day_never_changes BEFORE DELETE OR UPDATE ON private.sealed_day FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_paper sealed_paper_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_paper_is_never_emptied BEFORE TRUNCATE ON private.sealed_paper FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_paper sealed_paper_never_changes; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_paper_never_changes BEFORE DELETE OR UPDATE ON private.sealed_paper FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_row sealed_row_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_row_is_never_emptied BEFORE TRUNCATE ON private.sealed_row FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_row sealed_row_never_changes; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_row_never_changes BEFORE DELETE OR UPDATE ON private.sealed_row FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_sum sealed_sum_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_sum_is_never_emptied BEFORE TRUNCATE ON private.sealed_sum FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: sealed_sum sealed_sum_never_changes; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER sealed_sum_never_changes BEFORE DELETE OR UPDATE ON private.sealed_sum FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: subject_request subject_request_is_append_only; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER subject_request_is_append_only BEFORE DELETE OR UPDATE ON private.subject_request FOR EACH ROW EXECUTE FUNCTION private.refuse_change();


--
-- Name: subject_request subject_request_is_never_emptied; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER subject_request_is_never_emptied BEFORE TRUNCATE ON private.subject_request FOR EACH STATEMENT EXECUTE FUNCTION private.refuse_change();


--
-- Name: topic topic_is_told; Type: TRIGGER; Schema: private; Owner: -
--

CREATE TRIGGER topic_is_told AFTER INSERT OR DELETE OR UPDATE ON private.topic FOR EACH ROW EXECUTE FUNCTION private.record_change('configuration', 'code');


--
-- Name: assignment assignment_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.assignment
    ADD CONSTRAINT assignment_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: assignment assignment_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.assignment
    ADD CONSTRAINT assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: attempt attempt_callback_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.attempt
    ADD CONSTRAINT attempt_callback_id_fkey FOREIGN KEY (callback_id) REFERENCES private.callback(id);


--
-- Name: attempt attempt_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.attempt
    ADD CONSTRAINT attempt_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: call call_answered_by_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.call
    ADD CONSTRAINT call_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES private.person(id);


--
-- Name: call call_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.call
    ADD CONSTRAINT call_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: call call_returns_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.call
    ADD CONSTRAINT call_returns_call_id_fkey FOREIGN KEY (returns_call_id) REFERENCES private.call(id);


--
-- Name: callback callback_closed_by_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback
    ADD CONSTRAINT callback_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES private.person(id);


--
-- Name: callback callback_holder_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback
    ADD CONSTRAINT callback_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES private.person(id);


--
-- Name: callback callback_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback
    ADD CONSTRAINT callback_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: callback_request callback_request_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback_request
    ADD CONSTRAINT callback_request_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: callback_request callback_request_callback_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.callback_request
    ADD CONSTRAINT callback_request_callback_id_fkey FOREIGN KEY (callback_id) REFERENCES private.callback(id);


--
-- Name: command command_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.command
    ADD CONSTRAINT command_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: conversation_record conversation_record_attempt_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES private.attempt(id);


--
-- Name: conversation_record conversation_record_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: conversation_record conversation_record_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: conversation_record conversation_record_topic_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.conversation_record
    ADD CONSTRAINT conversation_record_topic_fkey FOREIGN KEY (topic) REFERENCES private.topic(code);


--
-- Name: desk_of_day desk_of_day_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.desk_of_day
    ADD CONSTRAINT desk_of_day_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: disposal_approval disposal_approval_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.disposal_approval
    ADD CONSTRAINT disposal_approval_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: draft draft_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.draft
    ADD CONSTRAINT draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: emergency_closing emergency_closing_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.emergency_closing
    ADD CONSTRAINT emergency_closing_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: emergency_closing emergency_closing_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.emergency_closing
    ADD CONSTRAINT emergency_closing_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: event_link event_link_event_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event_link
    ADD CONSTRAINT event_link_event_id_fkey FOREIGN KEY (event_id) REFERENCES private.event(id);


--
-- Name: event_value event_value_event_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.event_value
    ADD CONSTRAINT event_value_event_id_fkey FOREIGN KEY (event_id) REFERENCES private.event(id);


--
-- Name: exchange_delivery exchange_delivery_event_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.exchange_delivery
    ADD CONSTRAINT exchange_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES private.event(id);


--
-- Name: hand_over hand_over_attempt_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES private.attempt(id);


--
-- Name: hand_over hand_over_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: hand_over hand_over_callback_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_callback_id_fkey FOREIGN KEY (callback_id) REFERENCES private.callback(id);


--
-- Name: hand_over hand_over_from_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_from_person_id_fkey FOREIGN KEY (from_person_id) REFERENCES private.person(id);


--
-- Name: hand_over hand_over_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: hand_over hand_over_taken_by_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.hand_over
    ADD CONSTRAINT hand_over_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES private.person(id);


--
-- Name: information_card information_card_approved_by_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.information_card
    ADD CONSTRAINT information_card_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES private.person(id);


--
-- Name: information_card information_card_topic_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.information_card
    ADD CONSTRAINT information_card_topic_fkey FOREIGN KEY (topic) REFERENCES private.topic(code);


--
-- Name: information_card information_card_written_by_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.information_card
    ADD CONSTRAINT information_card_written_by_fkey FOREIGN KEY (written_by) REFERENCES private.person(id);


--
-- Name: intervention intervention_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: intervention intervention_hand_over_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_hand_over_id_fkey FOREIGN KEY (hand_over_id) REFERENCES private.hand_over(id);


--
-- Name: intervention intervention_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: intervention intervention_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.intervention
    ADD CONSTRAINT intervention_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: menu_option menu_option_callback_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.menu_option
    ADD CONSTRAINT menu_option_callback_office_id_fkey FOREIGN KEY (callback_office_id) REFERENCES private.office(id);


--
-- Name: opening_span opening_span_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.opening_span
    ADD CONSTRAINT opening_span_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: promise_change promise_change_callback_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.promise_change
    ADD CONSTRAINT promise_change_callback_id_fkey FOREIGN KEY (callback_id) REFERENCES private.callback(id);


--
-- Name: record_card record_card_card_version_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_card
    ADD CONSTRAINT record_card_card_version_fkey FOREIGN KEY (card, version) REFERENCES private.information_card(code, version);


--
-- Name: record_card record_card_record_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_card
    ADD CONSTRAINT record_card_record_id_fkey FOREIGN KEY (record_id) REFERENCES private.conversation_record(id);


--
-- Name: record_topic record_topic_record_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_topic
    ADD CONSTRAINT record_topic_record_id_fkey FOREIGN KEY (record_id) REFERENCES private.conversation_record(id);


--
-- Name: record_topic record_topic_topic_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.record_topic
    ADD CONSTRAINT record_topic_topic_fkey FOREIGN KEY (topic) REFERENCES private.topic(code);


--
-- Name: referral referral_attempt_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.referral
    ADD CONSTRAINT referral_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES private.attempt(id);


--
-- Name: referral referral_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.referral
    ADD CONSTRAINT referral_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: referral referral_callback_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.referral
    ADD CONSTRAINT referral_callback_id_fkey FOREIGN KEY (callback_id) REFERENCES private.callback(id);


--
-- Name: ring ring_call_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.ring
    ADD CONSTRAINT ring_call_id_fkey FOREIGN KEY (call_id) REFERENCES private.call(id);


--
-- Name: ring ring_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.ring
    ADD CONSTRAINT ring_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- Name: sealed_paper sealed_paper_day_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_paper
    ADD CONSTRAINT sealed_paper_day_fkey FOREIGN KEY (day) REFERENCES private.sealed_day(day);


--
-- Name: sealed_row sealed_row_day_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_row
    ADD CONSTRAINT sealed_row_day_fkey FOREIGN KEY (day) REFERENCES private.sealed_day(day);


--
-- Name: sealed_sum sealed_sum_day_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.sealed_sum
    ADD CONSTRAINT sealed_sum_day_fkey FOREIGN KEY (day) REFERENCES private.sealed_day(day);


--
-- Name: subject_request subject_request_person_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.subject_request
    ADD CONSTRAINT subject_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES private.person(id);


--
-- Name: topic topic_office_id_fkey; Type: FK CONSTRAINT; Schema: private; Owner: -
--

ALTER TABLE ONLY private.topic
    ADD CONSTRAINT topic_office_id_fkey FOREIGN KEY (office_id) REFERENCES private.office(id);


--
-- PostgreSQL database dump complete
--

\unrestrict fixed

