-- What people read out to each other.
begin;
select * from no_plan();

select is((select count(distinct private.request_code(id)) from generate_series(1, 1000000) id),
          1000000::bigint, 'a million request codes, no two alike');
select is_empty($$ select id from generate_series(1, 100000) id
                   where private.request_code(id) !~ '^[0-9]{6}$' $$, 'each of six digits');
select is(private.request_code(1000001), private.request_code(1), 'after which they come again');
select is(private.call_number(42), 'C-000042', 'a call has its number');
select is(private.masked('+393120000851', false), '…51', 'two digits for whoever does not hold it');
select is(private.masked('+393120000851', true), '+393120000851', 'all for whoever does');
select is(private.masked(null, true), null, 'none of a withheld one');

select * from finish();
rollback;
