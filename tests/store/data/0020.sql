-- A card that one person wrote and another put in force.
update private.information_card
set in_force = true, written_by = (select min(id) from private.person),
    approved_by = (select max(id) from private.person), approved_at = '2026-10-05T09:00+02';
