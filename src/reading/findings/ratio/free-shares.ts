import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { fairlyAlike } from '../change-figures.ts';
import { finding, isRate, loose, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { sameUnit } from '../kinds.ts';
import { cellsOfSentences } from '../nearby.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { PLAN } from './restates.ts';

// A share in a sentence that counts a part and a whole, in whatever order and with whatever words between: "85 đảng viên trên 127 cán
// bộ, viên chức (tỷ lệ 66,93 %)", "khảo sát 1.250 phụ huynh, 852 người đồng ý …, chiếm 68,16 %", "dự toán 1.960 triệu đồng; đã
// thu 1.357 triệu đồng". Every pair of the sentence, and of the one before, may explain it.

/** Right before or behind the share: it is one of a count. */
const SHARE = phraseTable('chiếm, đạt, bằng, tỷ lệ, tỉ lệ, tức, là, chính xác là, cụ thể, tương đương, tương ứng');
/** Shares of what nobody counted here. */
const ELSEWHERE = phraseTable(
  'dân số, diện tích, độ tuổi, tổng chi, ngân sách, nhu cầu, công suất, số đăng ký, cả nước, toàn quốc, toàn tỉnh, bình quân',
);
const OTHER = phraseTable('tăng, giảm, hơn, kém, vượt, cao hơn, thấp hơn, còn, tốc độ, điểm');
const FIGURES = 6;
const LIKELY = 0.1;

export function checkFreeShares(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    if (!isShare(percent) || loose(percent) || percent.quantity.role === 'target') continue;
    const share = percent.quantity.value as number;
    if (share < 2 || share >= 200 || share === 100 || share === 50 || !saysShare(f, percent)) continue;
    const found = judge(f, i, share);
    if (found) out.push(found);
  }
  return out;
}

function saysShare({ t, sentences }: Scene, percent: Mention): boolean {
  const { body } = sentences[percent.sentence] as Sentence;
  // of a plan that nobody counted here
  if (matchLength(PLAN, t, percent.to) > 0 && findPhrase(t, PLAN, body, percent.from) < 0) return false;
  if (findPhrase(t, ELSEWHERE, percent.to, percent.to + 5) >= 0) return false;
  if (findPhrase(t, OTHER, Math.max(0, percent.from - 2), percent.from) >= 0) return false;
  return isPunct(t, percent.from - 1, '(') || findPhrase(t, SHARE, Math.max(0, percent.from - 5), percent.from) >= 0;
}

function judge(f: Scene, i: number, share: number): Finding | null {
  const percent = f.mentions[i] as Mention;
  const own = cellsNear(f, percent);
  const at = own.filter((m) => m.from < percent.from).length;
  const pairs = pairsOf(own, at);
  const meant = pairs.filter(([part, base]) => {
    const row = [printedOf(part), printedOf(base), printedOf(percent)] as const;
    return isShareSlip(...row) && chanceOfShareSlip(...row) * pairs.length <= roomFor(f, part, base, percent);
  });
  const [pair] = meant;
  if (!pair || meant.length > 1 || isMadeNear(f, i, share, own)) return null;
  const [part, base] = pair;
  // "8.526 triệu đồng (72,0%); … 1.776 triệu đồng (15,0%)": both are parts of a whole told elsewhere
  if (hasOwnShare(f, part, percent) && hasOwnShare(f, base, percent)) return null;
  // another share stands between the two counts and this one
  const last = part.from > base.from ? part : base;
  if (
    last.from < percent.from &&
    f.mentions
      .slice(f.mentions.indexOf(last, Math.max(0, i - FIGURES * 2)) + 1, i)
      .some((m) => m.percent && m.quantity.role !== 'change')
  )
    return null;
  return finding('ratio', [part, base, percent], shareText(value(part), value(base), percent));
}

/** Is it the share of any two of the figures near by, of what they leave, or of two of them together? */
function isMadeNear(f: Scene, i: number, share: number, own: readonly Mention[]): boolean {
  const { decimals } = f.mentions[i] as Mention;
  const near = countsNear(f, i, 1, FIGURES * 2);
  const told = near.flatMap((m) => [m.quantity.value, m.quantity.numerator, m.quantity.denominator]);
  const values = new Set(told.filter((v): v is number => v !== null && v !== undefined && v > 0));
  for (const m of own) values.add(value(m));
  const fits = (x: number) => roundsTo(x, share, decimals);
  for (const a of values)
    for (const b of values) {
      if (fits((a / b) * 100) || fits(100 - (a / b) * 100)) return true;
      for (const c of values) if (fits((a / (b + c)) * 100) || fits(((a + c) / b) * 100)) return true;
    }
  return false;
}

