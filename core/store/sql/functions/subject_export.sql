-- What do you hold about me? Everything, in one document; that it was asked leaves a receipt and an
-- event at each call and callback shown. A repeat has the first receipt and what is held now.
create function api.subject_export(command uuid, number text, tax_code text, reason text)
returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('administrator');
    arguments jsonb := jsonb_build_array(number, tax_code, reason);
    receipt jsonb := private.begin_command(me, command, 'subject_export', arguments);
    held jsonb;
    shown record;
begin
    if receipt is null then
        perform private.require_subject(number, tax_code, reason);
        select s.* into shown
        from private.subject_rows(nullif(subject_export.number, ''), subject_export.tax_code) s;
        perform private.record_event('exported', 'call', c, me) from unnest(shown.calls) c;
        perform private.record_event('exported', 'callback', b, me) from unnest(shown.callbacks) b;
        receipt := private.end_command(me, command, 'subject_export', arguments,
            private.write_receipt('export', me, number, tax_code, reason, jsonb_build_object(
                'exported', jsonb_build_object('calls', cardinality(shown.calls),
                                               'callbacks', cardinality(shown.callbacks)))));
    end if;
    held := private.subject_document(nullif(number, ''), nullif(tax_code, ''));
    return receipt || jsonb_build_object('held', held);
end $$;
