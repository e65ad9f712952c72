import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isInBrackets, isPunct, textOf, WORD } from '../../text/tokens.ts';
import { yearsOf } from '../figure-years.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isPartSlip } from '../ratio-slips.ts';
import { type Printed, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// A share that says in a noun of what it is, and is that of another count: "57 cán bộ, giáo viên, nhân viên; chi bộ có 38 đảng viên …. Đảng viên
// nữ là 23 đồng chí, chiếm 40,4% đảng viên của chi bộ". 23 of 57 are 40,4%, but the 57 are not what is named: the wrong whole was taken.

const LEADS = phraseTable(
  'số, tổng số, so với số, so với tổng số, trong tổng số, trong số, của số, của tổng số, trên tổng số, trong',
);
const OPENS = phraseTable('trong số, trong tổng số, trong tổng số các');
const RATES = phraseTable('tỷ lệ, tỉ lệ');
const TRONG = registerWord('trong');
/** Words behind a noun that leave it whole. */
const ENDS = wordSet('theo của toàn cả trong và tại ở hiện này đó có đạt được là chiếm bằng');
const THESE = wordSet('này đó trên ấy');
const BACK = 16;
const SENTENCES = 3;
const NOUN = 3;
const CHANCE = 0.2;
/** So far off a share of a whole that the sentence itself opens with may be. */
const FACTOR = 2;

export function checkStatedBases(f: Scene): Finding[] {
  const out: Finding[] = [];
  let years: Int16Array | null = null;
  const yearsTold = (): Int16Array => {
    years ??= yearsOf(f);
    return years;
  };
  for (let i = 1; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.quantity.role === 'target' || value(share) >= 100) continue;
    const part = partOf(f, i);
    if (!part) continue;
    const opening = openingWhole(f, i, part) ?? totalCalled(f, i, part);
    const dated = opening ? null : wholeOfYear(f, i, part, yearsTold);
    const whole = opening ?? dated ?? namedWhole(f, i, part);
    const found = whole && judge(f, i, part, whole, opening !== null, dated !== null);
    if (found) out.push(found);
  }
  return out;
}

/** The count that the share restates, before it or right behind it: "58,7% (27 cô)", "55,1%, tức 9.640 em". */
function partOf({ t, mentions }: Figures, i: number): Mention | null {
  const [last, share, next] = [mentions[i - 1] as Mention, mentions[i] as Mention, mentions[i + 1]];
  if (next && next.sentence === share.sentence && isExactCount(next)) {
    const gap = next.from - share.to;
    if (gap === 1 && isPunct(t, share.to, '(')) return next;
    if (gap <= 4 && findPhrase(t, THAT_IS, share.to, next.from) >= 0) return next;
  }
  return last.sentence === share.sentence && isExactCount(last) && restates(t, last.to, share) ? last : null;
}
const THAT_IS = phraseTable('tức, tức là, tương đương, tương ứng, nghĩa là');

/** "Trong 21.697 em này, 55,1%, tức 9.640 em, …": the figure its sentence opens with. */
function openingWhole({ t, mentions, sentences }: Figures, i: number, part: Mention): Mention | null {
  const share = mentions[i] as Mention;
  const { body } = sentences[share.sentence] as Sentence;
  for (let k = i - 1; k >= 0 && mentions[k]?.sentence === share.sentence; k--) {
    const m = mentions[k] as Mention;
    if (m === part) continue;
    const these = m.num - 1 === body && t.words[body] === TRONG && THESE.has(t.words[m.to] as number);
    return these && isExactCount(m) && value(m) > value(part) ? m : null;
  }
  return null;
}

/** "tổng số hội viên lên 206.391/255.086 …. 50.730 chị, đạt 24,76% so với tổng số hội viên": the total called so, above its stroke too. */
function totalCalled({ t, mentions }: Figures, i: number, part: Mention): Mention | null {
  const share = mentions[i] as Mention;
  const size = matchLength(ALL, t, share.to);
  const noun = size > 0 ? t.words[share.to + size] : 0;
  if (!noun) return null;
  const called = mentions.slice(Math.max(0, i - BACK), i).filter((m) => {
    if (m === part || m.quantity.numerator === undefined || share.sentence - m.sentence > SENTENCES) return false;
    const at = findPhrase(t, ALL, Math.max(0, m.from - 6), m.from);
    return at >= 0 && t.words[at + matchLength(ALL, t, at)] === noun;
  });
  return called.length === 1 ? (called[0] as Mention) : null;
}
const ALL = phraseTable('tổng số, so với tổng số');

