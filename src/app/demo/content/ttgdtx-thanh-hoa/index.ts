import type { DemoAuthority } from '../types.ts';
import { findings, sums } from './checks.ts';
import { forms, rounds, submissions } from './collection.ts';
import { documents, relations } from './documents.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { events, partyUnits } from './party.ts';
import { persons, users } from './people.ts';
import { targets, tasks } from './tasks.ts';
import { units } from './units.ts';

export const ttgdtxThanhHoa: DemoAuthority = {
  slug: 'ttgdtx-thanh-hoa',
  name: 'Trung tâm Giáo dục thường xuyên tỉnh Thanh Hóa',
  kind: 'centre',
  unit: 'trung-tam',
  provinceNote: 'Tỉnh Thanh Hóa không đổi địa giới trong đợt sắp xếp ngày 01/07/2025; cấp huyện đã kết thúc.',
  sample: false,
  about: 'Đảng bộ Trung tâm nhìn lại hơn 5 năm thực hiện Nghị quyết 29-NQ/TW: khảo sát và bồi dưỡng đội ngũ.',
  asOf: '2019-06-19',
  terms: [],
  units: [...units, ...partyUnits],
  events,
  persons,
  documents,
  relations,
  indicators,
  figures,
  targets,
  tasks,
  sums,
  findings,
  forms,
  rounds,
  submissions,
  users,
};
