-- Of these conversations, those whose callback is closed here: where the exchange owns callbacks,
-- its own of them waits for nobody.
create function api.closed_callbacks(conversations jsonb) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('intake');
    return (select coalesce(jsonb_agg(k.conversation order by k.id), '[]')
            from private.call k
            join private.callback_request q on q.call_id = k.id
            join private.callback c on c.id = q.callback_id
            where c.state = 'closed'
              and k.conversation in (select jsonb_array_elements_text(conversations)));
end $$;
