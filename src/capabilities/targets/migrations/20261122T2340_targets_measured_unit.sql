-- Whose figures count: a Party organization may promise what its province is measured by. null: the bearer itself.
alter table targets.target add column measured_unit_id bigint;
alter table targets.target add constraint target_measured_unit
  foreign key (authority_id, measured_unit_id) references org.unit (authority_id, id);
