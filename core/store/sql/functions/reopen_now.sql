-- Revokes an emergency closing: its end is known now, and so are the promises.
create function api.reopen_now(command uuid, closing bigint) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
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
