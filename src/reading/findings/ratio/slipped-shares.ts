import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, follows, isCount, loose, parted, wholeOf } from '../figures.ts';
import { namedBase, ofOthers } from '../named-bases.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip, printedCount } from '../ratio-slips.ts';
import { fitsWithOneSlip, type Printed, printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';
import { rowFits } from './row-fits.ts';

// A count with its share, of any base that stands near: queried when the share would be right with one digit of one of the
// three figures changed, and no other figure near by explains it. How much of a coincidence that may be depends on how
// well the words tie the base to the part.

const NEAR = 40;

/** A figure the share may be of. */
interface Base {
  mention: Mention;
  digits: Printed;
  value: number;
  key: string;
}

export function checkSlippedShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    if (!isShare(percent) || loose(percent) || !percent.quantity.value || percent.quantity.value >= 100) continue;
    const at = partOf(f, i);
    if (at < 0) continue;
    const found = judge(f, at, i);
    if (found) out.push(found);
  }
  return out;
}

/** The count that the share restates, over a second share of it ("chiếm 61,1 % so với … và chiếm 92,7 % so với …"). */
export function partOf(f: Figures, i: number): number {
  if (i < 1) return -1;
  const percent = f.mentions[i] as Mention;
  const before = f.mentions[i - 1] as Mention;
  const over = (before.percent && isShare(before) && chained(f.t, before, percent)) || before.quantity.unit === 'điểm';
  const at = over ? i - 2 : i - 1;
  const part = f.mentions[at];
  if (!part || part.sentence !== percent.sentence || !isCount(part) || loose(part) || !part.quantity.value) return -1;
  if (before.percent) return restates(f.t, part.to, before) ? at : -1;
  for (let k = part.to; k < percent.from && !isPunct(f.t, k, '('); k++) if (isPunct(f.t, k, ')')) return -1;
  return restates(f.t, part.to, percent) && !parted(f.t, part.to, percent.from) ? at : -1;
}

/** "thêm 12 trường, chiếm 46 %", "12.405 em và 16.522 em, lần lượt chiếm …": the share is not of this count. */
const NOT_OF = phraseTable('thêm, nâng, đưa, lần lượt, tương ứng lần lượt, tăng, giảm');
const AGAINST = phraseTable('so, so với');
const AND_IS = phraseTable('và chiếm, và bằng, và đạt, chiếm, bằng');
function chained(t: Tokens, before: Mention, percent: Mention): boolean {
  if (percent.from - before.to > 16 || parted(t, before.to, percent.from)) return false;
  return matchLength(AND_IS, t, percent.from - 2, percent.from) === 2;
}

function judge(f: Figures, at: number, i: number): Finding | null {
  const part = f.mentions[at] as Mention;
  const percent = f.mentions[i] as Mention;
  if (follows(f.t, NOT_OF, percent.from, percent.from - part.from + 4) || (at === i - 1 && rowFits(f.mentions, at)))
    return null;
  const value = part.quantity.value as number;
  const share = percent.quantity.value as number;
  const all = basesNear(f, at, i);
  const named = all.filter((b) => namedBase(f.t, percent, b.mention) === 'same');
  if (named.length === 0 && ofOthers(f.t, percent)) return null;
  const [mine, rate] = [printedOf(part), printedOf(percent)];
  const siblings = siblingsOf(f, at);
  const beside = rowBeside(f, at);
  const held = (b: Base) => siblings.filter((n) => holds(f, n, b.value)).length;
  const inRow = (b: Base) => held(b) > 1 && beside.filter((k) => holds(f, k, b.value)).length > 1;
  const fair = all.filter(
    (b) =>
      (named.includes(b) || sameThing(b.key, unitKey(part.quantity.unit))) &&
      (b.value >= value || (held(b) > 0 && part.sentence - b.mention.sentence <= 1)),
  );
  const row = at === i - 1 && fair.some(inRow);
  const fits = (b: Base) => roundsTo((value / b.value) * 100, share, percent.decimals);
  // "chiếm 64,4 %. Trong số đảng viên, nữ …, chiếm 38,8 %; dân tộc …, chiếm 7,5 %": shares of two wholes beside each other
  const proven = (b: Base) => inRow(b) || (percent.decimals > 0 && b.mention.from < part.from && held(b) > 0);
  if ((row ? fair.filter(proven) : all).some(fits) || (!row && explained(f, at, percent))) return null;
  const own = fair.filter((b) => b.key === unitKey(part.quantity.unit));
  const largest = (own.length > 0 ? own : fair).reduce<Base | null>((a, b) => (a && a.value >= b.value ? a : b), null);
  let best: Base | null = null;
  let room = 0;
  for (const b of fair) {
    const proofs = held(b);
    const said = namedBase(f.t, percent, b.mention);
    if (said === 'other') continue;
    // shares right beside it that are not of this base, nor of what it would be without a slip: each has its own whole
    const mended = proofs === 0 && beside.length > 0 && slippedBase(f, at, percent, b, beside);
    if (proofs === 0 && !mended && beside.length > 1) continue;
    const tie = proofs > 0 || mended ? 4 + proofs : said ? 3 : roomFor(f, part, b, fair, b === largest);
    // "98 % so với số đăng ký": of something that need not be told
    const allowed = !said && matchLength(AGAINST, f.t, percent.to) > 0 ? Math.min(tie, 0.2) : tie;
    if (allowed <= room || hasShare(f, b.mention)) continue;
    if (!isShareSlip(mine, b.digits, rate) && (!inRow(b) || value > b.value)) continue;
    if (chanceOfShareSlip(mine, b.digits, rate) > allowed) continue;
    best = b;
    room = allowed;
  }
  return best && finding('ratio', [part, best.mention, percent], shareText(value, best.value, percent));
}

