import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, NUM, WORD } from '../../text/tokens.ts';
import { fairlyAlike } from '../change-figures.ts';
import { counted, type Figures, finding, isExactCount, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';

// Shares whose words say what they are of, while the figure for that, or the count they restate, stands farther off: "đạt 72,2 %
// kế hoạch năm (90 lớp)", "bằng 72,7 % số nữ đoàn viên", "đảng viên chiếm 57,9 % trong tổng số 19 cán bộ, giáo viên", "Trong số
// này, 187 em là người dân tộc thiểu số, chiếm 55 %". Every count near by is tried; the pair that needs one digit is asked about
// only when no pair agrees.

const OF_NUMBER = phraseTable(
  'số, tổng số, so với số, so với tổng số, so số, so tổng số, trong số, trong tổng số, trên tổng số, của số',
);
const OF_PLAN = phraseTable(
  'kế hoạch, chỉ tiêu, so với kế hoạch, so với chỉ tiêu, dự toán, nhu cầu, mục tiêu, định mức',
);
const OF_TOTAL = phraseTable('tổng số, trong tổng số, trên tổng số, so với tổng số, của tổng số, trong số, số');
const OF_THESE = phraseTable('trong đó, trong số này, trong số đó, trong số các em này, trong tổng số này');
const ENDS = wordSet('toàn của cả trong và tại ở trên này đó trên được là');
const FIGURES = 24;
const SENTENCES = 8;

export function checkNearShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    if (!isShare(percent) || loose(percent) || !percent.quantity.value) continue;
    const found = ofPlan(f, i) ?? ofNamed(f, i) ?? ofTold(f, i) ?? ofThese(f, i) ?? ofRate(f, i);
    if (found) out.push(found);
  }
  return out;
}

const MORE = registerWord('thêm');

const fits = (part: Mention, base: Mention, percent: Mention): boolean =>
  roundsTo((counted(part) / counted(base)) * 100, percent.quantity.value as number, percent.decimals);

/** Asks about the first pair that one digit would mend, unless any pair is right as it stands. */
function ask(
  f: Figures,
  i: number,
  parts: readonly Mention[],
  bases: readonly Mention[],
  room: number,
): Finding | null {
  const percent = f.mentions[i] as Mention;
  const every = countsNear(f, i);
  if (parts.some((p) => every.some((b) => b !== p && fits(p, b, percent)))) return null;
  if (bases.some((b) => every.some((p) => b !== p && fits(p, b, percent)))) return null;
  for (const base of bases)
    for (const part of parts) {
      if (base === part || counted(part) > counted(base)) continue;
      const row = [printedOf(part), printedOf(base), printedOf(percent)] as const;
      if (!isShareSlip(...row) || chanceOfShareSlip(...row) > room) continue;
      return finding('ratio', [part, base, percent], shareText(counted(part), counted(base), percent));
    }
  return null;
}

/** Every plain count and fraction near by. */
const countsNear = (f: Figures, i: number): Mention[] => {
  const own = (f.mentions[i] as Mention).sentence;
  return f.mentions
    .slice(Math.max(0, i - FIGURES), i + 6)
    .filter(
      (m) =>
        !m.percent &&
        Math.abs(m.sentence - own) <= SENTENCES &&
        (m.quantity.numerator ?? m.quantity.value) !== null &&
        !m.quantity.unit?.includes('/'),
    );
};

/** The exact counts before the share, nearest first. */
const countsBefore = (f: Figures, i: number, sentences: number): Mention[] => {
  const own = (f.mentions[i] as Mention).sentence;
  const row = f.mentions
    .slice(Math.max(0, i - FIGURES), i)
    .filter((m) => own - m.sentence <= sentences && isExactCount(m));
  return row.reverse();
};

/** The last count before the share in its clause: what it restates. */
function partRight(f: Figures, i: number): Mention[] {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== percent.sentence || percent.from - m.to > 24) return [];
    if (m.percent || m.quantity.unit?.includes('/')) continue;
    // "có 208 trường, tức thêm 12 trường, chiếm 46%": the share is that of all
    return isExactCount(m) && t.words[m.from - 1] !== MORE ? [m] : [];
  }
  return [];
}

/** "65 lớp với 1.486 học viên …, đạt 72,2 % kế hoạch năm (90 lớp)": of the counts of the sentence the one of that kind. */
function ofPlan(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [percent, base] = [f.mentions[i] as Mention, f.mentions[i + 1]];
  if (!base || base.sentence !== percent.sentence || !isExactCount(base) || base.from - percent.to > 10) return null;
  if (matchLength(OF_PLAN, t, percent.to) === 0 || !isPunct(t, base.from - 1, '(')) return null;
  const parts = countsBefore(f, i, 1).filter((m) => fairlyAlike(m, base));
  const [part] = parts;
  if (!part || part.sentence !== percent.sentence || parts.some((p) => fits(p, base, percent))) return null;
  const row = [printedOf(part), printedOf(base), printedOf(percent)] as const;
  const near = Math.abs((counted(part) / counted(base)) * 100 - (percent.quantity.value as number)) <= 5;
  const slip = near || isShareSlip(...row) || isShareSlip(row[1], row[0], row[2]) || overSlip(part, base, percent);
  return slip ? finding('ratio', [part, base, percent], shareText(counted(part), counted(base), percent)) : null;
}

