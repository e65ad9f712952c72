import type { DemoEvent, DemoUnit } from '../types.ts';

export const lastDay = '2025-06-30';
export const newDay = '2025-07-01';

/** The thirteen communes and towns of 2020, each with the commune that took it over in 2025. */
export const communes = [
  { key: 'que-phong', name: 'Xã Quế Phong', today: 'xa-que-son' },
  { key: 'que-hiep', name: 'Xã Quế Hiệp', today: 'xa-que-son-trung' },
  { key: 'que-an', name: 'Xã Quế An', today: 'xa-que-son' },
  { key: 'que-minh', name: 'Xã Quế Minh', today: 'xa-que-son' },
  { key: 'que-long', name: 'Xã Quế Long', today: 'xa-que-son' },
  { key: 'que-thuan', name: 'Xã Quế Thuận', today: 'xa-que-son-trung' },
  { key: 'que-my', name: 'Xã Quế Mỹ', today: 'xa-que-son-trung' },
  { key: 'que-chau', name: 'Xã Quế Châu', today: 'xa-que-son-trung' },
  { key: 'que-phu', name: 'Xã Quế Phú', today: 'xa-xuan-phu' },
  { key: 'que-xuan-1', name: 'Xã Quế Xuân 1', today: 'xa-xuan-phu' },
  { key: 'que-xuan-2', name: 'Xã Quế Xuân 2', today: 'xa-xuan-phu' },
  { key: 'huong-an', name: 'Thị trấn Hương An', today: 'xa-xuan-phu' },
  { key: 'dong-phu', name: 'Thị trấn Đông Phú', today: 'xa-que-son' },
] as const;

export const today = [
  { key: 'xa-que-son', name: 'Xã Quế Sơn' },
  { key: 'xa-que-son-trung', name: 'Xã Quế Sơn Trung' },
  { key: 'xa-xuan-phu', name: 'Xã Xuân Phú' },
] as const;

export const short = (name: string) => name.replace(/^(Xã|Thị trấn) /, '');

export const territories: DemoUnit[] = [
  {
    key: 'tinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Quảng Nam', short: 'Quảng Nam' }],
    parents: [],
    founded: null,
    closed: lastDay,
    sourced: false,
    note: 'Bài viết không nêu tên tỉnh; từ 01/07/2025 nhập vào thành phố Đà Nẵng.',
  },
  {
    key: 'da-nang-cu',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Thành phố Đà Nẵng (đến 30/06/2025)', short: 'Đà Nẵng' }],
    parents: [],
    founded: null,
    closed: lastDay,
    sourced: false,
  },
  {
    key: 'da-nang',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Thành phố Đà Nẵng (từ 01/07/2025)', short: 'Đà Nẵng', from: newDay }],
    parents: [],
    founded: newDay,
    closed: null,
    sourced: false,
  },
  {
    key: 'huyen',
    hierarchy: 'territory',
    kind: 'district',
    names: [{ name: 'Huyện Quế Sơn', short: 'Quế Sơn' }],
    parents: [{ parent: 'tinh', relation: 'direct', to: lastDay }],
    founded: null,
    closed: lastDay,
    note: 'Ngày 01/01/2025 nhập thêm huyện Nông Sơn (kiến thức chung, cần đối chiếu).',
    acceptance: ['C1'],
  },
  ...communes.map(
    (c): DemoUnit => ({
      key: c.key,
      hierarchy: 'territory',
      kind: 'commune',
      names: [{ name: c.name, short: short(c.name) }],
      parents: [{ parent: 'huyen', relation: 'direct', to: lastDay }],
      founded: null,
      closed: lastDay,
      ...(c.key === 'que-phong'
        ? { areas: ['mountainous' as const], acceptance: ['C7'] }
        : { sourced: false, note: 'Bài viết chỉ nói “xã, thị trấn”; tên là kiến thức chung.' }),
    }),
  ),
  ...today.map(
    (c): DemoUnit => ({
      key: c.key,
      hierarchy: 'territory',
      kind: 'commune',
      names: [{ name: c.name, short: short(c.name), from: newDay }],
      parents: [{ parent: 'da-nang', relation: 'direct', from: newDay }],
      founded: newDay,
      closed: null,
      sourced: false,
      note: 'Cần đối chiếu nghị quyết sắp xếp.',
    }),
  ),
];

export const territoryEvents: DemoEvent[] = [
  {
    key: 'nhap-tinh',
    type: 'merge',
    date: newDay,
    basis: 'Nghị quyết 202/2025/QH15',
    predecessors: [{ unit: 'tinh' }, { unit: 'da-nang-cu' }],
    successors: [{ unit: 'da-nang' }],
    sourced: false,
  },
  {
    key: 'het-huyen',
    type: 'abolish',
    date: newDay,
    basis: 'Nghị quyết 202/2025/QH15',
    predecessors: [{ unit: 'huyen' }],
    successors: today.map((c) => ({ unit: c.key })),
    successorsPartial: true,
    sourced: false,
    note: 'Các xã thuộc huyện Nông Sơn cũ không ghi.',
  },
  ...today.map(
    (c): DemoEvent => ({
      key: `lap-${c.key}`,
      type: 'merge',
      date: newDay,
      basis:
        'Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của thành phố Đà Nẵng năm 2025',
      predecessors: communes.filter((old) => old.today === c.key).map((old) => ({ unit: old.key })),
      successors: [{ unit: c.key }],
      sourced: false,
    }),
  ),
];