/** How likely a coincidence may be, by the words that tie the base to the part. */
function roomFor(f: Figures, part: Mention, base: Base, all: Base[], largest: boolean): number {
  const m = base.mention;
  if (m.from > part.from) return m.sentence === part.sentence ? 0.3 : 0.1;
  if (m.sentence === part.sentence && tied(f.t, m, part)) return 4;
  // "Tổng mức đầu tư 170,6 tỷ đồng … Đến hết tháng 10 đã giải ngân 102,4 tỷ đồng, đạt 60%"
  if (largest && follows(f.t, SPENT, part.from, 4) && follows(f.t, FUNDS, m.from, 5)) return 4;
  if (largest && part.sentence - m.sentence < 3 && opens(f, part)) return 2;
  const sole = all.every((b) => b === base || b.value === base.value);
  const here = Math.abs(part.sentence - m.sentence) <= 1;
  if (sole && here) return 2;
  if (largest && here) return 1;
  if (sole) return 0.8;
  return largest ? 0.5 : 0.15;
}

const SPENT = phraseTable('giải ngân, đã giải ngân, đã chi, đã thực hiện, thanh toán');
const FUNDS = phraseTable('tổng mức đầu tư, tổng kinh phí, tổng vốn, kế hoạch vốn, kinh phí, dự toán, tổng mức');

/** The counts beside this one that have a share of their own: where their figures stand. */
function siblingsOf(f: Figures, at: number): number[] {
  const part = f.mentions[at] as Mention;
  const out: number[] = [];
  for (let k = Math.max(0, at - 10); k < at + 11 && k + 1 < f.mentions.length; k++) {
    const [count, percent] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
    if (k === at || Math.abs(count.sentence - part.sentence) > 3 || !isCount(count) || loose(count)) continue;
    if (
      !isShare(percent) ||
      loose(percent) ||
      percent.decimals === 0 ||
      (percent.quantity.value as number) < 5 ||
      partOf(f, k + 1) !== k
    )
      continue;
    if (sameThing(unitKey(count.quantity.unit), unitKey(part.quantity.unit))) out.push(k);
  }
  return out;
}

/** The counts with shares that follow each other before and behind this one, with nothing else between. */
function rowBeside(f: Figures, at: number): number[] {
  const out: number[] = [];
  for (const step of [-2, 2])
    for (let k = at + step; k >= 0 && k + 1 < f.mentions.length && Math.abs(k - at) < 11; k += step) {
      if (
        partOf(f, k + 1) !== k ||
        Math.abs((f.mentions[k] as Mention).sentence - (f.mentions[at] as Mention).sentence) > 1
      )
        break;
      out.push(k);
    }
  return out;
}

/** Do this share and one beside it both hold on the base with one slip mended: "67 người; 18 người (31,6 %), 34 người (59,6 %)"? */
function slippedBase(f: Figures, at: number, percent: Mention, base: Base, beside: number[]): boolean {
  const value = (f.mentions[at] as Mention).quantity.value as number;
  const share = percent.quantity.value as number;
  return fitsWithOneSlip(
    [base.digits],
    ([n = 0]) =>
      n >= value && roundsTo((value / n) * 100, share, percent.decimals) && beside.some((k) => holds(f, k, n)),
  );
}

function holds(f: Figures, k: number, base: number): boolean {
  const [count, percent] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
  const exact = ((count.quantity.value as number) / base) * 100;
  return exact <= 100 && roundsTo(exact, percent.quantity.value as number, percent.decimals);
}

/** "Tốt 640 em (84,2 %)": a part like this one, no base, unless its own parts follow. */
function hasShare(f: Figures, m: Mention): boolean {
  const next = f.t.count > m.to && isPunct(f.t, m.to, '(') ? m.to + 2 : m.to;
  return isPunct(f.t, next, '%') && isPunct(f.t, m.to, '(');
}

/** "Trong số này, …": the sentence is about parts of what was counted before. */
const opens = (f: Figures, part: Mention): boolean =>
  matchLength(OF_THESE, f.t, (f.sentences[part.sentence] as Sentence).body) > 0;
