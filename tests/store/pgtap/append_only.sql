-- What happened stays written: for the owner of the tables and for a superuser too.
begin;
set local client_min_messages = warning;
select * from no_plan();

insert into private.event (id, at, kind, subject, subject_id) overriding system value
values (1, now(), 'planted', 'call', 1);
insert into private.event_value (event_id, value) values (1, '{"a": 1}');

select has_trigger('private', t, n) from (values
    ('event'::name, 'event_is_append_only'::name), ('event', 'event_is_never_emptied'),
    ('event_value', 'event_value_is_not_rewritten'),
    ('event_value', 'event_value_is_never_emptied')) v (t, n);
select is_empty($$
    select tgname from pg_trigger
    where tgrelid in ('private.event'::regclass, 'private.event_value'::regclass)
      and not tgisinternal and tgenabled = 'D'$$, 'none is switched off');

create function pg_temp.refused(statement text) returns text language sql as $$
    select throws_ok(statement, 'RI005', null, statement)
$$;
select pg_temp.refused(statement) from unnest(array[
    'update private.event set kind = ''other''',
    'update private.event set at = now()',
    'update private.event set person_id = null where id = 1',
    'delete from private.event where id = 1',
    'truncate private.event cascade',
    'truncate private.event_value',
    'update private.event_value set value = ''{}''']) statement;
select pg_temp.refused('set local role richiamate_owner; ' || statement) from unnest(array[
    'update private.event set kind = ''other''', 'delete from private.event',
    'truncate private.event_value']) statement;
select results_eq('select kind, value from private.event join private.event_value on event_id = id',
                  $$ values ('planted'::text, '{"a": 1}'::jsonb) $$, 'it stands as it was');

select * from finish();
rollback;
