-- One way to say no: a SQLSTATE of ours, a detail for the log, a hint for people who automate.
create function private.refuse(state text, message text, hint text default '') returns void
language plpgsql as $$
begin
    raise exception using errcode = state, message = message, hint = hint;
end $$;
