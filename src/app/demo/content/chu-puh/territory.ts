import type { DemoUnit } from '../types.ts';

export const lastDay = '2025-06-30';
export const newDay = '2025-07-01';

export const communes2020 = [
  ['nhon-hoa', 'Thị trấn Nhơn Hòa', 'xa-chu-puh'],
  ['chu-don', 'Xã Chư Don', 'xa-chu-puh'],
  ['ia-phang', 'Xã Ia Phang', 'xa-chu-puh'],
  ['ia-le', 'Xã Ia Le', 'xa-ia-le'],
  ['ia-blu', 'Xã Ia Blứ', 'xa-ia-le'],
  ['ia-hru', 'Xã Ia Hrú', 'xa-ia-hru'],
  ['ia-rong', 'Xã Ia Rong', 'xa-ia-hru'],
  ['ia-dreng', 'Xã Ia Dreng', 'xa-ia-hru'],
  ['ia-hla', 'Xã Ia Hla', 'xa-ia-hru'],
] as const;

export const communes2025 = [
  ['xa-chu-puh', 'Xã Chư Pưh'],
  ['xa-ia-le', 'Xã Ia Le'],
  ['xa-ia-hru', 'Xã Ia Hrú'],
] as const;

const short = (name: string) => name.replace(/^(Xã|Thị trấn) /, '');

export const territories: DemoUnit[] = [
  {
    key: 'tinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Gia Lai', short: 'Gia Lai' }],
    parents: [],
    founded: null,
    closed: lastDay,
    note: 'Từ 01/07/2025 nhập với Bình Định thành tỉnh Gia Lai mới.',
  },
  {
    key: 'tinh-binh-dinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Bình Định', short: 'Bình Định' }],
    parents: [],
    founded: null,
    closed: lastDay,
    sourced: false,
  },
  {
    key: 'tinh-moi',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Gia Lai (từ 01/07/2025)', short: 'Gia Lai', from: newDay }],
    parents: [],
    founded: newDay,
    closed: null,
    sourced: false,
  },
  {
    key: 'huyen',
    hierarchy: 'territory',
    kind: 'district',
    names: [{ name: 'Huyện Chư Pưh', short: 'Chư Pưh' }],
    parents: [{ parent: 'tinh', relation: 'direct', to: lastDay }],
    founded: null,
    closed: lastDay,
    acceptance: ['A3'],
  },
  ...communes2020.map(
    ([key, name]): DemoUnit => ({
      key,
      hierarchy: 'territory',
      kind: 'commune',
      names: [{ name, short: short(name) }],
      parents: [{ parent: 'huyen', relation: 'direct', to: lastDay }],
      founded: null,
      closed: lastDay,
      ...(key === 'nhon-hoa'
        ? { acceptance: ['A2'] }
        : { sourced: false, note: 'Bài viết chỉ nói “các xã, thị trấn”; tên là kiến thức chung.' }),
    }),
  ),
  ...communes2025.map(
    ([key, name]): DemoUnit => ({
      key,
      hierarchy: 'territory',
      kind: 'commune',
      names: [{ name, short: short(name), from: newDay }],
      parents: [{ parent: 'tinh-moi', relation: 'direct', from: newDay }],
      founded: newDay,
      closed: null,
      sourced: false,
      note: 'Cần đối chiếu nghị quyết sắp xếp.',
    }),
  ),
];
