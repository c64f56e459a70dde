-- Openings beyond the last one stored, as core/calendar computed them; the past is untouched.
create function api.extend_openings(spans jsonb) returns bigint
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    added bigint;
begin
    perform private.require('intake');
    insert into private.opening_span (office_id, answer, opens, closes)
    select o.id, s ->> 'answer', (s ->> 'opens')::timestamptz, (s ->> 'closes')::timestamptz
    from jsonb_array_elements(spans) s join private.office o on o.code = s ->> 'office'
    where (s ->> 'opens')::timestamptz > coalesce(
        (select max(known.closes) from private.opening_span known
         where known.office_id = o.id and known.answer = s ->> 'answer'), '-infinity')
    on conflict do nothing;
    get diagnostics added = row_count;
    return added;
end $$;
