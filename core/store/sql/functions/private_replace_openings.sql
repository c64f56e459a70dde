-- Puts computed spans in the place of those stored from now on. What was open before now stays as
-- it was lived, unless nothing is known of it yet.
create function private.replace_openings(spans jsonb) returns void
language plpgsql as $$
declare
    one record;
    now_at constant timestamptz := api.now();
    ahead constant tstzmultirange := tstzmultirange(tstzrange(now_at, null));
    lived tstzmultirange;
begin
    for one in
        select o.id as office, a.answer, coalesce(range_agg(tstzrange(
                   (s ->> 'opens')::timestamptz, (s ->> 'closes')::timestamptz))
                   filter (where s is not null), '{}') as planned
        from private.office o cross join (values ('ring'), ('offer'), ('attempt')) a (answer)
        left join jsonb_array_elements(spans) s
            on s ->> 'office' = o.code and s ->> 'answer' = a.answer
        group by o.id, a.answer
    loop
        if exists (select from private.opening_span p where p.office_id = one.office
                       and p.answer = one.answer and p.opens <= now_at) then
            -- Only the one that runs can change: those that ended before it are left alone.
            select coalesce(range_agg(tstzrange(p.opens, p.closes)), '{}') - ahead into lived
            from private.opening_span p
            where p.office_id = one.office and p.answer = one.answer
              and p.opens <= now_at and p.closes >= now_at;
            one.planned := lived + one.planned * ahead;
        end if;
        delete from private.opening_span p
        where p.office_id = one.office and p.answer = one.answer and p.closes >= now_at;
        insert into private.opening_span (office_id, answer, opens, closes)
        select one.office, one.answer, lower(r), upper(r) from unnest(one.planned) r;
    end loop;
end $$;
