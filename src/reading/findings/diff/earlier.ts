import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { surelyMeant } from '../change-figures.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { gapText } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';

// A change since the year before, whose other end was told some sentences earlier: "Năm học 2020-2021 có 121.106 học
// sinh tiểu học. … Năm học 2021-2022 có 131.323 em, tăng 10.317 em so với năm học trước".

const SINCE_LAST = phraseTable(
  'so với năm trước, so với năm học trước, so với cùng kỳ, so với cùng kỳ năm trước, so với cùng kỳ năm học trước, so năm trước, so với năm học trước đó, so với năm ngoái',
);
const NAM = registerWord('năm');
const HOC = registerWord('học');

export function checkEarlier(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    if (change.percent || change.quantity.role !== 'change' || change.quantity.value === null || loose(change))
      continue;
    if (!sinceLast(f.t, change)) continue;
    const at = nowBefore(f, i);
    if (at < 0) continue;
    const now = f.mentions[at] as Mention;
    const s = f.sentences[now.sentence] as Sentence;
    const year = yearBefore(f.t, s.body, now.from);
    if (year === 0) continue;
    const base = yearEarlier(f, at, change, year - 1);
    if (!base) continue;
    const [x, y, d] = [now, base, change].map((m) => m.quantity.value as number) as [number, number, number];
    if (Math.abs(Math.abs(x - y) - d) > 0.15 * d && !surelyMeant(now, base, change, 0)) continue;
    const text = gapText(x, y, d);
    out.push(finding('diff', [now, base, change], text));
  }
  return out;
}

/** "so với năm học trước" behind the change, perhaps behind a second one ("và 284 lớp"), with no base of its own. */
function sinceLast(t: Tokens, change: Mention): boolean {
  for (let k = change.to; k < change.to + 6; k++) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.') || isPunct(t, k, '(')) return false;
    const size = matchLength(SINCE_LAST, t, k);
    if (size > 0) return !isPunct(t, k + size, '(');
  }
  return false;
}

/** The count that has changed: of that kind, in the sentence, a few words before. */
function nowBefore(f: Figures, i: number): number {
  const change = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence || change.from - m.to > 10) return -1;
    if (isCount(m) && !loose(m) && sameKind(m.quantity.unit, change.quantity.unit)) return k;
  }
  return -1;
}

/** The one count of that kind told for the year, in the sentences before; null when some count gives the change. */
function yearEarlier(f: Figures, at: number, change: Mention, year: number): Mention | null {
  const now = f.mentions[at] as Mention;
  const own = f.sentences[now.sentence] as Sentence;
  const subject = textOf(f.t, own.body, now.to).toLowerCase();
  const found: Mention[] = [];
  for (let k = at - 1; k >= 0 && k > at - 40; k--) {
    const m = f.mentions[k] as Mention;
    if (!isCount(m) || !sameKind(m.quantity.unit, now.quantity.unit)) continue;
    const gap = Math.abs((now.quantity.value as number) - (m.quantity.value as number));
    if (gap === change.quantity.value) return null;
    if (now.sentence - m.sentence > 4 || loose(m)) continue;
    const s = f.sentences[m.sentence] as Sentence;
    if (yearBefore(f.t, s.body, m.from) !== year || !subject.includes((m.quantity.unit as string).toLowerCase()))
      continue;
    found.push(m);
  }
  return found.length === 1 ? (found[0] as Mention) : null;
}

/** The year named last before token `to` ("năm 2021", "năm học 2021-2022" is 2021), or 0. */
function yearBefore(t: Tokens, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (t.words[k] !== NAM) continue;
    const n = t.words[k + 1] === HOC ? k + 2 : k + 1;
    if (t.kind[n] !== NUM || n >= to) continue;
    const year = Number(textOf(t, n, n + 1));
    if (year > 1900 && year < 2200) return year;
  }
  return 0;
}
