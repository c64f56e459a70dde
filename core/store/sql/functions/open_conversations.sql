-- The exchange's conversations that go on as far as is known here, the newest first: what happened
-- in them while nobody listened is asked of the exchange. What is older than a day it has ended.
create function api.open_conversations() returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    recent timestamptz := api.now() - interval '1 day';
begin
    perform private.require('intake');
    return (select coalesce(jsonb_agg(open.conversation order by open.at desc), '[]')
            from (select c.conversation, c.arrived_at as at from private.call c
                  where c.ended_at is null and c.arrived_at > recent
                  union all
                  select a.conversation, a.began_at from private.attempt a
                  where a.line <> 'ended' and a.conversation is not null and a.began_at > recent
                  order by at desc limit 500) open);
end $$;
