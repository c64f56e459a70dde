-- What the exchange says of a call that we placed.
create function private.record_attempt_event(attempt bigint, event jsonb) returns void
language plpgsql as $$
declare
    kind text := event ->> 'event';
begin
    -- A callback is locked before its attempt, here as everywhere.
    perform from private.callback c where c.id = (
        select a.callback_id from private.attempt a where a.id = attempt) for update;
    update private.attempt a
    set conversation = coalesce(a.conversation, event ->> 'conversationId'),
        line = case kind when 'answered' then
                             case when a.line = 'dialling' then 'connected' else a.line end
                         when 'ended' then 'ended' else a.line end,
        line_reason = case kind when 'ended' then event ->> 'reason' else a.line_reason end,
        line_ended_at = case kind when 'ended' then (event ->> 'eventTime')::timestamptz
                             else a.line_ended_at end
    where a.id = attempt;
    update private.callback c set revision = revision + 1
    from private.attempt a where a.id = attempt and c.id = a.callback_id;
end $$;
