-- Where the exchange owns the callbacks, each attempt is a part of the conversation that asked.
alter table private.attempt drop constraint attempt_conversation_key;
create index attempt_conversation on private.attempt (conversation);
