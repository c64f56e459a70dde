-- What intake is to carry to other directorates, the oldest first.
create function api.referrals_on_their_way() returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('intake');
    return (
        select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'to', r.directorate,
                   'from', d.code, 'fromName', d.name, 'number', r.number,
                   'firstRingAt', r.first_ring_at, 'language', r.language, 'sheet', r.sheet,
                   'at', r.at) order by r.at, r.id), '[]')
        from (select * from private.referral
              where is_sent and arrived_at is null order by at, id limit 100) r,
             private.directorate d);
end $$;
