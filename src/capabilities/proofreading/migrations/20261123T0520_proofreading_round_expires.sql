-- Until when each sending keeps the draft: a version that was sent by mistake is taken back with the days it began anew.
alter table proofreading.round add column expires_at timestamptz;
update proofreading.round r set expires_at = d.expires_at
from proofreading.draft d
where d.authority_id = r.authority_id and d.id = r.draft_id
  and r.no = (select max(no) from proofreading.round where authority_id = r.authority_id and draft_id = r.draft_id);
update proofreading.round r
set expires_at = r.created_at + make_interval(
  days => coalesce((select days from proofreading.keeping where authority_id = r.authority_id), 30))
where r.expires_at is null;
alter table proofreading.round alter column expires_at set not null;
