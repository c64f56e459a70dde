-- The exchange's conversation that holds its own callback for this one: that of the first request,
-- since later ones join it. Null where the callbacks are ours alone.
create function private.owned_callback(callback bigint) returns text
language sql stable as $$
    select k.conversation
    from private.callback_request q join private.call k on k.id = q.call_id, private.directorate d
    where q.callback_id = owned_callback.callback and not k.by_hand
      and (d.configuration #>> '{exchange,ownsCallbacks}')::boolean
    order by q.at, q.call_id limit 1
$$;
