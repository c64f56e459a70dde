-- What is behind a figure of these days, as the logs tell it: as many rows as the figure says, a
-- thousand at a time, from the first one after those that are skipped. One of the queue (waiting,
-- atRisk, broken, openHandOvers) is of now, whatever the days. Request and call numbers, no telephone
-- number. Where too few people stand behind it there are no rows, and no count either of what is not
-- told; where few people make up an office, its name is not told.
create function api.figure_behind(figure text, since date, until date, skipped integer default 0)
returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    told jsonb;
    first date;
    last date;
    earlier bigint; -- rows of the days before the first
begin
    perform private.require('supervisor', 'administrator');
    perform private.require_period(since, until);
    if skipped is null or skipped < 0 then
        perform private.refuse('RI010', 'rows are skipped from none on', '');
    end if;
    if figure in ('waiting', 'atRisk', 'broken', 'openHandOvers') then
        return (
            select jsonb_build_object('figure', figure_behind.figure, 'count', count(*),
                'fewPeople', false, 'rows', coalesce(jsonb_agg(jsonb_build_object(
                    'at', private.written_instant(q.at), 'call', private.call_number(q.call),
                    'request', q.request,
                    'office', (select o.name from private.office o where o.id = q.office),
                    'promise', private.written_instant(q.promise)) order by q.place)
                    filter (where q.place > skipped and q.place <= skipped + 1000), '[]'))
            from (select n.*, row_number() over (order by n.at, n.request, n.call) as place
                  from private.queue_calls() n where n.figure = figure_behind.figure) q);
    end if;
    if not exists (select from private.figure_names() n where n.figure = figure_behind.figure) then
        perform private.refuse('RI010', format('%s is no figure', figure), '');
    end if;
    -- The logs are counted once; then only those of the days are read that have a row of the page.
    with day as (
        select e.day, coalesce(sum(e.count) filter (where figure = any (e.figures)), 0) as count
        from private.log_sums(since, until) e group by 1),
    placed as (select d.day, d.count, sum(d.count) over (order by d.day) as upto from day d),
    page as (select p.day, p.upto - p.count as earlier from placed p
             where p.upto > skipped and p.upto - p.count < skipped + 1000)
    select private.told_figures(jsonb_build_object(figure, sum(p.count)), array_agg(p.day)),
           (select min(g.day) from page g), (select max(g.day) from page g),
           (select min(g.earlier)::bigint from page g)
    into told, first, last, earlier
    from placed p;
    return jsonb_build_object('figure', figure, 'from', since, 'to', until,
        'count', told -> figure, 'fewPeople', told -> 'answered' = 'null',
        'rows', case when told -> 'answered' = 'null' or told -> figure = 'null' then '[]'
                     else (select coalesce(jsonb_agg(r.told order by r.day, r.number), '[]')
                           from (select c.day, c.number,
                                        case when private.are_offices_told(c.day) then c.content
                                             else c.content - 'office' end
                                        || jsonb_build_object('day', c.day) as told
                                 from private.figure_calls(figure, first, last) c
                                 order by c.day, c.number offset skipped - earlier limit 1000) r)
                end);
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
