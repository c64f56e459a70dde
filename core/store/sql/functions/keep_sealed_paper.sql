-- Keeps the paper (base64) of a closed day and tells the one that is kept: whose came first stays.
create function api.keep_sealed_paper(day date, pages integer, pdf text) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint;
    paper bytea;
    kept private.sealed_paper;
begin
    if not private.is_owner() then
        me := private.require('supervisor', 'administrator');
    end if;
    if private.seal_of(day) is null then
        perform private.refuse('RI002', format('%s is not sealed', day), 'Close the day first.');
    end if;
    begin
        paper := decode(pdf, 'base64');
    exception when invalid_parameter_value then
        paper := null;
    end;
    if coalesce(pages, 0) < 1 or paper is null or substring(paper for 5) <> '%PDF-' then
        perform private.refuse('RI010', 'that is no PDF', 'A PDF in base64, and its pages.');
    end if;
    insert into private.sealed_paper (day, made_at, pages, pdf, digest)
    values (keep_sealed_paper.day, api.now(), pages, paper, encode(sha256(paper), 'hex'))
    on conflict on constraint sealed_paper_pkey do nothing returning * into kept;
    if kept.day is not null then
        perform private.record_event('paper-kept', 'sealed_day', to_char(kept.day, 'YYYYMMDD')::bigint,
                                     me, jsonb_build_object('day', kept.day, 'digest', kept.digest));
    end if;
    return private.paper_of(day);
end $$;
