-- The next callback of the caller's offices by promise, then age, whose time for an attempt is
-- now: a preferred part of the day hides it until then. Two people asking at once get two.
create function api.take_next(command uuid) returns jsonb
language plpgsql security definer set search_path = private, pg_temp as $$
declare
    me bigint := private.require('operator', 'official');
    answer jsonb := private.begin_command(me, command, 'take_next', '[]');
    chosen bigint;
begin
    if answer is not null then
        return answer;
    end if;
    select c.id into chosen
    from private.callback c
    where c.state = 'waiting' and c.not_before <= api.now()
      and c.attempts < private.attempt_limit(c) and not c.number_is_wrong
      and (c.preferred = 'any' or private.offered_from(c, api.now()) <= api.now())
      and private.serves(me, c.office_id) and private.may_attempt(c.office_id, api.now())
    order by c.promise, c.first_ring_at, c.id
    for update of c skip locked limit 1;
    if chosen is null then
        perform private.refuse('RI007', 'no callback may be tried now', '');
    end if;
    return private.end_command(me, command, 'take_next', '[]', private.claim(chosen, me));
end $$;
