-- The only sender of notifications: kinds and ids, never what is in the row.
create or replace function private.notify_change() returns trigger language plpgsql
security definer set search_path = private, pg_temp as $$
begin
    perform pg_notify('richiamate', tg_argv[0] || ':' || coalesce((to_jsonb(new) ->> tg_argv[1]), '0'));
    return null;
end $$;

create or replace trigger call_created after insert on private.call
    for each row execute function private.notify_change('call', 'id');
-- What is erased has left every picture long ago: nobody need look at it again.
create or replace trigger call_changed after update on private.call
    for each row when (old.erased_at is not distinct from new.erased_at)
    execute function private.notify_change('call', 'id');
create or replace trigger callback_created after insert on private.callback
    for each row execute function private.notify_change('callback', 'id');
-- Renewing a lease is not a change that anybody must see.
create or replace trigger callback_changed after update on private.callback
    for each row when (old.revision <> new.revision)
    execute function private.notify_change('callback', 'id');
create or replace trigger attempt_changed after insert or update on private.attempt
    for each row execute function private.notify_change('callback', 'callback_id');
create or replace trigger hand_over_created after insert on private.hand_over
    for each row execute function private.notify_change('hand_over', 'id');
create or replace trigger hand_over_changed after update on private.hand_over
    for each row when (old.revision <> new.revision)
    execute function private.notify_change('hand_over', 'id');
create or replace trigger intervention_created after insert on private.intervention
    for each row execute function private.notify_change('hand_over', 'hand_over_id');
create or replace trigger intervention_changed after update on private.intervention
    for each row when (old.revision <> new.revision)
    execute function private.notify_change('hand_over', 'hand_over_id');
create or replace trigger configuration_changed after insert or update on private.directorate
    for each row execute function private.notify_change('configuration', 'configuration_revision');
create or replace trigger clock_changed after insert or update on private.clock
    for each row execute function private.notify_change('clock', 'none');
