import { defineIndicator } from '../../src/capabilities/collection/index.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';
import type { Chance } from './chance.ts';

export interface MadeIndicator {
  id: number;
  kind: 'count' | 'ratio' | 'yesno' | 'money' | 'number';
  name: string;
}

const kinds = {
  count: { many: 100, unitWord: 'học sinh', decimals: 0, aggregation: 'sum' },
  ratio: { many: 60, unitWord: '%', decimals: 1, aggregation: 'ratio_of_sums' },
  yesno: { many: 20, unitWord: '', decimals: 0, aggregation: 'count_yes' },
  money: { many: 10, unitWord: 'triệu đồng', decimals: 0, aggregation: 'sum' },
  number: { many: 10, unitWord: 'điểm', decimals: 2, aggregation: 'none' },
} as const;
const words = {
  count: ['Số học sinh', 'Số lớp', 'Số giáo viên', 'Số phòng học', 'Số trẻ đến trường'],
  ratio: ['Tỷ lệ học sinh hoàn thành', 'Tỷ lệ giáo viên đạt chuẩn', 'Tỷ lệ phòng học kiên cố', 'Tỷ lệ chuyên cần'],
  yesno: ['Đạt chuẩn quốc gia', 'Có thư viện', 'Có nước sạch'],
  money: ['Kinh phí chi thường xuyên', 'Kinh phí sửa chữa'],
  number: ['Điểm trung bình', 'Số học sinh trên một lớp'],
};

/** 200 indicators: 100 counts, 60 ratios, 20 yes/no, 20 others. */
export async function loadIndicators(tx: WriteTx): Promise<MadeIndicator[]> {
  const made: MadeIndicator[] = [];
  for (const kind of Object.keys(kinds) as MadeIndicator['kind'][]) {
    const { many, ...rest } = kinds[kind];
    for (let i = 0; i < many; i++) {
      const name = `${words[kind][i % words[kind].length]}, nhóm ${Math.floor(i / words[kind].length) + 1}`;
      const code = `${kind.slice(0, 2).toUpperCase()}.${String(i + 1).padStart(3, '0')}`;
      const draft = {
        ...rest,
        code,
        name,
        kind,
        direction: 'higher',
        periodKind: 'school_year',
        sample: true,
      } as const;
      made.push({ id: await defineIndicator(tx, draft), kind, name });
    }
  }
  return made;
}

export const ofKind = (list: readonly MadeIndicator[], kind: MadeIndicator['kind'], from: number, many: number) =>
  list.filter((each) => each.kind === kind).slice(from, from + many);

export interface MadeValue {
  raw: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What a unit might report: as typed, and as it is kept. */
export function valueFor(kind: MadeIndicator['kind'], chance: Chance): MadeValue {
  if (kind === 'ratio') {
    const denominator = chance.whole(20, 800);
    const numerator = chance.whole(Math.floor(denominator / 2), denominator);
    return { raw: `${numerator}/${denominator}`, value: null, numerator, denominator };
  }
  const value = kind === 'yesno' ? chance.whole(0, 1) : chance.whole(1, kind === 'money' ? 9000 : 900);
  const raw = kind === 'yesno' ? (value === 1 ? 'có' : 'không') : String(value);
  return { raw, value, numerator: null, denominator: null };
}
