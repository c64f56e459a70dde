-- REPLACED BY THE AUDIT BRANCH'S VERSION: the same signature, salts and chain included.
create function private.erase_event_values(event_ids bigint[], why text, person bigint)
returns bigint language plpgsql as $$
declare
    removed bigint;
begin
    delete from private.event_value v where v.event_id = any (event_ids);
    get diagnostics removed = row_count;
    perform private.record_event('erased', 'retention', 0, person,
                                 jsonb_build_object('why', why, 'values', removed));
    return removed;
end $$;
