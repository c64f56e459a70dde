-- The exchange tells people by ids of its own; those without one it knows by login.
alter table private.person add column exchange_user text;
create unique index person_at_exchange on private.person (coalesce(exchange_user, login));
