import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, isRate, loose, value } from '../figures.ts';
import { figure, roundsAs } from '../printing.ts';
import { isMeanSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// A mean said in words beside the two counts it is of: "mở 58 lớp với 1.421 học viên, trung bình 24,5 học viên một lớp", "23 doanh
// nghiệp tài trợ 690 triệu đồng, bình quân mỗi doanh nghiệp 30 triệu đồng", "mỗi giáo viên phải phụ trách 21,1 học sinh, vì
// toàn huyện chỉ có 563 giáo viên cho 11.874 học sinh".

const MEAN = phraseTable('bình quân, trung bình, tính ra mỗi, chia đều, tính bình quân, mỗi');
const EACH = phraseTable('mỗi');
/** What each is to have, not what it has. */
const SET = phraseTable('chỉ tiêu, định mức, quy định');
const TIME = phraseTable('phút, tháng, năm, tuần, ngày, buổi, tiết, lần, kỳ, học kỳ, giờ, suất, phần, giải');
const FIGURES = 5;

export function checkFreeMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const mean = f.mentions[i] as Mention;
    const { unit } = mean.quantity;
    if (mean.percent || mean.quantity.value === null || unit === null || loose(mean) || mean.quantity.role === 'change')
      continue;
    if (mean.quantity.role === 'target' || !saysMean(f, mean)) continue;
    const found = judge(f, i, unit);
    if (found) out.push(found);
  }
  return out;
}

function saysMean({ t }: Figures, mean: Mention): boolean {
  const at = findPhrase(t, MEAN, Math.max(0, mean.num - 8), mean.num);
  if (findPhrase(t, SET, Math.max(0, mean.num - 14), mean.num) >= 0) return false;
  return at >= 0 && findPhrase(t, TIME, at, mean.num) < 0 && findPhrase(t, TIME, mean.to, mean.to + 3) < 0;
}

/** "bình quân mỗi doanh nghiệp": the first word of what each of them is. */
function nounOf({ t }: Figures, mean: Mention): string | null {
  for (let k = mean.num - 2; k > mean.num - 9 && k >= 0; k--)
    if (t.words[k] === MOI) return textOf(t, k + 1, k + 2).toLowerCase();
  return null;
}
const MOI = registerWord('mỗi');

function judge(f: Figures, i: number, unit: string): Finding | null {
  const mean = f.mentions[i] as Mention;
  const key = unitKey(unit.split('/')[0] as string);
  const near = f.mentions
    .slice(Math.max(0, i - 2 * FIGURES), i + FIGURES)
    .filter(
      (m) =>
        m !== mean &&
        Math.abs(m.sentence - mean.sentence) <= 2 &&
        !m.percent &&
        m.quantity.role !== 'change' &&
        !isRate(m.quantity.unit ?? ''),
    );
  const values = near
    .flatMap((m) => [m.quantity.value, m.quantity.numerator, m.quantity.denominator])
    .filter((v): v is number => v !== null && v !== undefined && v > 0);
  // any two of them, or two neighbours together
  for (const a of values)
    for (const [n, b] of values.entries()) {
      const next = values[n + 1] ?? 0;
      if (roundsAs(a / b, mean) || (next > 0 && (roundsAs(a / (b + next), mean) || roundsAs((b + next) / a, mean))))
        return null;
    }
  const each = nounOf(f, mean);
  const here = near.filter((m) => m.sentence === mean.sentence && isExactCount(m));
  // "180 chiếc xe đạp với tổng kinh phí 324 triệu đồng. Tính ra mỗi chiếc xe trị giá 1,8 triệu đồng"
  const own =
    here.length > 0 || each === null ? here : near.filter((m) => mean.sentence - m.sentence === 1 && isExactCount(m));
  const tops = own.filter((m) => unitKey(m.quantity.unit) === key);
  const others = own.filter((m) => unitKey(m.quantity.unit) !== key && value(m) > 1);
  const named = others.filter((m) => each !== null && unitKey(m.quantity.unit).split(' ')[0] === each);
  const lows = named.length > 0 ? named : others;
  const [top, low] = [tops[0], lows[0]];
  if (!top || !low || tops.length > 1 || lows.length > 1) return null;
  // "bốn huyện mỗi nơi có 10 em; 6 huyện còn lại mỗi nơi 5 em": so many in each, too
  if (findPhrase(f.t, EACH, Math.max(0, top.from - 4), top.from) >= 0) return null;
  // "02 bài (mỗi bài 90 phút) và 01 bài (60 phút)": what each has is less than what all have
  if (value(top) < value(mean)) return null;
  // "Bình quân 34 học sinh/lớp; khối 6 có 4 lớp với 150 học sinh": behind a mark others are told
  if (top.from > mean.from && hasMark(f.t, mean.to, top.from, ';', '.')) return null;
  if (!isMeanSlip(printedOf(top), printedOf(low), printedOf(mean))) return null;
  const exact = value(top) / value(low);
  const text = `${figure(value(top))} : ${figure(value(low))} = ${figure(exact)}; văn bản ghi ${figure(value(mean), 4)}`;
  return finding('ratio', [top, low, mean], text);
}
