-- What is set, what is due, and what stays for now.
create function api.retention_status() returns jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
begin
    perform private.require('administrator');
    return (
        select jsonb_build_object(
            'identityDays', d.retention_days, 'archiveApproval', d.archive_approval,
            'approvedUpTo', (select max(a.up_to) from private.disposal_approval a),
            'closedBefore', private.local_date(private.term_limit()),
            'today', private.today()) || private.left_over()
        from private.directorate d);
end $$;
