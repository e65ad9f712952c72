import type { DemoAuthority } from '../types.ts';
import { findings, sums } from './checks.ts';
import { documents, relations } from './documents.ts';
import { figures, targets } from './figures.ts';
import { indicators } from './indicators.ts';
import { tasks } from './tasks.ts';
import { persons, units, users } from './units.ts';

export const soGddt: DemoAuthority = {
  slug: 'so-gddt',
  name: 'Sở Giáo dục và Đào tạo (tỉnh chưa xác định)',
  kind: 'department',
  unit: 'so',
  provinceNote: 'Bài viết không nêu tên tỉnh; chưa xác định được các sáp nhập về sau.',
  sample: false,
  about: 'Đảng bộ Sở tổng kết năm 2020: 15/15 nhiệm vụ được giao và 2 nhiệm vụ bổ sung.',
  asOf: '2021-01-21',
  terms: [],
  units,
  events: [],
  persons,
  documents,
  relations,
  indicators,
  figures,
  targets,
  tasks,
  sums,
  findings,
  forms: [],
  rounds: [],
  submissions: [],
  users,
};
