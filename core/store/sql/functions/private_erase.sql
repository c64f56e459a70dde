-- The only way to erase what events held: values and salts go, the events and their commitments
-- stay, and one event tells which values went and why. `why` is kept for ever: no personal data.
-- What empties rows of other tables leaves events of its own: name those too, so call this last.
create function private.erase_event_values(event_ids bigint[], why text, person bigint)
returns bigint language plpgsql as $$
declare
    held bigint[];
    erasure bigint;
begin
    -- What an erasure tells must stay, else nobody could say which values went by one.
    select array_agg(v.event_id order by v.event_id) into held
    from private.event_value v join private.event e on e.id = v.event_id
    where v.event_id = any (event_ids) and e.kind <> 'erased';
    if held is null then
        return 0;
    end if;
    erasure := private.record_event('erased', 'erasure', held[1], person,
                                    jsonb_build_object('why', why, 'events', to_jsonb(held)));
    perform set_config('richiamate.erasure', erasure::text, true);
    delete from private.event_value v where v.event_id = any (held);
    perform set_config('richiamate.erasure', '', true);
    return cardinality(held);
end $$;

-- A value goes only by an erasure that names it.
create or replace function private.refuse_unnamed_erasure() returns trigger language plpgsql as $$
-- @plpgsql_check_options: relid = private.event_value, oldtable = gone
declare
    erasure bigint := nullif(current_setting('richiamate.erasure', true), '')::bigint;
begin
    if exists (
        select g.event_id from gone g
        except
        select n.id::bigint from private.event e
        join private.event_value v on v.event_id = e.id,
             jsonb_array_elements_text(v.value -> 'events') n (id)
        where e.id = erasure and e.kind = 'erased') then
        raise exception 'values of events go by an erasure that names them'
            using errcode = 'RI005', hint = 'Use private.erase_event_values.';
    end if;
    return null;
end $$;

create or replace trigger event_value_goes_by_erasure after delete on private.event_value
    referencing old table as gone
    for each statement execute function private.refuse_unnamed_erasure();
