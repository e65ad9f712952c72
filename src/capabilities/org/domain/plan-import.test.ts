import { expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../kernel/tabular/index.ts';
import { listSheet, readImport, TEMPLATE_NOTES } from './import-rows.ts';
import { type KnownUnit, planImport } from './plan-import.ts';

const csv = (text: string) => readImport(readWorkbook(Buffer.from(text), { fileName: 'ds.csv' }));

const known = (given: Partial<KnownUnit> & { id: number; name: string }): KnownUnit => ({
  code: null,
  shortName: null,
  kind: 'school',
  hierarchy: 'administration',
  parentId: null,
  validFrom: null,
  validTo: null,
  ...given,
});
const SO = known({ id: 1, name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GDĐT', kind: 'department', code: 'S' });

const plan = (text: string, units: KnownUnit[] = [SO]) => {
  const { lines, problems } = csv(text);
  const result = planImport(lines, units);
  return { ...result, problems: [...problems, ...result.problems] };
};
const where = (result: ReturnType<typeof plan>) =>
  result.problems.map((p) => `${p.code}@${p.at?.kind === 'cell' ? p.at.address : ''}`);

test('headers are known without marks, superiors by code or name, in the file or on record', () => {
  const result = plan(
    'ma;ten don vi;loai;he;truc thuoc;tu ngay\nA1;Trường A;Trường;hành chính;sở gdđt;05/09/2000\nA2;Điểm trường Nà Sằm;;;A1;\n;Điểm trường Bản Mới;;;Trường A;',
  );
  expect(where(result)).toEqual([]);
  expect(result.counts).toEqual({ new: 3, changed: 0, same: 0, error: 0 });
  expect(result.lines.map((l) => [l.kind, l.parent])).toEqual([
    ['school', { unitId: 1 }],
    ['school_site', { index: 0 }],
    ['school_site', { index: 0 }],
  ]);
  expect(result.lines[0]?.line.from).toBe('2000-09-05');
});

test('a day may be a bare serial number of a spreadsheet; a bare year is no day', () => {
  const result = plan('Tên;Loại;Từ ngày\nTrường A;Trường;38600\nTrường B;Trường;2005');
  expect(result.lines[0]?.line).toMatchObject({ from: '2005-09-05', text: { from: '05/09/2005' } });
  expect(where(result)).toEqual(['date_unreadable@C3']);
});

test('a unit may stay under a superior that has ended, as an export has it; none can come there', () => {
  const closed = known({
    id: 8,
    name: 'Đảng ủy Khối',
    kind: 'party_committee',
    hierarchy: 'party',
    validTo: '2025-02-28',
  });
  const below = known({ id: 9, name: 'Chi bộ 1', kind: 'party_cell', hierarchy: 'party', parentId: 8 });
  const result = plan('Tên;Loại;Trực thuộc\nChi bộ 1;Chi bộ;Đảng ủy Khối\nChi bộ 2;Chi bộ;Đảng ủy Khối', [
    closed,
    below,
  ]);
  expect(result.lines.map((l) => l.state)).toEqual(['same', 'error']);
  expect(where(result)).toEqual(['parent_closed@C3']);
});

test('a line of an unknown kind is not blamed for its superior as well', () => {
  const province = known({ id: 7, name: 'Tỉnh A', kind: 'province', hierarchy: 'territory' });
  expect(where(plan('Tên;Loại;Hệ;Trực thuộc\nA;Hợp tác xã;Địa bàn;Tỉnh A', [province]))).toEqual(['kind_unknown@B2']);
  expect(where(plan('Tên;Loại;Trực thuộc\nA;Hợp tác xã;Tỉnh A', [province]))).toEqual(['kind_unknown@B2']);
});

test('lines are matched by code, then by name; what differs is listed', () => {
  const a = known({ id: 2, name: 'Trường A', code: 'A1', parentId: 1 });
  const b = known({ id: 3, name: 'Trường B', parentId: 1 });
  const result = plan('Mã;Tên;Trực thuộc\nA1;Trường A mới;S\n;trường b;\nA1x;Trường A;S', [SO, a, b]);
  expect(result.lines.map((l) => [l.state, l.unitId])).toEqual([
    ['changed', 2],
    ['changed', 3],
    ['new', null],
  ]);
  expect(result.lines[0]?.changes).toEqual([{ what: 'name', from: 'Trường A', to: 'Trường A mới' }]);
});

test('every problem of every line is told with its cell, down the sheet', () => {
  const result = plan(
    'Mã;Tên;Loại;Hệ;Trực thuộc;Từ ngày;Đến ngày\n' +
      '1;;Lớp học;Xóm;;32/13/2020;\n' +
      '2;Trường B;Trường;Đảng;Không có;01/01/2020;01/01/2019\n' +
      '2;Trường C;;;;;\n' +
      '4;Trường D;;;2;;\n',
  );
  expect(where(result)).toEqual([
    'name_empty@B2',
    'hierarchy_unknown@D2',
    'kind_unknown@C2',
    'date_unreadable@F2',
    'hierarchy_mixed@D3',
    'dates_reversed@G3',
    'parent_missing@E3',
    'line_twice@A4',
    'parent_wrong@E5',
  ]);
  expect(result.counts.error).toBe(4);
});

test('a circle of superiors is refused, on paper and with what is on record', () => {
  const circle = plan('Mã;Tên;Loại;Trực thuộc\n1;A;Trường;2\n2;B;Trường;1');
  expect(circle.problems.map((p) => p.code)).toEqual(['cycle', 'cycle']);
  const below = known({ id: 5, name: 'Trường X', code: 'X', parentId: 1 });
  const turned = plan('Mã;Tên;Trực thuộc\nS;Sở Giáo dục và Đào tạo;X', [SO, below]);
  expect(turned.problems.map((p) => p.code)).toEqual(['cycle']);
});

test('two units of one name are told apart by their superior, else asked about', () => {
  const west = known({ id: 2, name: 'UBND xã Tây', kind: 'peoples_committee' });
  const twins = [
    SO,
    west,
    known({ id: 3, name: 'Trường Hoa Sen', parentId: 1 }),
    known({ id: 4, name: 'Trường Hoa Sen', parentId: 2 }),
  ];
  expect(plan('Tên;Trực thuộc\nTrường Hoa Sen;UBND xã Tây', twins).lines[0]?.unitId).toBe(4);
  expect(where(plan('Tên\nTrường Hoa Sen', twins))).toEqual(['name_ambiguous@A2']);
});

test('a unit that ended is not changed, an end is not imported', () => {
  const old = known({ id: 2, name: 'Phòng GDĐT', kind: 'division', validTo: '2025-06-30' });
  expect(where(plan('Tên;Tên ngắn\nPhòng GDĐT;PGD', [old]))).toEqual(['unit_closed@A2']);
  expect(plan('Tên;Đến ngày\nPhòng GDĐT;30/06/2025', [old]).lines[0]?.state).toBe('same');
  const result = plan('Tên;Đến ngày\nSở GDĐT;01/01/2027');
  expect(where(result)).toEqual(['end_not_imported@B2']);
  expect(result.lines[0]?.state).toBe('same');
});

test('an exported list comes back unchanged, the template comes back empty', async () => {
  const units = [
    { ...SO, parent: null },
    { ...known({ id: 2, name: '=Trường A', code: '01', validFrom: '2000-09-05' }), parent: 'S' },
  ];
  const bytes = await writeWorkbook([listSheet('Đơn vị', TEMPLATE_NOTES, units)]);
  const { lines, problems } = readImport(readWorkbook(bytes, { fileName: 'ds.xlsx' }));
  expect(problems).toEqual([]);
  const result = planImport(lines, [
    SO,
    known({ id: 2, name: '=Trường A', code: '01', parentId: 1, validFrom: '2000-09-05' }),
  ]);
  expect(result.counts).toEqual({ new: 0, changed: 0, same: 2, error: 0 });
  const template = await writeWorkbook([listSheet('Đơn vị', TEMPLATE_NOTES, [], true)]);
  expect(readImport(readWorkbook(template, { fileName: 'mau.xlsx' })).problems.map((p) => p.code)).toEqual(['no_rows']);
});
