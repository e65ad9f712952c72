import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { WORD } from '../../text/tokens.ts';
import { type Figures, finding, isOneExact, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';

// "toàn tỉnh có 11.846 thí sinh đăng ký … Năm 2023 cả tỉnh chỉ có 11.128 thí sinh, năm nay tăng 718 em": the year before and
// the change stand in one sentence, this year's count far above.

const NOW = phraseTable('năm nay, năm học này, năm học nay, kỳ này, đợt này, khóa này, lần này, nhiệm kỳ này');
const MORE = phraseTable('tăng, tăng thêm, đã tăng, tăng lên, nhiều hơn, thêm');
const LESS = phraseTable('giảm, đã giảm, giảm đi, ít hơn, giảm còn');
const PAST = phraseTable('năm, năm học, năm trước, năm học trước, năm ngoái, kỳ trước, đợt trước, khóa trước');
/** Figures looked back on. */
const FIGURES = 40;
/** How likely figures with nothing to do with each other may seem a slip apart. */
const LIKELY = 0.12;

export function checkThisYear(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const way = wayOf(f, i);
    const found = way === 0 ? null : judge(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

/** 1 where the figure says by how much more it is now than what the figure before it tells of a year before; −1 less; 0 neither. */
function wayOf({ t, mentions, sentences }: Figures, i: number): number {
  const [was, change] = [mentions[i - 1] as Mention, mentions[i] as Mention];
  if (was.sentence !== change.sentence || !isOneExact(was) || !isOneExact(change) || !countsWith(change, was)) return 0;
  const { body } = sentences[was.sentence] as Sentence;
  const opens = matchLength(PAST, t, t.kind[body] === WORD ? body : body + 1, was.from) > 0;
  if (!opens || findPhrase(t, NOW, was.to, change.from) < 0) return 0;
  const from = Math.max(was.to, change.from - 3);
  if (findPhrase(t, MORE, from, change.from) >= 0) return 1;
  return findPhrase(t, LESS, from, change.from) >= 0 ? -1 : 0;
}

/** "tăng 718 em" of "thí sinh". */
const countsWith = (change: Mention, was: Mention): boolean =>
  sameKind(change.quantity.unit, was.quantity.unit) ||
  (isPeople(unitKey(change.quantity.unit)) && isPeople(unitKey(was.quantity.unit)));

function judge(f: Figures, i: number, way: number): Finding | null {
  const [was, change] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  const near = f.mentions
    .slice(Math.max(0, i - FIGURES), i + 5)
    .filter((m) => m !== was && m !== change && isOneExact(m) && countsWith(m, was));
  const isMade = (m: Mention): boolean => way * (value(m) - value(was)) === value(change);
  if (near.some(isMade)) return null;
  const now = near.find((m) => m.from < was.from && sameKind(m.quantity.unit, was.quantity.unit) && isSlip(m));
  if (!now) return null;
  const text = gapText(value(now), value(was), value(change));
  return finding('diff', [now, was, change], text);

  function isSlip(m: Mention): boolean {
    const row = [m, was, change].map(printedOf);
    const agrees = ([a = 0, b = 0, c = 0]: readonly number[]) => way * (a - b) === c;
    return way * (value(m) - value(was)) > 0 && chanceOfSlip(row) <= LIKELY && fitsWithOneSlip(row, agrees);
  }
}
