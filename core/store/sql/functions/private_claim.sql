-- Locks a callback that the caller must hold; a colleague's or a changed one is refused.
create function private.held_callback(callback bigint, me bigint) returns private.callback
language plpgsql as $$
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

create function private.claim(chosen bigint, me bigint) returns jsonb
language plpgsql as $$
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

create function private.put_back(chosen bigint, me bigint, kind text, reason text)
returns bigint language plpgsql as $$
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

create function private.close_callback(chosen bigint, how text, me bigint) returns bigint
language plpgsql as $$
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