/** Does a share stand in brackets right behind the count? Of the part that is the share itself. */
function hasOwnShare({ t, mentions }: Scene, m: Mention, share: Mention): boolean {
  const next =
    share.from - m.to <= 1 && share.from > m.to ? share : mentions[firstAt(mentions, m.to + 1, (x) => x.from)];
  return next?.percent === true && next.from - m.to <= 1 && isPunct(t, m.to, '(');
}

/** How likely chance may be, by the words between the two counts. */
function roomFor({ t }: Scene, part: Mention, base: Mention, percent: Mention): number {
  const [one, two] = part.from < base.from ? [part, base] : [base, part];
  // "a) Số nhóm trẻ: 143" and the line below it: "b) Đã được cấp phép: 118 (đạt 82,5 %)"
  if (one.sentence !== two.sentence) return one === base ? 0.6 : 0;
  if (two.sentence !== percent.sentence) return 0.3;
  if (two.from - one.to > 16 || hasMark(t, one.to, two.from, ';', '.') || two.from > percent.from) return LIKELY;
  if (part === one) return findPhrase(t, OUT_OF, one.to, two.from) >= 0 ? 4 : LIKELY;
  const told =
    findPhrase(t, SURVEYED, Math.max(0, base.from - 4), base.from) >= 0 || findPhrase(t, OF_THEM, one.to, two.num) >= 0;
  return told ? 1.5 : LIKELY;
}
/** "85 đảng viên trên 127 cán bộ", "tuyển 312 học viên trên chỉ tiêu 400" */
const OUT_OF = phraseTable('trên, trên tổng số, trong, trong tổng số, trong số, trên chỉ tiêu');
const SURVEYED = phraseTable(
  'khảo sát, kiểm tra, thanh tra, trong, trong số, trong tổng số, qua khảo sát, xét, rà soát, đánh giá, tuyển mới, tuyển',
);
const OF_THEM = phraseTable('trong đó, thực tuyển, phát hiện, thì, đã có, có');

/** The two counts before the share, those around it, or those behind it: part and whole in either order. */
function pairsOf(row: readonly Mention[], at: number): [part: Mention, base: Mention][] {
  const pairs: [Mention, Mention][] = [];
  for (let k = 1; k < row.length; k++) {
    const [one, two] = [row[k - 1] as Mention, row[k] as Mention];
    if (k < at - 1 || k > at + 1) continue;
    const [part, base] = value(one) < value(two) ? [one, two] : [two, one];
    if (value(part) < value(base) && mayBe(part, base)) pairs.push([part, base]);
  }
  return pairs;
}

/** May the one be some of the other: one noun, two words for it, or people both? */
function mayBe(part: Mention, base: Mention): boolean {
  const [x, y] = [part, base].map((m) => unitKey(m.quantity.unit)) as [string, string];
  if (sameUnit(base, part) || fairlyAlike(part, base)) return true;
  return isPeople(x) && isPeople(y);
}

/** The counts and bare numbers of the sentence, and the only one of the sentence before when the share restates the only one here. */
function cellsNear(f: Scene, percent: Mention): Mention[] {
  const at = (n: number) => cellsOfSentences(f, n, n).flatMap(({ m }) => (isPlain(m) ? [m] : []));
  const own = at(percent.sentence);
  const [only] = own;
  // "Trong 2.945 trẻ …, mới có 874 cháu ra lớp. Như vậy tỷ lệ huy động chỉ 29,7 %"
  const { body } = f.sentences[percent.sentence] as Sentence;
  if (own.length === 0 && percent.from - body < 12 && matchLength(SO, f.t, body) > 0) {
    const pair = at(percent.sentence - 1);
    return pair.length === 2 ? pair : own;
  }
  if (own.length !== 1 || !only || percent.from - only.to > 4 || only.to > percent.from) return own;
  const before = at(percent.sentence - 1);
  return before.length === 1 ? [...before, ...own] : own;
}
const SO = phraseTable('như vậy, con số, tỷ lệ này, tỉ lệ này, tính ra, tức là, tức');
const isPlain = (m: Mention): boolean => !isRate(m.quantity.unit ?? '') && !loose(m);

function countsNear(f: Scene, i: number, sentences: number, most: number): Mention[] {
  const own = (f.mentions[i] as Mention).sentence;
  return f.mentions
    .slice(Math.max(0, i - most), i + most)
    .filter(
      (m) =>
        Math.abs(m.sentence - own) <= sentences &&
        !m.percent &&
        m.quantity.role !== 'change' &&
        !isRate(m.quantity.unit ?? ''),
    );
}
