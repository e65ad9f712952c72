import { addTerm, searchFields, setMainUnit } from '../../src/capabilities/org/index.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';
import { nameSortKey } from '../../src/kernel/text/index.ts';
import { insertMany } from './bulk.ts';
import type { Chance } from './chance.ts';

export interface Units {
  department: number;
  communes: number[];
  schools: number[];
}

const COMMUNES = 99;
const SCHOOLS = 1900;
const first = ['Suối', 'Đồng', 'Bản', 'Khe', 'Nà', 'Tân', 'Phú', 'Thạch', 'Lũng', 'Mường'];
const second = ['Mẫu', 'Thử', 'Ví Dụ', 'Lặng', 'Ngàn', 'Sẻ', 'Trăng', 'Sim', 'Vàng', 'Biếc'];
const levels = ['Mầm non', 'Tiểu học', 'Trung học cơ sở', 'Tiểu học và Trung học cơ sở'];
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Nông', 'Hà', 'Vi'];
const middle = ['Thị', 'Văn', 'Minh', 'Thu', 'Quốc', 'Ngọc'];
const given = ['An', 'Bình', 'Dung', 'Hạnh', 'Lan', 'Mai', 'Nam', 'Sơn', 'Tuấn', 'Yến'];

/** 2,000 invented units: a Sở, 99 communes' committees below it, 1,900 schools below those; a head for each. */
export async function loadUnits(tx: WriteTx, chance: Chance): Promise<Units> {
  const kinds = [
    'department',
    ...Array.from({ length: COMMUNES }, () => 'peoples_committee'),
    ...Array.from({ length: SCHOOLS }, () => 'school'),
  ];
  const ids = await insertMany(
    tx,
    'org.unit',
    kinds.map((kind) => ({ hierarchy: 'administration', kind, valid_from: '2010-01-01', sample: true })),
    'id',
  );
  const [department, ...others] = await byKind(tx, ids);
  const communes = others.slice(0, COMMUNES);
  const schools = others.slice(COMMUNES);
  const place = (i: number) => `${first[i % 10]} ${second[Math.floor(i / 10) % 10]}`;
  const names = [
    { unit_id: department!, name: 'Sở Giáo dục và Đào tạo tỉnh Mẫu', short_name: 'Sở GDĐT' },
    ...communes.map((unit_id, i) => ({ unit_id, name: `UBND xã ${place(i)}`, short_name: `Xã ${place(i)}` })),
    ...schools.map((unit_id, i) => ({
      unit_id,
      name: `Trường ${levels[i % 4]} ${place(i % COMMUNES)} ${Math.floor(i / COMMUNES) + 1}`,
      short_name: null,
    })),
  ];
  await insertMany(
    tx,
    'org.unit_name',
    names.map((row) => ({ ...row, ...searchFields(row.name, row.short_name), valid_from: '2010-01-01' })),
  );
  await insertMany(tx, 'org.unit_parent', [
    ...communes.map((unit_id) => link(unit_id, department!)),
    ...schools.map((unit_id, i) => link(unit_id, communes[i % COMMUNES]!)),
  ]);
  await insertMany(
    tx,
    'org.unit_code',
    schools.map((unit_id, i) => ({ unit_id, scheme: 'own', code: `T${String(i + 1).padStart(5, '0')}` })),
  );
  await loadHeads(tx, chance, [department!, ...communes, ...schools]);
  await setMainUnit(tx, { unitId: department! });
  await addTerm(tx, { name: 'Nhiệm kỳ 2025–2030', kind: 'term', from: '2025-07-01', to: '2030-06-30' });
  await addTerm(tx, { name: 'Năm học 2025–2026', kind: 'school_year', from: '2025-09-01', to: '2026-08-31' });
  return { department: department!, communes, schools };
}

const link = (unit_id: number, parent_id: number) => ({
  unit_id,
  parent_id,
  relation: 'direct',
  valid_from: '2010-01-01',
});

/** The ids again, the Sở first, then communes, then schools: an insert need not give them in the order of its rows. */
async function byKind(tx: WriteTx, ids: readonly number[]): Promise<number[]> {
  const order = ['department', 'peoples_committee', 'school'];
  const rows = await tx.db
    .selectFrom('org.unit')
    .select(['id', 'kind'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', 'in', [...ids])
    .execute();
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.id - b.id).map((row) => row.id);
}

async function loadHeads(tx: WriteTx, chance: Chance, unitIds: readonly number[]): Promise<void> {
  const people = unitIds.map(() => `${chance.of(family)} ${chance.of(middle)} ${chance.of(given)}`);
  const ids = await insertMany(
    tx,
    'org.person',
    people.map((full_name) => ({
      full_name,
      sort_key: nameSortKey(full_name),
      ...searchFields(full_name),
      public_office: false,
      sample: true,
    })),
    'id',
  );
  await insertMany(
    tx,
    'org.post',
    unitIds.map((unit_id, i) => ({
      unit_id,
      person_id: ids[i]!,
      title: i === 0 ? 'Giám đốc' : i <= COMMUNES ? 'Chủ tịch' : 'Hiệu trưởng',
      rank: 10,
      valid_from: '2022-01-01',
    })),
  );
}
