-- The figures of the month in which a day lies, beside those of the month before, as period_figures
-- tells them; and how many of the month's days are closed, and how many have a log that is not.
create function api.month_statement(month date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    since date := date_trunc('month', month::timestamp)::date;
    until date := (since + interval '1 month')::date - 1;
    before date := (since - interval '1 month')::date;
begin
    perform private.require('supervisor', 'administrator');
    if month is null then
        perform private.refuse('RI010', 'a month is needed', '');
    end if;
    return (
        select private.period_totals(since, until, private.totals(since, until))
            || jsonb_build_object('code', d.code, 'directorate', d.name,
                'peopleBehind', d.people_behind,
                'before', private.period_totals(before, since - 1, private.totals(before, since - 1)),
                'daysClosed', (select count(*) from private.sealed_day s
                               where s.day between since and until),
                'daysOpen', (select count(distinct e.day) from private.log_sums(since, until) e
                             where not exists (select from private.sealed_day s
                                               where s.day = e.day)))
        from private.directorate d);
end $$;
