-- What was saved on a day and not yet recorded in the other procedure, where the directorate uses
-- one: to whoever wrote it their own, with what is copied of it; to a supervisor all of it, and of
-- nobody who wrote it and when (beside the log that would be how long it took); where few people
-- stand behind the day, not how it went either.
create function api.not_recorded_elsewhere(day date) returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
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
