-- Where calls are also recorded in the procedure that the directorate uses anyway.
alter table private.conversation_record add recorded_elsewhere_at timestamptz;
comment on column private.conversation_record.recorded_elsewhere_at is
    'its fields were copied to be pasted there; null: not yet, or not needed';
