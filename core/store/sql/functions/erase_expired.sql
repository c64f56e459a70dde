-- Erases the identity of what closed more days ago than are set, some hundreds at a time; "more"
-- says that there are others. Where the archive must approve, only what an approval covers. Intake
-- needs no key: asked again, it does what is left.
create function api.erase_expired(command uuid default null) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('intake', 'administrator');
    answer jsonb := case when command is not null then
                        private.begin_command(me, command, 'erase_expired', '[]') end;
    at_once constant integer := 200;
    until timestamptz := least(private.term_limit(), private.approval_limit());
    calls bigint[];
    callbacks bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    perform pg_advisory_xact_lock(hashtext('richiamate retention'));
    calls := array(select private.erasable_calls('-infinity', until, at_once));
    callbacks := array(select private.erasable_callbacks('-infinity', until, at_once));
    answer := jsonb_build_object('erased', private.erase_identity(calls, callbacks, 'term', me));
    if greatest(cardinality(calls), cardinality(callbacks)) = at_once then
        answer := answer || '{"more": true}';
    else
        answer := answer || '{"more": false}' || private.left_over() - 'due';
    end if;
    if command is null then
        return answer;
    end if;
    return private.end_command(me, command, 'erase_expired', '[]', answer);
end $$;
