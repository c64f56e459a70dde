-- What is behind a figure of these days, as the logs tell it: as many rows as the figure says. One of
-- the queue (waiting, atRisk, broken, openHandOvers) is of now, whatever the days. Request and call
-- numbers, no telephone number. Where too few people stand behind it there are no rows, and no count
-- either of what is not told; where few people make up an office, its name is not told.
create function api.figure_behind(figure text, since date, until date) returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    told jsonb;
begin
    perform private.require('supervisor', 'administrator');
    perform private.require_period(since, until);
    if figure in ('waiting', 'atRisk', 'broken', 'openHandOvers') then
        return (
            select jsonb_build_object('figure', figure_behind.figure, 'count', count(*),
                'fewPeople', false, 'rows', coalesce(jsonb_agg(jsonb_build_object(
                    'at', private.written_instant(q.at), 'call', private.call_number(q.call),
                    'request', q.request,
                    'office', (select o.name from private.office o where o.id = q.office),
                    'promise', private.written_instant(q.promise)) order by q.at, q.request), '[]'))
            from private.queue_calls() q where q.figure = figure_behind.figure);
    end if;
    if not exists (select from private.figure_names() n where n.figure = figure_behind.figure) then
        perform private.refuse('RI010', format('%s is no figure', figure), '');
    end if;
    told := private.totals(since, until);
    return jsonb_build_object('figure', figure, 'from', since, 'to', until,
        'count', told -> figure, 'fewPeople', told -> 'answered' = 'null',
        'rows', case when told -> 'answered' = 'null' or told -> figure = 'null' then '[]'
                     else (select coalesce(jsonb_agg(
                                      case when private.are_offices_told(c.day) then c.content
                                           else c.content - 'office' end
                                      || jsonb_build_object('day', c.day)
                                      order by c.day, c.number), '[]')
                           from private.figure_calls(figure, since, until) c) end);
end $$;

-- A year and a leap day at most: whoever asks waits for it.
create function private.require_period(since date, until date) returns void
language plpgsql stable as $$
begin
    if since is null or until is null or until < since or until - since > 365 then
        perform private.refuse('RI010', format('%s to %s is no period', since, until),
                               'From a day to the same or a later one, a year at most.');
    end if;
end $$;
