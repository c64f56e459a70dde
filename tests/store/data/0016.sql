-- One that was copied for the other procedure.
update private.conversation_record set recorded_elsewhere_at = '2026-10-05T09:11+02' where id = 1;
