-- What the migrator itself needs; safe to run again.
create schema if not exists private;
revoke all on schema private from public;
create table if not exists private.schema_migration (
    number integer primary key,
    name text not null,
    applied_at timestamptz not null default clock_timestamp()
);
-- The functions in force, by a digest of their sources.
create table if not exists private.schema_function (
    singleton boolean primary key default true check (singleton),
    digest text not null
);
