-- Requests of citizens about their own data: those that wait, the most urgent first, then what was
-- answered within a year. The receipts are those that bear its reference.
create function api.citizen_requests() returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('administrator');
    return query
        select jsonb_build_object('id', r.id, 'reference', r.reference, 'kind', r.kind,
            'receivedOn', r.received_on, 'answerBy', r.answer_by, 'answeredOn', r.answered_on,
            'daysLeft', r.answer_by - private.today(),
            'receipts', (select coalesce(jsonb_agg(s.id order by s.id), '[]')
                         from private.subject_request s
                         where s.reason = r.reference and s.kind = r.kind))
        from private.citizen_request r
        where r.answered_on is null or r.answered_on > private.today() - 365
        order by r.answered_on is not null, r.answered_on desc, r.answer_by, r.id;
end $$;
