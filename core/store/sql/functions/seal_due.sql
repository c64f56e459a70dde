-- At the hour that is set, for intake: seals today, and the days since the last sealed one that were
-- missed while nothing ran, a month of them at most. Days before the first seal are a person's to
-- close. Tells the day up to which all is sealed; null where no hour is set or none is sealed.
create function api.seal_due() returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('intake');
    hour time := (select d.seals_at from private.directorate d);
    zone text := (select d.time_zone from private.directorate d);
    last date := (select max(s.day) from private.sealed_day s);
    due date;
begin
    for due in
        select g::date from generate_series(
            greatest(coalesce(last + 1, private.today()), private.today() - 31)::timestamp,
            private.today(), '1 day') g
        where hour is not null
    loop
        exit when not private.is_over(due) or api.now() < (due + hour) at time zone zone;
        last := (private.seal_day(due, 'intake', me)).day;
    end loop;
    return jsonb_build_object('sealedUpTo', last);
end $$;
