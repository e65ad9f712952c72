-- A draft is compared with whatever its author may see: the registry, targets. A job cannot ask for rights any more, so
-- they are noted when the draft is sent.
alter table proofreading.round add column permissions text[] not null default '{}';
update proofreading.round set permissions = '{documents.read}' where compared;
alter table proofreading.round drop column compared;
