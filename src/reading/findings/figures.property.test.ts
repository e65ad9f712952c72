import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

// Passages built from figures that agree raise no alarm, alone or one after the other; with one figure wrong each raises one.

const ARITHMETIC = new Set(['ratio', 'sum', 'diff']);
const alarms = (text: string): string[] =>
  read(text)
    .findings.filter((f) => ARITHMETIC.has(f.kind))
    .map((f) => f.message);

const dots = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const comma = (n: number): string => n.toFixed(1).replace('.', ',');

/** A passage from three counts; `off` is added to one of its figures. */
type Form = (a: number, b: number, c: number, off: number) => string;

const FORMS: Readonly<Record<string, Form>> = {
  parts: (a, b, c, off) =>
    `Toàn huyện có ${dots(a + b + c + off)} trường, gồm ${a} trường mầm non, ${b} trường tiểu học và ${c} trường THCS.`,
  halves: (a, b, _, off) => `Trường có ${dots(a + b + off)} học sinh, trong đó ${a} nam và ${b} nữ.`,
  brackets: (a, b, c, off) =>
    `Đội ngũ hiện có ${dots(a + b + c + off)} người (${a} cán bộ quản lý, ${b} giáo viên, ${c} nhân viên).`,
  lines: (a, b, c, off) =>
    `Tỉnh có ${dots(a + b + c + off)} trường đạt chuẩn.\nTrong đó:\n- Mầm non: ${a} trường;\n- Tiểu học: ${b} trường;\n- THCS: ${c} trường.`,
  total: (a, b, _, off) => `Đợt 1 trao ${a} suất, đợt 2 trao ${b} suất, tổng cộng ${dots(a + b + off)} suất học bổng.`,
  money: (a, b, _, off) =>
    `Kinh phí ${dots(a + b + off)} triệu đồng, trong đó ngân sách nhà nước ${a} triệu đồng, xã hội hóa ${b} triệu đồng.`,
  fraction: (a, b, _, off) =>
    `Có ${dots(a)}/${dots(a + b)} trường đạt chuẩn, đạt tỷ lệ ${comma((a / (a + b)) * 100 + off / 2)}%.`,
  share: (a, b, _, off) =>
    `Toàn trường có ${dots(a + b)} học sinh, trong đó có ${a} em hộ nghèo, chiếm ${comma((a / (a + b)) * 100 + off / 2)}%.`,
  since: (a, b, _, off) =>
    `Tổng số học sinh là ${dots(a + b)} em, tăng ${dots(b + off)} em so với năm học trước (${a} em).`,
  ends: (a, b, _, off) =>
    `Đầu năm trường có ${dots(a + b)} học sinh, cuối năm còn ${a} học sinh, giảm ${b + off} học sinh.`,
  lacking: (a, b, _, off) =>
    `Theo định mức, ngành cần ${dots(a + b)} giáo viên, hiện có ${a} giáo viên, còn thiếu ${b + off} giáo viên.`,
  rest: (a, b, _, off) =>
    `Đã có ${a + 310}/${dots(a + b + 310)} đơn vị hoàn thành, còn ${b + off} đơn vị chưa hoàn thành.`,
  yearly: (a, _, __, off) => `Giai đoạn 2021-2025 bố trí ${dots(a * 5)} tỷ đồng, bình quân ${a + off} tỷ đồng/năm.`,
  average: (a, _, c, off) =>
    `Trường có ${a} lớp với ${dots(a * 35 + c)} học sinh, bình quân ${comma(35 + c / a + off / 3)} học sinh/lớp.`,
};

/** Forms of which one slip, not any difference, is asked: they only have to be silent when they agree. */
const SLIPS: Record<string, Form> = {
  labels: (a, b, c) => `Tổng số ${dots(a + b + c)} người, CBQL ${a} người, giáo viên ${b} người, nhân viên ${c} người.`,
  sites: (a, b, c) =>
    `Trường có ${dots(a + b + c)} học sinh. Điểm trường chính có ${a} em; thôn Sơn Lâm ${b} em. Xa nhất là thôn Sơn Tây, có ${c} em.`,
  absent: (a, b) => `Môn Toán có ${dots(a + b)} thí sinh đăng ký, dự thi ${a} em, vắng ${b} em.`,
  left: (a, b) =>
    `Tỉnh có ${dots(a + b)} điểm trường lẻ. Năm nay giải thể ${a} điểm trường lẻ, còn ${b} điểm trường lẻ.`,
  reversed: (a, b) =>
    `Về học tập của ${dots(a + b)} học sinh: Tốt ${comma((a / (a + b)) * 100)}% (${a} HS); Đạt ${comma((b / (a + b)) * 100)}% (${b} HS).`,
  earlier: (a, b) =>
    `Tỷ lệ đạt ${comma(a / 10 + b / 10)}%, năm học trước là ${comma(a / 10)}% (tăng ${comma(b / 10)}%).`,
  prices: (a) => `Trao ${a} suất quà, mỗi suất 500.000 đồng, tổng trị giá ${dots(a * 500_000)} đồng.`,
  gathered: (a, b, c) =>
    `Quỹ A được ${a} triệu đồng, quỹ B ${b} triệu đồng. Quỹ C thu ${c} triệu đồng. Cả ba quỹ đạt ${a + b + c} triệu đồng.`,
};

const count = fc.integer({ min: 31, max: 299 });
const form = fc.constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[]));
const passage = fc.tuple(form, count, count, count).map(
  ([name, a, b, c]) =>
    (off: number) =>
      (FORMS[name] as Form)(a, b, c, off),
);

const slip = fc.tuple(fc.constantFrom(...Object.keys(SLIPS)), count, count, count).map(
  ([name, a, b, c]) =>
    () =>
      (SLIPS[name] as Form)(a, b, c, 0),
);

describe('figures of any size', () => {
  it('raise no alarm when they agree, beside others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(passage, slip), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', '\n'),
        (all, between) => {
          expect(alarms(all.map((say) => say(0)).join(between))).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('raise one when a single figure is wrong', () => {
    fc.assert(
      fc.property(passage, fc.constantFrom(4, 6, 7), (say, off) => {
        expect(alarms(say(off))).toHaveLength(1);
      }),
      { numRuns: 250 },
    );
  });
});
