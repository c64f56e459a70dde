-- Functions are the only door. What each of them admits is tst_rights's.
begin;
select * from no_plan();
select current_database() || '_people' as people \gset

select schema_privs_are('private', :'people', '{}'::text[]);
select schema_privs_are('api', :'people', array['USAGE']);
select table_privs_are('private', c.relname::name, :'people', '{}'::text[])
from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'r';
select sequence_privs_are('private', c.relname::name, :'people', '{}'::text[])
from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'S';
select database_privs_are(current_database(), :'people', array['CONNECT']);
select ok(not has_database_privilege('public', current_database(), 'connect'),
          'not everybody may connect');
select ok(p.prosecdef and p.proconfig = '{"search_path=private, pg_temp"}'
          and has_function_privilege(:'people', p.oid, 'execute')
          and not has_function_privilege('public', p.oid, 'execute'),
          p.oid::regprocedure || ' runs as the owner, for the people')
from pg_proc p where p.pronamespace = 'api'::regnamespace;
select ok(not has_function_privilege('public', p.oid, 'execute'),
          p.oid::regprocedure || ' is nobody''s')
from pg_proc p where p.pronamespace = 'private'::regnamespace;

select * from finish();
rollback;
