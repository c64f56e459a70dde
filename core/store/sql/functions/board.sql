-- The rows of one kind, as the caller may see them: all open ones, or those named (whatever their
-- state, so that a picture learns what has left it).
create function api.board(kind text, ids bigint[] default null) returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official', 'supervisor', 'administrator');
begin
    case kind
    when 'call' then
        return query select private.call_row(c, me) from private.call c
        where case when ids is null then c.ended_at is null else c.id = any (ids) end;
    when 'callback' then
        return query select private.callback_row(c, me) from private.callback c
        where case when ids is null then c.state <> 'closed' else c.id = any (ids) end;
    when 'hand_over' then
        return query select private.hand_over_row(h, me) from private.hand_over h
        where case when ids is null then h.state in ('offered', 'taken', 'returned')
                   else h.id = any (ids) end;
    else
        perform private.refuse('RI010', format('there is no board of %s', kind), '');
    end case;
end $$;
