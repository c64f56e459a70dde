-- The paper of the day that is closed.
insert into private.sealed_paper (day, made_at, pages, pdf, digest)
values ('2026-09-28', '2026-09-28T14:01+02', 1, convert_to('%PDF-1.4 of another version', 'UTF8'),
        encode(sha256(convert_to('%PDF-1.4 of another version', 'UTF8')), 'hex'));
