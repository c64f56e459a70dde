-- What the caller was writing, newest first.
create function api.drafts() returns setof jsonb
language plpgsql stable security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
begin
    return query
    select jsonb_build_object('subject', d.subject, 'id', d.subject_id, 'content', d.content,
                              'sequence', d.sequence, 'keptAt', d.kept_at)
    from private.draft d where d.person_id = me
    order by d.kept_at desc, d.sequence desc, d.subject, d.subject_id;
end $$;
