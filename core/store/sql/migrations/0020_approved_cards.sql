-- A card is put in force by another person than whoever wrote it.
alter table private.information_card
    add written_by bigint references private.person,
    add approved_by bigint references private.person,
    add approved_at timestamptz;
comment on column private.information_card.written_by is
    'null: it came with a file that the owner of the database applied';
comment on column private.information_card.approved_by is
    'who put it in force; null: nobody yet, or the owner of the database';
