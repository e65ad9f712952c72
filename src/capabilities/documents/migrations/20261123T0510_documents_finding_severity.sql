-- How much a finding weighs: figures that do not agree, what should be mended, what is only worth a look.
alter table documents.finding add column severity text not null default 'error'
  constraint finding_severity check (severity in ('error', 'warning', 'note'));
