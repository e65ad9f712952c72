import { term } from '../periods.ts';
import type { DemoAuthority } from '../types.ts';
import { findings, sums } from './checks.ts';
import { documents, relations } from './documents.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { persons, users } from './people.ts';
import { schoolTargets } from './targets.ts';
import { staffTargets } from './targets-staff.ts';
import { tasks } from './tasks.ts';
import { territories } from './territory.ts';
import { bodies, schools } from './units.ts';

export const chuPuh: DemoAuthority = {
  slug: 'chu-puh',
  name: 'Phòng Giáo dục và Đào tạo huyện Chư Pưh',
  kind: 'office',
  unit: 'phong',
  provinceNote:
    'Huyện Chư Pưh thuộc tỉnh Gia Lai đến 30/06/2025; từ 01/07/2025 Gia Lai nhập với Bình Định, hết cấp huyện.',
  sample: false,
  about: 'Chi bộ Phòng GDĐT vào Đại hội lần thứ III: chỉ tiêu đến năm 2025.',
  asOf: '2020-05-12',
  terms: [
    { key: 'cb-2015', label: '2015–2020', period: term(2015, 2020), unit: 'chi-bo' },
    {
      key: 'cb-2020',
      label: 'Lần thứ III, 2020–2025',
      period: term(2020, 2025),
      unit: 'chi-bo',
      note: 'Đại hội ngày 12/05/2020.',
      acceptance: ['A6'],
    },
  ],
  units: [...territories, ...bodies, ...schools],
  events,
  persons,
  documents,
  relations,
  indicators,
  figures,
  targets: [...schoolTargets, ...staffTargets],
  tasks,
  sums,
  findings,
  forms: [],
  rounds: [],
  submissions: [],
  users,
};
