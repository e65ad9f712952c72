-- Indicators, forms, rounds, submissions, and figures with every revision.
create schema collection;

create table collection.indicator (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  code text not null,
  name text not null,
  kind text not null constraint indicator_kind check (kind in ('count', 'ratio', 'money', 'yesno', 'number')),
  unit_word text not null default '',
  decimals int not null default 0 constraint indicator_decimals check (decimals between 0 and 6),
  -- how a whole is made from its parts; 'none': it is not
  aggregation text not null constraint indicator_aggregation check (aggregation in ('sum', 'ratio_of_sums', 'latest', 'count_yes', 'none')),
  direction text not null default 'higher' constraint indicator_direction check (direction in ('higher', 'lower')),
  population text,
  definition text,
  -- for a ratio: what its parts are called
  numerator_name text,
  denominator_name text,
  period_kind text not null default 'year',
  search_form text not null,
  search_fold text not null,
  valid_from date,
  valid_to date,
  sample boolean not null default false,
  primary key (authority_id, id),
  constraint indicator_code_unique unique (authority_id, code)
);
select kernel.protect('collection.indicator');

create table collection.form (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  code text not null,
  name text not null,
  note text,
  sample boolean not null default false,
  primary key (authority_id, id),
  constraint form_code_unique unique (authority_id, code)
);
select kernel.protect('collection.form');

create table collection.form_line (
  authority_id int not null,
  form_id bigint not null,
  no int not null,
  indicator_id bigint not null,
  label text not null,
  -- a heading above this line, if a group begins here
  group_name text,
  required boolean not null default true,
  primary key (authority_id, form_id, no),
  foreign key (authority_id, form_id) references collection.form (authority_id, id),
  foreign key (authority_id, indicator_id) references collection.indicator (authority_id, id),
  constraint form_line_indicator_once unique (authority_id, form_id, indicator_id)
);
select kernel.protect('collection.form_line');

-- Rules in data: 'sum' says that the parts must make the whole; 'max' that the part is not above the whole.
create table collection.form_rule (
  authority_id int not null,
  form_id bigint not null,
  no int not null,
  kind text not null constraint form_rule_kind check (kind in ('sum', 'max')),
  whole_indicator_id bigint not null,
  part_indicator_ids bigint[] not null,
  message text,
  primary key (authority_id, form_id, no),
  foreign key (authority_id, form_id) references collection.form (authority_id, id)
);
select kernel.protect('collection.form_rule');

create table collection.round (
  authority_id int not null,
  id bigint generated always as identity,
  form_id bigint not null,
  name text not null,
  period_kind text not null,
  period_start date not null,
  period_end date not null,
  opens_on date not null,
  due_on date not null,
  state text not null default 'open' constraint round_state check (state in ('open', 'closed')),
  sample boolean not null default false,
  created_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, form_id) references collection.form (authority_id, id),
  constraint round_dates check (period_start <= period_end and opens_on <= due_on)
);
select kernel.protect('collection.round');

-- Which units are asked, and how far each is. version guards against two people acting on the same sheet.
create table collection.submission (
  authority_id int not null,
  id bigint generated always as identity,
  round_id bigint not null,
  unit_id bigint not null,
  state text not null default 'waiting' constraint submission_state check (state in ('waiting', 'draft', 'submitted', 'returned', 'approved', 'released')),
  version int not null default 1,
  submitted_by text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  -- why it was sent back, or why the unit is released (closed in the middle of the round)
  reason text,
  primary key (authority_id, id),
  foreign key (authority_id, round_id) references collection.round (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint submission_once unique (authority_id, round_id, unit_id)
);
create index submission_unit on collection.submission (authority_id, unit_id, state);
select kernel.protect('collection.submission');

-- What stands in the cells of a sheet before approval.
create table collection.entry (
  authority_id int not null,
  submission_id bigint not null,
  indicator_id bigint not null,
  raw text,
  value numeric,
  numerator numeric,
  denominator numeric,
  missing text,
  note text,
  -- {"kind":"cell","file":…,"sheet":…,"address":"B7"} or {"kind":"form"}
  source jsonb not null default '{"kind":"form"}',
  entered_by text,
  entered_name text,
  entered_at timestamptz not null,
  primary key (authority_id, submission_id, indicator_id),
  foreign key (authority_id, submission_id) references collection.submission (authority_id, id),
  foreign key (authority_id, indicator_id) references collection.indicator (authority_id, id)
);
select kernel.protect('collection.entry');

-- A value or the reason why it is missing, never a silent zero. Rows are revisions: superseded ones stay.
create table collection.figure (
  authority_id int not null,
  id bigint generated always as identity,
  indicator_id bigint not null,
  unit_id bigint not null,
  period_kind text not null,
  period_start date not null,
  period_end date not null,
  revision int not null,
  current boolean not null default true,
  value numeric,
  value_to numeric,
  numerator numeric,
  denominator numeric,
  -- not_arising –, not_yet …, not_applicable x, only_words (the source gives no number)
  missing text constraint figure_missing check (missing in ('not_arising', 'not_yet', 'not_applicable', 'only_words')),
  comparator text not null default '=' constraint figure_comparator check (comparator in ('=', '>', '>=', '<', '<=')),
  approx text constraint figure_approx check (approx in ('gt', 'lt', 'about')),
  -- computed from other figures by this formula, not stated by any source
  derived text,
  note text,
  -- {"kind":"cell"…} {"kind":"form"} {"kind":"sentence","document":…,"version":…,"start":…,"end":…,"quote":…}
  source jsonb not null,
  submission_id bigint,
  entered_by text,
  entered_name text not null,
  entered_at timestamptz not null,
  approved_by text,
  approved_name text,
  approved_at timestamptz,
  change_reason text,
  sample boolean not null default false,
  primary key (authority_id, id),
  foreign key (authority_id, indicator_id) references collection.indicator (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, submission_id) references collection.submission (authority_id, id),
  constraint figure_value_or_reason check ((value is not null or numerator is not null) <> (missing is not null)),
  constraint figure_fraction check ((numerator is null) = (denominator is null)),
  constraint figure_revision_once unique (authority_id, indicator_id, unit_id, period_start, period_end, period_kind, revision)
);
create unique index figure_current on collection.figure (authority_id, indicator_id, unit_id, period_start, period_end, period_kind) where current;
create index figure_unit on collection.figure (authority_id, unit_id, indicator_id, period_start) where current;
select kernel.protect('collection.figure');
