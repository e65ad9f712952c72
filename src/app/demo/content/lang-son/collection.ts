import { count, ratio } from '../measures.ts';
import { schoolYear } from '../periods.ts';
import type { DemoForm, DemoIndicator, DemoRound, DemoSubmission } from '../types.ts';
import { schools } from './territory.ts';

/** What the sample form asks beyond the catalogue of the article. */
export const formIndicators: DemoIndicator[] = [
  {
    key: 'nhom-tre',
    code: 'MN02b',
    name: 'Nhóm trẻ (nhà trẻ)',
    ...count('nhóm'),
    population: 'Trường mầm non',
    definition: 'Số nhóm trẻ dưới 36 tháng tuổi.',
    periodKind: 'school_year',
    sample: true,
  },
  {
    key: 'lop-mg',
    code: 'MN02c',
    name: 'Lớp mẫu giáo',
    ...count('lớp'),
    population: 'Trường mầm non',
    definition: 'Số lớp mẫu giáo.',
    periodKind: 'school_year',
    sample: true,
  },
  {
    key: 'tre-5-tuoi',
    code: 'MN03b',
    name: 'Trẻ 5 tuổi',
    ...count('trẻ'),
    population: 'Trẻ mầm non ra lớp',
    definition: 'Trẻ 5 tuổi đang học tại trường.',
    periodKind: 'school_year',
    sample: true,
  },
  {
    key: 'tre-ban-tru',
    code: 'MN04a',
    name: 'Trẻ ăn bán trú',
    ...count('trẻ'),
    population: 'Trẻ mầm non ra lớp',
    definition: 'Trẻ ăn trưa tại trường.',
    periodKind: 'school_year',
    sample: true,
  },
  {
    key: 'ty-le-nhe-can',
    code: 'MN05a',
    name: 'Trẻ suy dinh dưỡng thể nhẹ cân',
    ...ratio(1, 'lower'),
    population: 'Trẻ được cân, đo',
    definition: 'Trẻ nhẹ cân chia cho trẻ được cân, đo.',
    periodKind: 'school_year',
    sample: true,
  },
];

export const forms: DemoForm[] = [
  {
    key: 'mn-dau-nam',
    code: 'MN-ĐN',
    name: 'Trường mầm non đầu năm học (biểu mẫu)',
    periodKind: 'school_year',
    fields: [
      { code: 'A1', label: 'Nhóm trẻ', indicator: 'nhom-tre', required: true },
      { code: 'A2', label: 'Lớp mẫu giáo', indicator: 'lop-mg', required: true },
      { code: 'A3', label: 'Tổng nhóm, lớp', indicator: 'nhom-lop-mn', required: true },
      { code: 'B1', label: 'Tổng số trẻ', indicator: 'tre-ra-lop', required: true },
      { code: 'B2', label: 'Trong đó: trẻ 5 tuổi', indicator: 'tre-5-tuoi', required: true },
      { code: 'B3', label: 'Trong đó: trẻ ăn bán trú', indicator: 'tre-ban-tru', required: true },
      { code: 'C1', label: 'Tỷ lệ trẻ nhẹ cân, %', indicator: 'ty-le-nhe-can', required: false },
    ],
    rules: [
      {
        kind: 'sum',
        total: 'A3',
        parts: ['A1', 'A2'],
        message: 'Tổng nhóm, lớp phải bằng nhóm trẻ cộng lớp mẫu giáo.',
      },
      { kind: 'at_most', total: 'B1', parts: ['B2'], message: 'Trẻ 5 tuổi không được nhiều hơn tổng số trẻ.' },
      { kind: 'at_most', total: 'B1', parts: ['B3'], message: 'Trẻ bán trú không được nhiều hơn tổng số trẻ.' },
    ],
    sample: true,
  },
];

const units = schools.map((s) => s.key);

export const rounds: DemoRound[] = [
  {
    key: 'dau-nam-2020',
    form: 'mn-dau-nam',
    name: 'Đầu năm học 2020–2021 (mẫu)',
    period: schoolYear(2020),
    structureOn: '2020-09-30',
    opensOn: '2020-09-15',
    dueOn: '2020-10-15',
    state: 'closed',
    units,
    sample: true,
  },
  {
    key: 'dau-nam-2026',
    form: 'mn-dau-nam',
    name: 'Đầu năm học 2026–2027 (mẫu)',
    period: schoolYear(2026),
    structureOn: '2026-09-30',
    opensOn: '2026-09-15',
    dueOn: '2026-11-15',
    state: 'open',
    units,
    sample: true,
  },
];

