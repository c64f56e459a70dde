-- The other directorate has it: whose number it is and what was written need not stay here twice.
create function api.referral_arrived(referral uuid, request text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    person bigint := private.require('intake');
    arrived private.referral;
begin
    update private.referral r
    set arrived_at = api.now(), request_code = referral_arrived.request, number = '', sheet = ''
    where r.id = referral_arrived.referral and r.is_sent and r.arrived_at is null
    returning * into arrived;
    if arrived.id is not null then
        perform private.record_event('referral-arrived',
            case when arrived.call_id is null then 'attempt' else 'call' end,
            coalesce(arrived.call_id, arrived.attempt_id), person,
            jsonb_build_object('directorate', arrived.directorate));
    end if;
    return jsonb_build_object('isNew', arrived.id is not null);
end $$;
