import { SCHOOL_LEVELS } from '../../lexicon/nouns.ts';
import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { type Figures, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { askShare } from '../missed-shares.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// A share that names what it is of by more than a noun: "368 em dự thi, 365 em đỗ. Có 241 em trúng tuyển, bằng 65,5% số học sinh dự thi".
// The count told with these words is the base, so that others that make what is printed (241 of 365 are 66,0%) excuse nothing.

const OF = phraseTable(
  'số, tổng số, so với số, so với tổng số, so số, trong số, trong tổng số, trên tổng số, của số, của tổng số',
);
/** Nouns that count and do not tell one count from another. */
const NOUNS = wordSet(
  'học sinh em trẻ thí người giáo viên cán bộ nhân đảng đồng chí bản cuốn sách trường lớp phòng xã các cả những cháu đơn vị cơ sở bài',
);
const ENDS = wordSet('của và tại ở trên này đó trong là với để do theo toàn');
const FIGURES = 24;
const SENTENCES = 5;
/** Shares farther off are of something else. */
const FACTOR = 1.4;

export function checkNamedWholes(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.decimals === 0 || share.quantity.role === 'target') continue;
    const { words, from } = basis(f, share);
    const part =
      words.length < 2 ? null : from > share.from ? (partOf(f, i) ?? levelPart(f, i)) : lastBefore(f, i, from);
    const found = part && judge(f, i, part, words);
    if (found) out.push(found);
  }
  return out;
}

/** The count before the share; of "15.309 học sinh, đạt 97,2% chỉ tiêu và bằng 83,1% số …" that before the other share. */
function partOf({ t, mentions }: Figures, i: number): Mention | null {
  const share = mentions[i] as Mention;
  let part = mentions[i - 1] as Mention;
  const other = part.percent ? part : null;
  if (other) part = mentions[i - 2] as Mention;
  if (part.sentence !== share.sentence || !isExactCount(part)) return null;
  if (!other) return restates(t, part.to, share) ? part : null;
  return share.from - other.to < JOINED && findPhrase(t, ALSO, other.to, share.from) >= 0 ? part : null;
}
const ALSO = phraseTable('và bằng, và chiếm, và đạt, và tương đương');
const JOINED = 9;

/** "Riêng mầm non đã chiếm 44,7% tổng số giáo viên còn thiếu": what the sentences before told of that level. */
function levelPart(f: Figures, i: number): Mention | null {
  const share = f.mentions[i] as Mention;
  const { body } = f.sentences[share.sentence] as Sentence;
  const level = lastLevel(f.t, Math.max(body, share.from - 12), share.from);
  if (level === '' || f.mentions[i - 1]?.sentence === share.sentence) return null;
  const told: Mention[] = [];
  for (let k = i - 1; k > 0 && k > i - FIGURES; k--) {
    const m = f.mentions[k] as Mention;
    if (share.sentence - m.sentence > NEXT) break;
    const last = f.mentions[k - 1] as Mention;
    const from = Math.max((f.sentences[m.sentence] as Sentence).body, last.to);
    if (isExactCount(m) && lastLevel(f.t, from, m.from) === level) told.push(m);
  }
  return told.length === 1 ? (told[0] as Mention) : null;
}
const NEXT = 3;

/** The school level named last among the tokens, or "". */
function lastLevel(t: Tokens, from: number, to: number): string {
  for (let k = to - 1; k >= from; k--) {
    const size = matchLength(SCHOOL_LEVELS, t, k, to);
    if (size > 0) return textOf(t, k, k + size).toLowerCase();
  }
  return '';
}

/** "phát hiện ở 8.065 em …; tính trên số học sinh được khám, tỷ lệ … là 34,4%": the last count before these words. */
function lastBefore(f: Figures, i: number, from: number): Mention | null {
  const share = f.mentions[i] as Mention;
  const part = f.mentions[i - 1];
  return part && part.sentence === share.sentence && part.to <= from && isExactCount(part) ? part : null;
}

/** The words behind "số" that tell one count of the noun from another ("dự thi", "hiện có", "còn thiếu"), and where "số" stands. */
function basis({ t, sentences }: Figures, share: Mention): { words: number[]; from: number } {
  const { body, to } = sentences[share.sentence] as Sentence;
  const size = matchLength(OF, t, share.to);
  if (size > 0) return { words: wordsAt(t, share.to + size, to), from: share.to };
  const from = findPhrase(t, COUNTED_ON, Math.max(body, share.from - 18), share.from);
  const words = from < 0 ? [] : wordsAt(t, from + matchLength(COUNTED_ON, t, from), share.from);
  return { words, from };
}
const COUNTED_ON = phraseTable('tính trên số, tính trên tổng số, so với số, so với tổng số, trong số, trong tổng số');

function wordsAt(t: Tokens, from: number, to: number): number[] {
  const words: number[] = [];
  for (let k = from; k < to && t.kind[k] === WORD && words.length < 2; k++) {
    const word = t.words[k] as number;
    if (words.length === 0 && NOUNS.has(word)) continue;
    if (ENDS.has(word)) break;
    words.push(word);
  }
  return words;
}

function judge(f: Figures, i: number, part: Mention, words: readonly number[]): Finding | null {
  const share = f.mentions[i] as Mention;
  const named: Mention[] = [];
  for (let k = i - 2; k >= 0 && k > i - FIGURES; k--) {
    const m = f.mentions[k] as Mention;
    if (share.sentence - m.sentence > SENTENCES) break;
    if (!isExactCount(m) || m.quantity.role === 'target' || !isBaseOf(m, part) || !hasWords(f, m, words)) continue;
    if (!named.some((x) => value(x) === value(m))) named.push(m);
  }
  const [whole] = named;
  return whole && named.length === 1 ? askShare(part, whole, share, FACTOR) : null;
}

const isBaseOf = (whole: Mention, part: Mention): boolean =>
  isAlike(whole, part) || (isPeople(unitKey(whole.quantity.unit)) && isPeople(unitKey(part.quantity.unit)));

/** Do the words stand right before the count, or in its noun phrase behind it? */
function hasWords({ t, sentences }: Figures, m: Mention, [one, two]: readonly number[]): boolean {
  const s = sentences[m.sentence] as Sentence;
  let from = m.from;
  while (from > s.body && from > m.from - 3 && t.kind[from - 1] === WORD) from--;
  for (let k = from; k + 1 < s.to && k < m.to + 5; k++) {
    if (k >= m.to && isPunct(t, k, ',')) return false;
    if (t.words[k] === one && t.words[k + 1] === two) return true;
  }
  return false;
}
