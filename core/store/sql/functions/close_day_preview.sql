-- Before a day is closed: what is not finished and will come in a later log. Texts being written,
-- callbacks somebody holds, calls of this day or before that nobody recorded, and hand-overs without
-- their intervention. Request and call numbers; whose it is, and when somebody was writing, nobody is
-- told.
create function api.close_day_preview(day date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
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
