import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { closedSet, overlap } from './halves.ts';

// A total told apart line by line, a label before each figure: "- Tổng số đảng viên: 46 đồng chí | + Chính thức: 41 | + Dự bị: 4". Known
// sides leave nobody out; other labels are asked about when they stand under a total and one digit mends them.

const MOST = 40;
/** How far labels that are no known sides may miss. */
const OFF = 0.1;
const NEAR = 0.05;
const SURE = 0.5;

export function checkLineLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const next = f.mentions[i + 1] as Mention;
    if (next.sentence === whole.sentence || !isExactCount(whole) || value(whole) < 10) continue;
    const total = isTotal(f, whole);
    if (!total && !opensList(f, whole)) continue;
    const parts = rowsBelow(f, i);
    const found = parts && judge(f, whole, parts, total);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, whole: Mention, parts: readonly Mention[], total: boolean): Finding | null {
  const sum = sumOf(parts);
  const off = Math.abs(sum - value(whole));
  if (off < 1e-6 || overlap(f.t, whole, parts)) return null;
  const most = closedSet(f.t, whole, parts);
  if (off > Math.max(most, OFF) * value(whole)) return null;
  if (most === 0) {
    if (!total || parts.length < 3 || !oneSlip(parts, sum, whole, value(whole))) return null;
    if (off > NEAR * value(whole) && weight([...parts, whole]) < SURE) return null;
  }
  return finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
}

/** "Tổng số học sinh: 480", the one figure of its line or the first. */
function isTotal(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  if (!s.opensLine || !isPunct(f.t, m.from - 1, ':')) return false;
  for (let k = s.body; k < m.from - 1; k++) if (f.t.kind[k] === NUM) return false;
  return matchLength(TOTALS, f.t, s.body, m.from) > 0;
}
const TOTALS = phraseTable('tổng số, tổng cộng, tổng, ts');

/** "46 đảng viên, trong đó:" at the end of a line. */
function opensList(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  if (!s.closesLine || !isPunct(f.t, s.to - 1, ':')) return false;
  for (let k = s.to - 2; k > m.from && k > s.to - 5; k--) if (matchLength(OPENERS, f.t, k, s.to) > 0) return true;
  return false;
}
const OPENERS = phraseTable('trong đó, chia ra, bao gồm, gồm, cụ thể, như sau');

/** The figures of the lines below, each alone behind its label; null when a line has another form. */
function rowsBelow(f: Figures, i: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const lead = f.sentences[whole.sentence] as Sentence;
  const among = isAmong(f, whole.sentence + 1);
  let n = whole.sentence + (among ? 2 : 1);
  const first = f.sentences[n];
  if (!first || (!among && first.marker === lead.marker && first.marker !== null)) return null;
  const parts: Mention[] = [];
  let at = i + 1;
  for (; n < f.sentences.length && parts.length < MOST; n++) {
    const s = f.sentences[n] as Sentence;
    if ((!s.opensLine && !(among && s === first)) || s.marker !== first.marker) break;
    const m = f.mentions[at];
    const labelled = m !== undefined && m.sentence === n && isLabelled(f, s, m);
    // without bullets nothing but another form tells that the list is over
    if (!labelled && first.marker === null) break;
    if (!labelled || !isExactCount(m)) return null;
    parts.push(m);
    while (f.mentions[at]?.sentence === n) at++;
  }
  return parts.length > 1 ? parts : null;
}

/** A line, or the head of one, that says no more than "Trong đó:". */
function isAmong(f: Figures, n: number): boolean {
  const s = f.sentences[n];
  return s?.opensLine === true && s.to - s.body <= 4 && matchLength(OPENERS, f.t, s.body, s.to) > 0;
}

/** Is the figure right behind the label that opens its line? */
function isLabelled(f: Figures, s: Sentence, m: Mention): boolean {
  if (!isPunct(f.t, m.from - 1, ':')) return false;
  for (let k = s.body; k < m.from - 1; k++)
    if (f.t.kind[k] !== WORD && f.t.kind[k] !== NUM && !isPunct(f.t, k, ',')) return false;
  return true;
}
