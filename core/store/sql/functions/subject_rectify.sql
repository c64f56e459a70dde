-- That is wrong. Changes: {"number": ...} of whoever asks by number, {"taxCode": ...} by tax code,
-- {"note": {record: text}} of their records.
create function api.subject_rectify(command uuid, number text, tax_code text, changes jsonb,
                                    reason text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, changes, reason);
    answer jsonb := private.begin_command(me, command, 'subject_rectify', arguments);
    rectified jsonb := jsonb '{}';
begin
    if answer is not null then
        return answer;
    end if;
    perform private.require_subject(number, tax_code, reason);
    if jsonb_typeof(changes) is distinct from 'object' or changes = '{}'
       or changes - '{number,taxCode,note}'::text[] <> '{}'
       or jsonb_typeof(coalesce(changes -> 'note', '{}')) <> 'object' then
        perform private.refuse('RI010', 'changes are number, taxCode and note',
                               '{"note": {"12": "text"}} is record 12.');
    end if;
    if (changes ? 'number' and nullif(number, '') is null)
       or (changes ? 'taxCode' and nullif(tax_code, '') is null) then
        perform private.refuse('RI010', 'a number is corrected by number, a tax code by tax code',
                               'Not all who share a number share a tax code.');
    end if;
    -- Notes first: they are found by what is still written.
    if changes ? 'note' then
        rectified := rectified || private.rectify_notes(me, nullif(number, ''), nullif(tax_code, ''),
                                                        changes -> 'note');
    end if;
    if changes ? 'number' then
        rectified := rectified || private.rectify_number(me, number, trim(changes ->> 'number'));
    end if;
    if changes ? 'taxCode' then
        rectified := rectified || private.rectify_tax_code(me, tax_code, changes ->> 'taxCode');
    end if;
    return private.end_command(me, command, 'subject_rectify', arguments,
        private.write_receipt('rectify', me, number, tax_code, reason,
                              jsonb_build_object('rectified', rectified)));
end $$;