const OF_THESE = phraseTable('trong đó, trong số này, trong số đó, trong số, trong tổng số này');

const AMONG = phraseTable('trong đó, trong đó có, qua đó có, qua đó, có, thì có');
const WHOLES = phraseTable('trong tổng số, trên tổng số, trong số, tổng số, trong, khảo sát, toàn');
/** "14.286 khẩu, trong đó 5.140 khẩu …", "Khảo sát 1.250 sinh viên … cho thấy 765 em (61,2 %)". */
function tied(t: Tokens, base: Mention, part: Mention): boolean {
  if (part.from < base.to || part.from - base.to > 20 || !goesOn(t, base.to, part.from)) return false;
  if (follows(t, WHOLES, base.from, 3)) return true;
  for (let k = base.to; k < part.from; k++) if (matchLength(AMONG, t, k, part.from) > 0) return true;
  return false;
}

/** No stop between, and no semicolon but before "trong đó". */
function goesOn(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '.')) return false;
    if (isPunct(t, k, ';') && matchLength(AMONG, t, k + 1, to) === 0) return false;
  }
  return true;
}

function basesNear(f: Figures, at: number, i: number): Base[] {
  const part = f.mentions[at] as Mention;
  const out: Base[] = [];
  for (let k = Math.max(0, at - NEAR); k < f.mentions.length && k < i + 8; k++) {
    const m = f.mentions[k] as Mention;
    if (k === at || m.percent) continue;
    const { denominator, numerator, value, unit } = m.quantity;
    const key = unitKey(unit);
    if (denominator && numerator !== undefined) {
      out.push({ mention: m, digits: printedCount(denominator), value: denominator, key });
      out.push({ mention: m, digits: printedCount(numerator), value: numerator, key });
    } else if (value && !unit?.includes('/') && m.quantity.role !== 'change') {
      if (loose(m)) out.push({ mention: m, digits: printedOf(m), value, key: '' });
      else out.push({ mention: m, digits: printedOf(m), value, key });
    }
  }
  return out.filter((b) => b.mention.from < part.from || (b.value !== part.quantity.value && !isOffBehind(b.mention)));

  /** Two sentences on, and in another line: what stands there is of another matter. */
  function isOffBehind(m: Mention): boolean {
    if (m.sentence < part.sentence + 2) return false;
    for (let n = part.sentence + 1; n <= m.sentence; n++) if (f.sentences[n]?.opensLine) return true;
    return false;
  }
}

/** Is the share one of two counts right before, or of the part and its neighbours together? */
function explained(f: Figures, at: number, percent: Mention): boolean {
  const part = f.mentions[at] as Mention;
  const share = percent.quantity.value as number;
  const value = part.quantity.value as number;
  const fits = (a: number, b: number) => roundsTo((a / b) * 100, share, percent.decimals);
  const row: number[] = [];
  /** How many of them stand before the share: only those may be a part and its whole. */
  let before = 0;
  for (let k = Math.max(0, at - 3); k < at + 6 && k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (k === at || m.percent || !m.quantity.value || m.quantity.unit?.includes('/')) continue;
    if (Math.abs(m.sentence - part.sentence) > 1) continue;
    row.push(wholeOf(m));
    if (m.from < percent.from) before = row.length;
  }
  return row.some((a, n) => {
    const next = row[n + 1] ?? 0;
    return (
      fits(value, value + a) ||
      (next > 0 &&
        ((n + 1 < before && (fits(a, next) || fits(next, a))) ||
          fits(value, a + next) ||
          fits(value, value + a + next)))
    );
  });
}

const ANY_BODY = /^(cơ sở|đơn vị)(?= |$)/;
const BODY = /^(trường|nhà trường|trung tâm|điểm trường)(?= |$)/;
const PERSONS = /^(người|đồng chí)(?= |$)/;
const PUPILS = /^(lượt )?(học sinh|em|trẻ|sinh viên|học viên|thí sinh)(?=[ ,]|$)/;
/** Does the base count what the part is some of, whatever each is called? Pupils are no members of a staff. */
function sameThing(base: string, part: string): boolean {
  if (base === '' || part === '') return false;
  // "28 đơn vị, trường học …; có 19 đơn vị sai phạm"
  if (base.startsWith(`${part}, `) || base.endsWith(`, ${part}`)) return true;
  if (base === part || base.startsWith(`${part} `) || part.startsWith(`${base} `)) return true;
  // "4.027 thí sinh dự thi, đoạt 2.064 giải, tỉ lệ đoạt giải 51,3 %"
  if (/^thí sinh/.test(base) && /^giải(?= |$)/.test(part)) return true;
  if (PUPILS.test(base) || PUPILS.test(part)) return PUPILS.test(base) && (PUPILS.test(part) || PERSONS.test(part));
  // "784 cơ sở giáo dục … 620 trường"
  if (ANY_BODY.test(base) && BODY.test(part)) return true;
  return isPeople(base) && (isPeople(part) || PERSONS.test(part));
}
