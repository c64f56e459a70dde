-- Idempotency: a cut connection leaves the outcome unknown, so each command carries a key and a
-- repeat is given the first answer. Returns null when the command is new.
create function private.begin_command(person bigint, command uuid, name text, arguments jsonb)
returns jsonb language plpgsql as $$
declare
    known private.command;
    digest text := md5(arguments::text);
begin
    if command is null then
        perform private.refuse('RI010', 'a command needs a key', '');
    end if;
    perform pg_advisory_xact_lock(hashtextextended(person || ':' || command, 0));
    select * into known from private.command c where c.person_id = person and c.key = command;
    if not found then
        return null;
    end if;
    if known.function <> name or known.arguments <> digest then
        perform private.refuse('RI008',
            format('key %s was used for %s with other arguments', command, known.function),
            'Give every command a key of its own.');
    end if;
    return known.answer;
end $$;

create function private.end_command(person bigint, command uuid, name text, arguments jsonb,
                                    answer jsonb)
returns jsonb language plpgsql as $$
begin
    insert into private.command (person_id, key, function, arguments, answer)
    values (person, command, name, md5(arguments::text), answer);
    return answer;
end $$;
