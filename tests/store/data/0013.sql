-- Somebody whom the exchange knows by an id of its own.
insert into private.person (login, name, exchange_user)
values ('migrated_exchange', 'Esempio', '5b1f6a3e-0000-4000-8000-000000000013');
