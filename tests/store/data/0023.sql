-- A directorate whose exchange rings every six seconds, and that answers in time within three rings.
update private.directorate set answer_seconds = 18;
