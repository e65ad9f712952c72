import { everyYearOf, term, year } from '../periods.ts';
import type { DemoFigure, DemoTarget } from '../types.ts';

const term2025 = term(2020, 2025);
const term2030 = term(2025, 2030);
const invented = { sample: true, quote: null, state: 'approved' } as const;

/** What came after the article is not in any of the documents: every value below is invented. */
export const sampleFigures: DemoFigure[] = [
  ...(
    [
      [2020, 224],
      [2021, 229],
      [2022, 236],
      [2023, 243],
      [2024, 251],
      [2025, 258],
    ] as const
  ).map(
    ([y, value]): DemoFigure => ({
      key: `m-cqg-${y}`,
      indicator: 'truong-cqg',
      unit: 'tinh',
      period: year(y),
      value,
      ...invented,
    }),
  ),
  ...(
    [
      [2020, 233, 2219, 58340],
      [2021, 231, 2204, 57912],
      [2022, 230, 2198, 57405],
      [2023, 228, 2181, 56870],
      [2024, 227, 2170, 56102],
      [2025, 226, 2162, 55790],
    ] as const
  ).flatMap(([y, schools, groups, children]): DemoFigure[] => [
    { key: `m-truong-${y}`, indicator: 'truong-mn', unit: 'tinh', period: year(y), value: schools, ...invented },
    { key: `m-lop-${y}`, indicator: 'nhom-lop-mn', unit: 'tinh', period: year(y), value: groups, ...invented },
    { key: `m-tre-${y}`, indicator: 'tre-ra-lop', unit: 'tinh', period: year(y), value: children, ...invented },
  ]),
  ...(
    [
      [2020, 137, 140],
      [2021, 139, 142],
      [2022, 141, 143],
      [2023, 142, 146],
      [2024, 145, 147],
    ] as const
  ).map(
    ([y, good, rated]): DemoFigure => ({
      key: `m-htt-${y}`,
      indicator: 'dv-htt-tro-len',
      unit: 'db-so',
      period: year(y),
      value: Math.round((good / rated) * 1000) / 10,
      numerator: good,
      denominator: rated,
      ...invented,
    }),
  ),
  {
    key: 'm-huyen-2025',
    indicator: 'huyen-pc-mn5',
    unit: 'tinh',
    period: year(2025),
    value: null,
    missing: 'not_applicable',
    note: 'Không còn cấp huyện từ ngày 01/07/2025.',
    ...invented,
  },
];

export const sampleTargets: DemoTarget[] = [
  {
    key: 'm-t-cqg-2025',
    unit: 'db-so',
    indicator: 'truong-cqg',
    name: 'Trường đạt chuẩn quốc gia đến cuối nhiệm kỳ (mẫu)',
    scope: 'Trường các cấp học toàn tỉnh',
    comparator: '>=',
    value: 250,
    unitWord: 'trường',
    period: term2025,
    assigner: 'db-so',
    baseline: {
      value: 222,
      unitWord: 'trường',
      period: term(2015, 2020),
      formula: 'Kết quả nhiệm kỳ trước',
      figure: 'f-cqg',
    },
    result: { figure: 'm-cqg-2025', verdict: 'exceeded' },
    quote: null,
    sample: true,
  },
  {
    key: 'm-t-htt-2025',
    unit: 'db-so',
    indicator: 'dv-htt-tro-len',
    name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên (mẫu)',
    scope: 'Tính từng năm',
    comparator: '>=',
    value: 97,
    unitWord: '%',
    period: everyYearOf(term2025),
    assigner: 'db-so',
    result: { figure: 'm-htt-2024', verdict: 'exceeded' },
    quote: null,
    sample: true,
  },
  {
    key: 'm-t-cqg-2030',
    unit: 'db-so',
    indicator: 'truong-cqg',
    name: 'Trường đạt chuẩn quốc gia đến năm 2030 (mẫu)',
    scope: 'Trường các cấp học toàn tỉnh, theo cơ cấu hai cấp',
    comparator: '>=',
    value: 290,
    unitWord: 'trường',
    period: term2030,
    assigner: 'db-so',
    baseline: { value: 258, unitWord: 'trường', period: year(2025), formula: 'Số mẫu năm 2025', figure: 'm-cqg-2025' },
    quote: null,
    sample: true,
  },
];
