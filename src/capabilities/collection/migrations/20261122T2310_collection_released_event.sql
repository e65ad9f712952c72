-- Which event of a unit released its sheet, so that undoing the event asks the unit again.
alter table collection.submission add column released_event_id bigint;