/** "3,09% so với tổng số đảng viên cuối năm 2023": the one count of the noun that is told of that year, wherever it stands. */
function wholeOfYear(f: Scene, i: number, part: Mention, yearsTold: () => Int16Array): Mention | null {
  const { t, mentions, dates } = f;
  const share = mentions[i] as Mention;
  const from = share.to + matchLength(LEADS, t, share.to);
  for (let size = NOUN; from > share.to && size > 0; size--) {
    let at = from + size;
    while (TIMES.has(t.words[at] as number) && !dates.at[at]) at++;
    const year = dates.spans[(dates.at[at] ?? 0) - 1]?.year ?? 0;
    if (year === 0 || at > from + size + 3) continue;
    const key = unitKey(textOf(t, from, from + size));
    const years = yearsTold();
    const told: Mention[] = [];
    for (let k = Math.max(0, i - 2 * BACK); k < Math.min(mentions.length, i + 2 * BACK); k++) {
      const m = mentions[k] as Mention;
      if (m !== part && isExactCount(m) && years[k] === year && unitKey(m.quantity.unit) === key) told.push(m);
    }
    const [whole] = told.filter((m) => value(m) > value(part));
    return whole && new Set(told.map(value)).size === 1 ? whole : null;
  }
  return null;
}
const TIMES = wordSet('cuối đầu hết của năm học trong tính đến');

/** The one count before the share of the noun it names behind it, in "tỷ lệ giáo viên …" before it, or at the head of its sentence. */
function namedWhole(f: Figures, i: number, part: Mention): Mention | null {
  const { t, sentences } = f;
  const share = f.mentions[i] as Mention;
  const { body } = sentences[share.sentence] as Sentence;
  const size = matchLength(LEADS, t, share.to);
  const behind = wholeCalled(f, i, part, share.to + size);
  if (behind) return behind;
  const rate = findPhrase(t, RATES, Math.max(body, share.from - 16), share.from);
  const inBrackets = part.from > share.from;
  if (rate >= 0 && inBrackets) return wholeCalled(f, i, part, rate + 2);
  const opened = matchLength(OPENS, t, body);
  return opened > 0 ? wholeCalled(f, i, part, body + opened) : null;
}

/** The one count before that is called as the words from a token on say; null when there are two, or none. */
function wholeCalled(f: Figures, i: number, part: Mention, from: number): Mention | null {
  const { t, mentions } = f;
  if (t.kind[from] !== WORD) return null;
  const share = mentions[i] as Mention;
  const near = mentions
    .slice(Math.max(0, i - BACK), i)
    .filter((m) => m !== part && isExactCount(m) && share.sentence - m.sentence <= SENTENCES && !isAside(f, m));
  for (let size = NOUN; size > 0; size--) {
    const end = from + size;
    if (t.kind[end - 1] !== WORD || (t.kind[end] === WORD && !ENDS.has(t.words[end] as number))) continue;
    const key = unitKey(textOf(t, from, end));
    if (ANY.test(key)) return null;
    const called = near.filter((m) => unitKey(m.quantity.unit) === key || isCalled(t, m, key, size));
    if (called.length === 0) continue;
    const larger = called.filter((m) => value(m) > value(part));
    return new Set(larger.map(value)).size === 1 ? (larger.at(-1) as Mention) : null;
  }
  return null;
}

/** "so với năm học 2020-2021 (452 giải)" */
const isAside = ({ t, sentences }: Figures, m: Mention): boolean =>
  isInBrackets(t, (sentences[m.sentence] as Sentence).body, m.from);

/** Nouns that name nobody in particular. */
const ANY = /^(người|đồng chí|đơn vị|cơ sở|đối tượng|trường hợp|lượt)$/;

/** "đảng viên 412 đồng chí" */
const isCalled = (t: Figures['t'], m: Mention, key: string, size: number): boolean =>
  /^(người|đồng chí|đ\/c|em|cô|thầy cô)$/.test(m.quantity.unit ?? '') &&
  unitKey(textOf(t, m.from - size, m.from)) === key;

function judge(f: Figures, i: number, part: Mention, whole: Mention, opening: boolean, dated: boolean): Finding | null {
  const share = f.mentions[i] as Mention;
  const exact = (100 * value(part)) / counted(whole);
  if (roundsTo(exact, value(share), share.decimals) || Math.abs(exact - value(share)) <= 10 ** -share.decimals)
    return null;
  const row = [part, whole, share].map(printedOf) as [Printed, Printed, Printed];
  const slip = isPartSlip(...row) && chanceOfShareSlip(...row) < CHANCE;
  const meant = opening ? exact <= value(share) * FACTOR && value(share) <= exact * FACTOR : slip;
  if (!meant && !isOfAnother(f, i, part, whole, dated)) return null;
  return finding('ratio', [part, whole, share], shareText(value(part), counted(whole), share));
}

/** Is it the share of one other count: of another noun and farther off than the one it names, or of another year? */
function isOfAnother(f: Figures, i: number, part: Mention, whole: Mention, dated: boolean): boolean {
  const share = f.mentions[i] as Mention;
  if (share.decimals === 0) return false;
  const key = unitKey(whole.quantity.unit);
  const others = f.mentions.slice(Math.max(0, i - BACK), i + (dated ? BACK : BEHIND)).filter((m) => {
    if (m === part || m === whole || m.percent || m.quantity.role === 'change') return false;
    return [m.quantity.denominator ?? 0, counted(m)].some(
      (v) => v > value(part) && roundsTo((100 * value(part)) / v, value(share), share.decimals),
    );
  });
  const [other] = others;
  if (others.length !== 1 || !other) return false;
  if (dated) return unitKey(other.quantity.unit) === key;
  return (other.from < whole.from || other.from > share.from) && unitKey(other.quantity.unit) !== key;
}
const BEHIND = 4;
