import { span, term } from '../periods.ts';
import type { DemoAuthority } from '../types.ts';
import { findings, sums } from './checks.ts';
import { documents, relations } from './documents.ts';
import { communeFigures, districtFigures, universalFigures } from './figures.ts';
import { indicators } from './indicators.ts';
import { goals, officeTargets } from './targets.ts';
import { tasks } from './tasks.ts';
import { territories, territoryEvents } from './territory.ts';
import { bodies, bodyEvents, persons, schools, users } from './units.ts';

export const queSon: DemoAuthority = {
  slug: 'que-son',
  name: 'Phòng Giáo dục và Đào tạo huyện Quế Sơn',
  kind: 'office',
  unit: 'phong',
  provinceNote:
    'Huyện Quế Sơn thuộc tỉnh Quảng Nam đến 30/06/2025; từ 01/07/2025 Quảng Nam nhập vào thành phố Đà Nẵng, hết cấp huyện.',
  sample: false,
  about: 'Nghị quyết hội nghị ngày 19/10/2020: mười một chỉ tiêu theo dõi ở mười ba xã, thị trấn (số của xã là mẫu).',
  asOf: '2021-01-15',
  terms: [
    {
      key: 'hu-2015',
      label: 'Lần thứ XXIV, 2015–2020',
      period: term(2015, 2020),
      unit: 'huyen-uy',
      acceptance: ['CX2'],
    },
    {
      key: 'ttnd-2020',
      label: '2020–2022',
      period: span('2020-10-19', '2022-10-18', 'Nhiệm kỳ 2020–2022'),
      unit: 'ban-ttnd',
      note: 'Ban TTND bầu tại hội nghị, hai năm.',
      acceptance: ['C24'],
    },
  ],
  units: [...territories, ...bodies, ...schools],
  events: [...territoryEvents, ...bodyEvents],
  persons,
  documents,
  relations,
  indicators,
  figures: [...communeFigures, ...universalFigures, ...districtFigures],
  targets: [...goals, ...officeTargets],
  tasks,
  sums,
  findings,
  forms: [],
  rounds: [],
  submissions: [],
  users,
};
