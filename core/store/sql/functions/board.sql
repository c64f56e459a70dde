-- The rows of one kind, as the caller may see them: all open ones, or those named (whatever their
-- state, so that a picture learns what has left it).
create function api.board(kind text, ids bigint[] default null) returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official', 'supervisor', 'administrator');
    wanted bigint[] := coalesce(ids, private.open_ids(kind, me));
begin
    case kind
    when 'call' then
        return query select private.call_row(c, me) from private.call c where c.id = any (wanted);
    when 'callback' then
        return query select private.callback_row(c, me) from private.callback c
        where c.id = any (wanted);
    when 'hand_over' then
        return query select private.hand_over_row(h, me) from private.hand_over h
        where h.id = any (wanted);
    else
        perform private.refuse('RI010', format('there is no board of %s', kind), '');
    end case;
end $$;
