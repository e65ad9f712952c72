import { expect, test } from 'vitest';
import { addMonths, cellSentence, checkMembership, type MembershipRange } from './membership.ts';
import { postRank } from './post-rank.ts';
import { buildTrees, countBelow, flatten } from './tree.ts';
import { hierarchyFromWord, kindFromWord } from './unit-kinds.ts';
import { searchFields, searchWords } from './unit-search.ts';

test('kinds and hierarchies are known by the words that lists use', () => {
  expect(kindFromWord('Chi bộ cơ sở')).toBe('party_cell');
  expect(kindFromWord('truong thcs')).toBe('school');
  expect(kindFromWord('Điểm trường')).toBe('school_site');
  expect(kindFromWord('Phường')).toBe('commune');
  expect(kindFromWord('Lớp học')).toBeNull();
  expect(hierarchyFromWord('Hệ Đảng')).toBe('party');
  expect(hierarchyFromWord('dia ban')).toBe('territory');
  expect(hierarchyFromWord('khác')).toBeNull();
});

test('names are found by the ways people write them', () => {
  const { search_form, search_fold } = searchFields('Sở Giáo dục và Đào tạo Lạng Sơn', 'Sở GD&ĐT');
  expect(search_form).toContain(' gdđt');
  expect(search_fold).toContain(' giao duc va dao tao lang son');
  expect(searchWords('GD-ĐT lạng')).toEqual([
    { field: 'search_form', pattern: '% gdđt%' },
    { field: 'search_form', pattern: '% lạng%' },
  ]);
  expect(searchWords('lang%')).toEqual([{ field: 'search_fold', pattern: '% lang%' }]);
});

test('posts stand in the order of a list of officials', () => {
  expect(['Chuyên viên', 'Phó Bí thư', 'Bí thư Đảng ủy', 'Tỉnh ủy viên', 'Q. Giám đốc'].map(postRank)).toEqual([
    100, 20, 10, 30, 10,
  ]);
});

test('trees sort siblings as a dictionary and leave out cycles', () => {
  const items = [
    { id: 1, parentId: null, name: 'Sở' },
    { id: 2, parentId: 1, name: 'Chi bộ 10' },
    { id: 3, parentId: 1, name: 'Chi bộ 2' },
    { id: 4, parentId: 5, name: 'vòng' },
    { id: 5, parentId: 4, name: 'vòng' },
    { id: 6, parentId: 99, name: 'Mồ côi' },
  ];
  const trees = buildTrees(items);
  expect(flatten(trees).map(({ item, depth }) => [item.name, depth])).toEqual([
    ['Mồ côi', 0],
    ['Sở', 0],
    ['Chi bộ 2', 1],
    ['Chi bộ 10', 1],
  ]);
  expect(countBelow(trees[1]!)).toBe(2);
});

const range = (given: Partial<MembershipRange>): MembershipRange => ({
  id: 1,
  unitId: 7,
  status: 'official',
  temporary: false,
  validFrom: '2015-02-03',
  validTo: null,
  ...given,
});
const next = { unitId: 7, status: 'official', from: '2020-05-19', to: null, temporary: false } as const;
const codes = (...args: Parameters<typeof checkMembership>) => checkMembership(...args).map((p) => p.code);

test('probation lasts twelve months; shorter is asked about', () => {
  const probation = [range({ status: 'probationary', validFrom: '2019-05-19' })];
  expect(codes(probation, next)).toEqual([]);
  expect(codes(probation, { ...next, from: '2020-05-01' })).toEqual(['probation_short']);
  expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
});

test('a transfer goes out and then in', () => {
  const home = [range({})];
  expect(codes(home, { ...next, status: 'transferred_out' })).toEqual([]);
  expect(codes(home, { ...next, status: 'transferred_out', unitId: 8 })).toEqual(['transfer_from_elsewhere']);
  expect(codes(home, { ...next, unitId: 8 })).toEqual(['transfer_without_out']);
  const out = [range({ validTo: '2020-05-17' }), range({ id: 2, status: 'transferred_out', validFrom: '2020-05-18' })];
  expect(codes(out, { ...next, unitId: 8 })).toEqual([]);
});

test('exemption, leaving and admission follow one another', () => {
  expect(codes([], { ...next, status: 'exempt' })).toEqual(['exempt_needs_official']);
  expect(codes([range({})], { ...next, status: 'exempt' })).toEqual([]);
  expect(codes([], { ...next, status: 'left' })).toEqual(['never_member']);
  expect(codes([range({})], { ...next, status: 'probationary' })).toEqual(['already_member']);
  expect(codes([range({ status: 'left' })], next)).toEqual(['readmission']);
  expect(codes([range({})], { ...next, from: '2015-02-03' })).toEqual(['same_day']);
});

test('temporary activity stands beside the home cell', () => {
  expect(codes([range({})], { ...next, temporary: true, unitId: 8 })).toEqual([]);
  expect(codes([range({})], { ...next, temporary: true })).toEqual(['temporary_at_home']);
  expect(codes([], { ...next, temporary: true })).toEqual(['temporary_without_home']);
});

test('the number of official members says what a cell may elect (A4)', () => {
  expect(cellSentence(7, 0)).toContain('không có chi ủy');
  expect(cellSentence(134, 10)).toMatch(/^144 đảng viên, gồm 134 chính thức và 10 dự bị\. Đủ/);
  expect(cellSentence(2, 1)).toContain('Chưa đủ ba');
});
