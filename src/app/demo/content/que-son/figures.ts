import { day, schoolYear, year } from '../periods.ts';
import type { DemoFigure } from '../types.ts';
import { communes } from './territory.ts';

type Part = readonly [numerator: number, denominator: number];

/**
 * Invented figures of the first half of 2020–2021 for the thirteen communes. The district's rates follow from
 * the numerators and denominators, never from the mean of the rates. Two communes have not sent the form of
 * the lower secondary schools.
 */
const rows: readonly (readonly [
  commune: string,
  attending: Part,
  five: Part,
  measured: readonly [underweight: number, stunted: number, of: number],
  fields: Part,
  thcs: readonly [learning: number, conduct: number, of: number] | null,
])[] = [
  ['que-phong', [184, 228], [72, 74], [20, 21, 180], [152, 178], [180, 184, 187]],
  ['que-hiep', [219, 268], [88, 88], [20, 23, 219], [190, 218], null],
  ['que-an', [301, 361], [99, 100], [18, 22, 249], [259, 293], [311, 315, 317]],
  ['que-minh', [276, 329], [110, 110], [19, 24, 250], [235, 272], [331, 333, 335]],
  ['que-long', [245, 287], [97, 97], [18, 22, 241], [214, 241], null],
  ['que-thuan', [341, 411], [119, 119], [20, 24, 279], [305, 340], [337, 339, 341]],
  ['que-my', [397, 475], [154, 154], [26, 32, 379], [356, 392], [303, 305, 306]],
  ['que-chau', [393, 461], [161, 161], [26, 33, 367], [346, 384], [354, 356, 358]],
  ['que-phu', [476, 557], [177, 177], [27, 33, 405], [431, 466], [380, 382, 384]],
  ['que-xuan-1', [432, 507], [151, 151], [26, 35, 400], [394, 424], [318, 320, 322]],
  ['que-xuan-2', [412, 482], [155, 155], [24, 29, 360], [361, 396], [298, 299, 300]],
  ['huong-an', [413, 475], [160, 160], [22, 30, 377], [377, 407], [383, 385, 386]],
  ['dong-phu', [446, 505], [147, 147], [21, 26, 367], [422, 444], [647, 649, 651]],
];

const term1 = schoolYear(2020);
const invented = { sample: true, quote: null } as const;

const rate = (key: string, indicator: string, unit: string, [numerator, denominator]: Part): DemoFigure => ({
  key,
  indicator,
  unit,
  period: term1,
  value: Math.round((numerator / denominator) * 1000) / 10,
  numerator,
  denominator,
  state: 'approved',
  note: 'Số minh họa, học kỳ I.',
  ...invented,
});

const missing = (key: string, indicator: string, unit: string, note: string): DemoFigure => ({
  key,
  indicator,
  unit,
  period: term1,
  value: null,
  missing: 'not_yet',
  state: 'preliminary',
  note,
  ...invented,
});

export const communeFigures: DemoFigure[] = rows.flatMap(([c, attending, five, [under, stunted, of], fields, thcs]) => [
  rate(`m-mg-${c}`, 'mg-den-truong', c, attending),
  rate(`m-5t-${c}`, '5t-den-truong', c, five),
  rate(`m-nc-${c}`, 'nhe-can', c, [under, of]),
  rate(`m-tc-${c}`, 'thap-coi', c, [stunted, of]),
  rate(`m-lv-${c}`, 'linh-vuc', c, fields),
  ...(thcs
    ? [rate(`m-hl-${c}`, 'hoc-luc', c, [thcs[0], thcs[2]]), rate(`m-hk-${c}`, 'hanh-kiem', c, [thcs[1], thcs[2]])]
    : [
        missing(`m-hl-${c}`, 'hoc-luc', c, 'Quá hạn: trường THCS chưa gửi biểu học kỳ I.'),
        missing(`m-hk-${c}`, 'hanh-kiem', c, 'Quá hạn: trường THCS chưa gửi biểu học kỳ I.'),
      ]),
  missing(`m-ht-${c}`, 'htct-lop', c, 'Chưa đến hạn: có vào cuối năm học.'),
  missing(`m-tn-${c}`, 'tn-thcs', c, 'Chưa đến hạn: có vào cuối năm học.'),
]);

export const universalFigures: DemoFigure[] = communes.flatMap((c) =>
  (['pc-mn5', 'pc-th-xmc', 'pc-thcs'] as const).map(
    (indicator): DemoFigure => ({
      key: `m-${indicator}-${c.key}`,
      indicator,
      unit: c.key,
      period: year(2020),
      value: 1,
      state: 'approved',
      note: '1 là đạt, 0 là chưa đạt.',
      ...invented,
    }),
  ),
);

const total = (at: 1 | 2 | 4): Part => [
  rows.reduce((sum, row) => sum + row[at][0], 0),
  rows.reduce((sum, row) => sum + row[at][1], 0),
];

/** The district's own totals, recomputed: the house must arrive at the same by itself. */
export const districtFigures: DemoFigure[] = [
  {
    ...rate('m-mg', 'mg-den-truong', 'huyen', total(1)),
    derived: { formula: '4.535 ÷ 5.346 = 84,8%', from: rows.map(([c]) => `m-mg-${c}`) },
    acceptance: ['C5'],
  },
  {
    ...rate('m-5t', '5t-den-truong', 'huyen', total(2)),
    derived: { formula: 'Tổng số trẻ 5 tuổi đến trường ÷ tổng số trẻ 5 tuổi', from: rows.map(([c]) => `m-5t-${c}`) },
    acceptance: ['C6'],
  },
  {
    ...rate('m-lv', 'linh-vuc', 'huyen', total(4)),
    derived: { formula: 'Tổng số trẻ đạt ÷ tổng số trẻ được đánh giá', from: rows.map(([c]) => `m-lv-${c}`) },
  },
  {
    key: 'm-so-xa',
    indicator: 'pc-mn5',
    unit: 'huyen',
    period: day('2020-12-31', 'Đến 31/12/2020'),
    value: 13,
    state: 'approved',
    derived: { formula: 'Đếm số xã, thị trấn đạt: 13/13', from: communes.map((c) => `m-pc-mn5-${c.key}`) },
    ...invented,
  },
];