type Row = readonly [unit: string, a1: number, a2: number, b1: number, b2: number, b3: number, c1: number];

const values = ([, a1, a2, b1, b2, b3, c1]: Row) => ({ A1: a1, A2: a2, A3: a1 + a2, B1: b1, B2: b2, B3: b3, C1: c1 });

const rows2020: Row[] = [
  ['mn-hoa-dao', 4, 9, 356, 121, 356, 4.2],
  ['mn-hoa-hoi', 3, 4, 142, 38, 142, 3.5],
  ['mn-hoa-lan', 3, 8, 287, 96, 280, 7.3],
  ['mn-hoa-mai', 2, 7, 231, 82, 224, 8.7],
  ['mn-hoa-sen', 3, 7, 248, 85, 248, 7.7],
  ['mn-hoa-hong', 3, 8, 301, 104, 301, 6.3],
  ['mn-hoa-cuc', 2, 8, 239, 87, 231, 9.2],
  ['mn-hoa-ban', 3, 8, 276, 93, 276, 7.2],
  ['mn-hoa-na', 4, 9, 341, 118, 341, 5.6],
  ['mn-hoa-sim', 3, 8, 292, 101, 290, 6.5],
  ['mn-hoa-cam', 3, 7, 254, 88, 249, 7.1],
  ['mn-hoa-chanh', 2, 6, 183, 66, 172, 10.4],
];

export const submissions: DemoSubmission[] = [
  ...rows2020.map(
    (row): DemoSubmission => ({
      round: 'dau-nam-2020',
      unit: row[0],
      state: 'approved',
      late: row[0] === 'mn-hoa-chanh',
      revision: 1,
      submittedOn: row[0] === 'mn-hoa-chanh' ? '2020-10-19' : '2020-10-12',
      settledOn: '2020-10-22',
      values: values(row),
      sample: true,
    }),
  ),
  ...(
    [
      [['mn-hoa-dao', 4, 9, 348, 117, 348, 3.4], 'approved', '2026-10-28', '2026-11-03'],
      [['mn-hoa-hoi', 3, 4, 137, 35, 137, 2.9], 'approved', '2026-10-30', '2026-11-03'],
      [['mn-hoa-lan', 3, 8, 279, 91, 279, 6.1], 'approved', '2026-11-02', '2026-11-06'],
      [['mn-hoa-mai', 2, 7, 226, 77, 226, 7.5], 'approved', '2026-11-04', '2026-11-09'],
      [['mn-hoa-sen', 3, 7, 241, 80, 241, 6.2], 'submitted', '2026-11-11', null],
      [['mn-hoa-hong', 3, 8, 296, 99, 296, 5.4], 'submitted', '2026-11-12', null],
      [['mn-hoa-cuc', 2, 8, 233, 80, 233, 8.2], 'submitted', '2026-11-13', null],
      [['mn-hoa-na', 4, 9, 333, 112, 333, 4.8], 'submitted', '2026-11-17', null],
    ] as const
  ).map(
    ([row, state, submittedOn, settledOn]): DemoSubmission => ({
      round: 'dau-nam-2026',
      unit: row[0],
      state,
      late: submittedOn > '2026-11-15',
      revision: 1,
      submittedOn,
      settledOn,
      values: values(row),
      sample: true,
    }),
  ),
  {
    round: 'dau-nam-2026',
    unit: 'mn-hoa-ban',
    state: 'returned',
    late: false,
    revision: 1,
    submittedOn: '2026-11-10',
    settledOn: '2026-11-12',
    remark: 'Ô B2 ghi 88 trẻ 5 tuổi, sổ theo dõi phổ cập của xã có 91. Đề nghị đối chiếu rồi gửi lại.',
    values: { A1: 3, A2: 8, A3: 11, B1: 268, B2: 88, B3: 268, C1: 6.3 },
    sample: true,
  },
  {
    round: 'dau-nam-2026',
    unit: 'mn-hoa-sim',
    state: 'draft',
    late: true,
    revision: 1,
    submittedOn: null,
    settledOn: null,
    remark: 'Trạm y tế chưa cân, đo xong ở một điểm trường.',
    values: { A1: 3, A2: 8, A3: 11, B1: 284, B2: 95, C1: 'not_yet' },
    sample: true,
  },
  ...['mn-hoa-cam', 'mn-hoa-chanh'].map(
    (unit): DemoSubmission => ({
      round: 'dau-nam-2026',
      unit,
      state: 'not_started',
      late: true,
      revision: 0,
      submittedOn: null,
      settledOn: null,
      values: {},
      sample: true,
    }),
  ),
];
