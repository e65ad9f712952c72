-- The day as of which an authority's pages open when no day is asked: for authorities that are kept as history.
alter table org.authority add column opens_on date;
