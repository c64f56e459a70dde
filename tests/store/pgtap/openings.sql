-- Opening time by the stored spans: elapsed and add_opening are inverses, the nights on which the
-- clocks change among them.
begin;
select * from no_plan();

insert into private.directorate (code, name, time_zone, is_training)
values ('T', 'Test', 'Europe/Rome', false);
insert into private.office (id, code, name, kind, valid_from) overriding system value
values (1, 'CEN', 'Centralino', 'switchboard', '2026-01-01');
insert into private.opening_span (office_id, answer, opens, closes)
select 1, 'ring', (d + time '09:00') at time zone 'Europe/Rome',
       (d + time '13:00') at time zone 'Europe/Rome'
from generate_series('2026-03-25'::date, '2026-04-02', '1 day') s, lateral (select s::date) d (d)
where extract(isodow from d) < 6;
-- Open all night while the clocks go back: 25 hours from midnight to midnight.
insert into private.opening_span (office_id, answer, opens, closes)
values (1, 'ring', '2026-10-25T00:00+02', '2026-10-26T00:00+01');

create table pg_temp.instant as
select date_trunc('second', s.opens + (s.closes - s.opens) * part) as at from private.opening_span s,
       unnest(array[0, 0.001, 0.25, 0.5, 0.9, 1]) part;
select cmp_ok((select count(*) from pg_temp.instant), '>', 40::bigint, 'there are instants to try');

select is_empty($$
    select a.at, b.at from pg_temp.instant a, pg_temp.instant b
    where a.at < b.at and private.elapsed(1, a.at, b.at) > 0
      and private.elapsed(1, a.at, private.add_opening(1, a.at, private.elapsed(1, a.at, b.at)))
          <> private.elapsed(1, a.at, b.at)$$, 'what has elapsed is what was added');
select is_empty($$
    select a.at, n from pg_temp.instant a, unnest(array[1, 60, 3600, 14399, 14400, 14401]) n
    where a.at < '2026-03-27' and private.elapsed(1, a.at, private.add_opening(1, a.at, n)) <> n$$,
    'what was added has elapsed');
select is_empty($$
    select a.at, n from pg_temp.instant a, unnest(array[1, 3600, 14400]) n
    where a.at < '2026-03-27' and not exists (
        select from private.opening_span s
        where private.add_opening(1, a.at, n) > s.opens
          and private.add_opening(1, a.at, n) <= s.closes)$$,
    'it falls inside an opening, a closing included');
select is(private.elapsed(1, '2026-10-25T00:00+02', '2026-10-26T00:00+01'), 90000::bigint,
          'the long night has its 25 hours');
select is(private.add_opening(1, '2026-10-25T02:30+02', 3600), '2026-10-25T02:30+01'::timestamptz,
          'an hour later it is half past two again');
select is(private.elapsed(1, '2026-03-27T12:00+01', '2026-03-30T10:00+02'), 7200::bigint,
          'a weekend on which the clocks change does not count');
select is(private.elapsed(1, '2026-03-30', '2026-03-26'), 0::bigint, 'nothing elapses backwards');
select throws_ok($$ select private.add_opening(1, '2026-10-26', 1) $$, 'RI010', null,
                 'beyond what is stored it says so');

select * from finish();
rollback;
