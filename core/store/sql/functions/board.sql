-- The rows of one kind, as the caller may see them: all open ones, or those named. Of one that is over
-- a picture learns that it has left, and nothing else: whoever asked for row after row would have the
-- day of a colleague, with its outcomes and times.
create function api.board(kind text, ids bigint[] default null) returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
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
