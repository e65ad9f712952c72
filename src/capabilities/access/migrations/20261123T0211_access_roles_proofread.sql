-- Roles that were made before drafts could be checked: who writes reports may check them, the administrator may look.
update access.role set permissions = permissions || array['proofreading.use']
where code in ('admin', 'leader', 'clerk', 'statistician', 'unit_clerk') and not 'proofreading.use' = any (permissions);
update access.role set permissions = permissions || array['proofreading.inspect']
where code = 'admin' and not 'proofreading.inspect' = any (permissions);
