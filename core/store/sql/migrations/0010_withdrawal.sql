-- The citizen rang to say that they need it no more, and the exchange closed it.
alter table private.callback drop constraint callback_closing_check;
alter table private.callback add constraint callback_closing_check check (closing in
    ('reached', 'declined', 'answered', 'unreachable', 'withdrawn'));
