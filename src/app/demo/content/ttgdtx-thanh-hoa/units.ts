import type { DemoUnit } from '../types.ts';

const lastDay = '2025-06-30';
const state = { hierarchy: 'administration', founded: null } as const;

const mountain = [
  'Mường Lát',
  'Quan Hóa',
  'Quan Sơn',
  'Bá Thước',
  'Lang Chánh',
  'Ngọc Lặc',
  'Cẩm Thủy',
  'Thạch Thành',
  'Như Xuân',
  'Như Thanh',
  'Thường Xuân',
];

const slug = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, '-');

export const mountainDistricts = mountain.map(slug);

export const units: DemoUnit[] = [
  {
    key: 'tinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Thanh Hóa', short: 'Thanh Hóa' }],
    parents: [],
    founded: null,
    closed: null,
    note: 'Không đổi trong đợt sắp xếp ngày 01/07/2025.',
  },
  ...mountain.map(
    (name): DemoUnit => ({
      key: slug(name),
      hierarchy: 'territory',
      kind: 'district',
      names: [{ name: `Huyện ${name}`, short: name }],
      parents: [{ parent: 'tinh', relation: 'direct', to: lastDay }],
      founded: null,
      closed: lastDay,
      areas: ['mountainous'],
      sourced: false,
      note: 'Bài viết chỉ đếm 11 huyện miền núi; tên là kiến thức chung.',
      acceptance: ['D9'],
    }),
  ),
  {
    key: 'ubnd-tinh',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân tỉnh Thanh Hóa', short: 'UBND tỉnh' }],
    parents: [],
    closed: null,
    places: [{ territory: 'tinh' }],
  },
  {
    key: 'so',
    ...state,
    kind: 'department',
    names: [{ name: 'Sở Giáo dục và Đào tạo Thanh Hóa', short: 'Sở GDĐT' }],
    codes: [{ scheme: 'Ký hiệu văn bản', code: 'SGD&ĐT' }],
    parents: [{ parent: 'ubnd-tinh', relation: 'direct' }],
    closed: null,
    aliases: ['Sở GD&ĐT', 'SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
    acceptance: ['DX7'],
  },
  {
    key: 'p-gdtrh',
    ...state,
    kind: 'division',
    names: [{ name: 'Phòng Giáo dục Trung học', short: 'P. GDTrH' }],
    parents: [{ parent: 'so', relation: 'direct' }],
    closed: null,
    acceptance: ['D14'],
  },
  {
    key: 'p-gdcn',
    ...state,
    kind: 'division',
    names: [{ name: 'Phòng Giáo dục Chuyên nghiệp', short: 'P. GDCN' }],
    codes: [{ scheme: 'Ký hiệu văn bản', code: 'GDCN' }],
    parents: [{ parent: 'so', relation: 'direct' }],
    closed: null,
    sourced: false,
    note: 'Suy ra từ ký hiệu GDCN của văn bản 388.',
    acceptance: ['D5'],
  },
  {
    key: 'trung-tam',
    ...state,
    kind: 'centre',
    names: [{ name: 'Trung tâm Giáo dục thường xuyên tỉnh Thanh Hóa', short: 'Trung tâm GDTX tỉnh' }],
    codes: [{ scheme: 'Ký hiệu văn bản', code: 'TTGDTXT' }],
    parents: [{ parent: 'so', relation: 'direct' }],
    closed: null,
    places: [{ territory: 'tinh' }],
    levels: ['GDTX'],
    ownership: 'public',
    aliases: ['TTGDTX', 'TTGDTXT', 'Trung tâm GDTX tỉnh', 'Trung tâm'],
    note: 'Tình trạng sau năm 2019 chưa có nguồn.',
    acceptance: ['D1', 'DX4', 'DX7'],
  },
  {
    key: 'phong-huyen',
    ...state,
    kind: 'office',
    names: [{ name: 'Các Phòng GD&ĐT huyện, thị xã, thành phố (gộp)', short: 'Các Phòng GDĐT' }],
    parents: [{ parent: 'so', relation: 'professional', to: lastDay }],
    closed: lastDay,
    nameUnknown: true,
    note: 'Bài viết gọi chung, không nêu tên; một dòng cho tất cả.',
    acceptance: ['D14'],
  },
  ...['Thạch Thành', 'Như Xuân', 'Đồng bằng', 'Ven biển'].map(
    (name): DemoUnit => ({
      key: `ttgdnn-${slug(name)}`,
      ...state,
      kind: 'centre',
      names: [{ name: `Trung tâm GDNN-GDTX ${name} (mẫu)`, short: `TT ${name} (mẫu)` }],
      parents: [{ parent: 'so', relation: 'professional' }],
      closed: null,
      levels: ['GDTX'],
      ownership: 'public',
      sample: true,
    }),
  ),
];
