-- The paper of a closed day, byte by byte as it was first made: later versions print it, and do not
-- draw it anew. The seal's digest is of the rows, whatever paper they stand on.
create table private.sealed_paper (
    day date primary key references private.sealed_day,
    made_at timestamptz not null,
    pages integer not null check (pages > 0),
    pdf bytea not null check (substring(pdf for 5) = '%PDF-'),
    digest text not null unique check (digest = encode(sha256(pdf), 'hex'))
);

create trigger sealed_paper_never_changes before update or delete on private.sealed_paper
    for each row execute function private.refuse_change();
create trigger sealed_paper_is_never_emptied before truncate on private.sealed_paper
    for each statement execute function private.refuse_change();
