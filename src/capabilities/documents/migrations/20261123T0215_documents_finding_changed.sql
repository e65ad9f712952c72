-- null: nobody has said anything about it since it was noted. The reading page of the others asks what changed.
alter table documents.finding add column changed_at timestamptz;
