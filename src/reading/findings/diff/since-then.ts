import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isOneExact, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { sameKind } from '../unit-keys.ts';

// What came on top since: "hiện có 298 trường đạt chuẩn …. Cuối năm học trước, số trường đạt chuẩn là 276. Chỉ sau một năm, thành
// phố có thêm 22 trường". The count of now stands first, that of then and what lies between follow.

const MORE = phraseTable('thêm, có thêm, tăng thêm, tăng, đã tăng, tăng được, thêm được, công nhận thêm');
/** The time between. */
const SINCE = phraseTable(
  'sau một năm, chỉ sau một năm, sau 1 năm, sau hai năm, sau 2 năm, sau ba năm, sau 3 năm, sau một nhiệm kỳ, sau một năm học, sau năm năm, sau 5 năm, từ đó đến nay, đến nay, qua một năm, trong một năm, sau một học kỳ, như vậy',
);
const THEN = phraseTable(
  'cuối năm, cuối năm học, đầu năm, đầu năm học, đầu nhiệm kỳ, năm trước, năm học trước, trước đó, năm ngoái, cùng kỳ, năm học, năm, thời điểm, lúc đó, khi đó, đầu khóa',
);
const BACK = 8;
const SENTENCES = 4;
/** How likely figures with nothing to do with each other may seem a slip apart. */
const LIKELY = 0.12;

export function checkSinceThen(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const more = f.mentions[i] as Mention;
    if (!isOneExact(more) || value(more) < 2) continue;
    const { body } = f.sentences[more.sentence] as Sentence;
    if (findPhrase(f.t, MORE, Math.max(body, more.from - 3), more.from) < 0) continue;
    if (findPhrase(f.t, SINCE, body, more.from) < 0) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number): Finding | null {
  const more = f.mentions[i] as Mention;
  const then = f.mentions[i - 1] as Mention;
  if (!isOneExact(then) || more.sentence - then.sentence > 1 || !fits(then, more)) return null;
  const { body } = f.sentences[then.sentence] as Sentence;
  if (then.sentence === more.sentence || findPhrase(f.t, THEN, body, then.from) < 0) return null;
  let now: Mention | null = null;
  const values: number[] = [];
  for (let k = i - 2; k >= 0 && k > i - BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (more.sentence - m.sentence > SENTENCES) break;
    if (!isOneExact(m) || !sameKind(m.quantity.unit, more.quantity.unit)) continue;
    values.push(value(m));
    if (!now && value(m) > value(then) && m.quantity.role !== 'change' && m.sentence < then.sentence) now = m;
  }
  const behind = f.mentions
    .slice(i + 1, i + 4)
    .filter(isOneExact)
    .map(value);
  // another figure near by agrees
  if ([...values, ...behind].some((v) => Math.abs(v - value(then)) === value(more))) return null;
  if (!now || value(more) >= value(then)) return null;
  const row = [now, then, more].map(printedOf);
  if (chanceOfSlip(row) > LIKELY || !fitsWithOneSlip(row, ([a = 0, b = 0, c = 0]) => a - b === c)) return null;
  const text = gapText(value(now), value(then), value(more));
  return finding('diff', [now, then, more], text);
}

/** A bare number counts what was told before. */
const fits = (then: Mention, more: Mention): boolean =>
  then.quantity.unit === null || then.quantity.unit === '' || sameKind(then.quantity.unit, more.quantity.unit);
