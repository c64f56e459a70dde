-- Which desk of an office answers today, instead of the one in its duties; null: that one again. Who
-- sits there is nobody's business, so no name is taken (law 300/1970, art. 4).
create function api.set_desk_of_day(command uuid, office text, desk text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
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