/** A plan may be surpassed: "đạt 104 % kế hoạch (25 lớp)". */
const overSlip = (part: Mention, base: Mention, percent: Mention): boolean =>
  counted(part) > counted(base) &&
  Math.abs((counted(part) / counted(base)) * 100 - (percent.quantity.value as number)) <= 12;

/** "789 chị …, bằng 72,7 % số nữ đoàn viên": the count told with all of those words. */
function ofNamed(f: Figures, i: number): Finding | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  const opened = matchLength(OF_NUMBER, t, percent.to);
  if (opened === 0 || t.kind[percent.to + opened] !== WORD) return null;
  const words: number[] = [];
  for (let k = percent.to + opened; t.kind[k] === WORD && words.length < 5 && !ENDS.has(t.words[k] as number); k++)
    words.push(t.words[k] as number);
  if (words.length === 0) return null;
  const parts = partRight(f, i);
  const bases = countsBefore(f, i, SENTENCES).filter((m) => !parts.includes(m) && tells(f, m, words));
  return bases.length > 0 && bases.length < 3
    ? ask(f, i, parts, bases, words.length > 1 ? 4 : bases.length === 1 ? 1.6 : 0.8)
    : null;
}

/** Do the words around a count, inside its clause, hold all of these? */
function tells({ t, sentences }: Figures, m: Mention, words: readonly number[]): boolean {
  const s = sentences[m.sentence] as Sentence;
  let from = m.num;
  while (from > s.body && from > m.num - 4 && t.kind[from - 1] === WORD) from--;
  let to = m.num + 1;
  while (to < s.to && to < m.num + 12 && t.kind[to] === WORD) to++;
  return words.every((word) => {
    for (let k = from; k < to; k++) if (t.words[k] === word) return true;
    return false;
  });
}

/** "11 đồng chí đảng viên …; đảng viên chiếm 57,9 % trong tổng số 19 cán bộ, giáo viên": the subject was counted before. */
function ofTold(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [percent, base] = [f.mentions[i] as Mention, f.mentions[i + 1]];
  if (!base || base.sentence !== percent.sentence || !isExactCount(base)) return null;
  const opened = matchLength(OF_TOTAL, t, percent.to);
  if (opened === 0 || base.num - (percent.to + opened) > 1) return null;
  const { body } = f.sentences[percent.sentence] as Sentence;
  let to = percent.from;
  while (to > body && CLAIMS.has(t.words[to - 1] as number)) to--;
  const words: number[] = [];
  for (let k = to - 1; k >= body && t.kind[k] === WORD && words.length < 4; k--) words.unshift(t.words[k] as number);
  const said = words.slice(-2);
  if (said.length < 2 || t.kind[to - 1] === NUM || matchLength(OF_THESE, t, body) > 0) return null;
  const parts = countsBefore(f, i, 3).filter((m) => tells(f, m, said));
  return parts.length > 0 && parts.length < 3 ? ask(f, i, parts, [base], 3) : null;
}
const CLAIMS = wordSet('chiếm tỷ tỉ lệ bằng đạt là hiện');

/** "Trao 340 suất học bổng. Trong số này, 187 em …, chiếm 55 %": of the last count of the sentence before. */
function ofThese(f: Figures, i: number): Finding | null {
  const percent = f.mentions[i] as Mention;
  const s = f.sentences[percent.sentence] as Sentence;
  if (matchLength(OF_THESE, f.t, s.body) === 0) return null;
  const parts = partRight(f, i);
  const [part] = parts;
  const before = countsBefore(f, i, 1).filter((m) => m.sentence === percent.sentence - 1);
  if (!part || part.from - s.body > 8 || before.length !== 1) return null;
  return ask(f, i, parts, before, 1.2);
}

/** "4.027 thí sinh dự thi, đoạt 2.064 giải, tỉ lệ đoạt giải là 51,3 %": of the two counts right before, whatever they count. */
function ofRate(f: Figures, i: number): Finding | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  const row = f.mentions.slice(Math.max(0, i - 2), i);
  const [one, two] = row;
  if (!one || !two || row.some((m) => m.sentence !== percent.sentence || !isExactCount(m))) return null;
  const rate = findPhrase(t, RATE, two.to, percent.from);
  if (
    rate < 0 ||
    percent.from - rate < 4 ||
    percent.from - rate > 9 ||
    hasMark(t, one.to, rate, ';', ')') ||
    two.from - one.to > 14 ||
    !isPunct(t, rate - 1, ',')
  )
    return null;
  const near = countsNear(f, i);
  if (near.some((p) => near.some((b) => p !== b && fits(p, b, percent)))) return null;
  const [base, part] = counted(one) > counted(two) ? [one, two] : [two, one];
  const figures = [printedOf(part), printedOf(base), printedOf(percent)] as const;
  return chanceOfShareSlip(...figures) <= 0.15 ? ask(f, i, [part], [base], 0.15) : null;
}
const RATE = phraseTable('tỷ lệ, tỉ lệ');
