-- Within how many seconds from the menu choice an answer is in time: the directorate's rings, each as
-- long as its exchange rings. What closed days told stays as it was; they told nothing of it.
alter table private.directorate
    add answer_seconds bigint not null default 20 check (answer_seconds > 0);
comment on column private.directorate.answer_seconds is
    'from the menu choice; a call answered by then counts as answered in time';
update private.directorate
set answer_seconds = 4 * coalesce((configuration #>> '{limits,secondsPerRing}')::bigint, 5);
