import { term } from '../periods.ts';
import type { DemoAuthority } from '../types.ts';
import { findings, sums } from './checks.ts';
import { formIndicators, forms, rounds, submissions } from './collection.ts';
import { documents, relations } from './documents.ts';
import { figures } from './figures.ts';
import { resultFigures } from './figures-results.ts';
import { sampleFigures, sampleTargets } from './follow-up.ts';
import { indicators } from './indicators.ts';
import { resultIndicators } from './indicators-results.ts';
import { persons, users } from './persons.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { localGovernment, schools, territories, territoryEvents } from './territory.ts';
import { namedUnits, partyEvents, partyUnits } from './units.ts';

export const langSon: DemoAuthority = {
  slug: 'lang-son',
  name: 'Sở Giáo dục và Đào tạo Lạng Sơn',
  kind: 'department',
  unit: 'so',
  provinceNote: 'Tỉnh Lạng Sơn không đổi địa giới trong đợt sắp xếp ngày 01/07/2025; cấp huyện đã kết thúc.',
  sample: false,
  about: 'Đảng bộ Sở trước Đại hội nhiệm kỳ 2020–2025: kết quả 2015–2020 và công việc chuẩn bị.',
  asOf: '2020-05-08',
  terms: [
    { key: 'db-2015', label: '2015–2020', period: term(2015, 2020), unit: 'db-so' },
    { key: 'db-2020', label: '2020–2025', period: term(2020, 2025), unit: 'db-so' },
    {
      key: 'cb-2017',
      label: '2017–2020',
      period: term(2017, 2020),
      unit: 'cb-cva',
      note: 'Nhiệm kỳ của các chi bộ trực thuộc: nửa nhiệm kỳ Đảng bộ.',
    },
    {
      key: 'cb-2020',
      label: '2020–2022',
      period: term(2020, 2022),
      unit: 'cb-cva',
      note: 'Nhiệm kỳ của các chi bộ trực thuộc.',
    },
    {
      key: 'db-2025',
      label: '2025–2030',
      period: term(2025, 2030),
      unit: 'db-so',
      note: 'Có sau khi cấp trên trực tiếp đổi; cách đánh số lần đại hội là chữ, không tính nối.',
    },
  ],
  units: [...territories, ...namedUnits, ...localGovernment, ...schools, ...partyUnits],
  events: [...territoryEvents, ...partyEvents],
  persons,
  documents,
  relations,
  indicators: [...indicators, ...resultIndicators, ...formIndicators],
  figures: [...figures, ...resultFigures, ...sampleFigures],
  targets: [...targets, ...sampleTargets],
  tasks,
  sums,
  findings,
  forms,
  rounds,
  submissions,
  users,
};
