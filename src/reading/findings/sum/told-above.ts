import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, follows, isExactCount, sumOf, value } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A whole taken up again to be told apart to its last part: "Tổng kinh phí trong nhiệm kỳ là 37,4 tỉ đồng. … Trong tổng kinh phí nói trên, thành
// phố cấp 21,6 tỉ đồng, phường chi 9,3 tỉ đồng, còn lại 6,5 tỉ đồng do nhân dân đóng góp".

const OPENS = phraseTable('trong tổng, trong tổng số, trong số, trong');
const ABOVE = phraseTable('nói trên, nêu trên, trên, này, đó');
const REST = phraseTable('còn lại, phần còn lại, số còn lại');
const TOTAL = phraseTable('tổng, tổng số, tổng kinh phí, tổng vốn, tổng chi, tổng thu, toàn bộ');
/** Words from the opening to "nói trên". */
const REACH = 7;
const SENTENCES = 4;
const FIGURES = 16;
const OFF = 0.25;

export function checkToldAbove(f: Figures): Finding[] {
  const out: Finding[] = [];
  f.sentences.forEach((s, n) => {
    if (matchLength(OPENS, f.t, s.body, s.to) === 0 || findPhrase(f.t, ABOVE, s.body, s.body + REACH) < 0) return;
    const parts = partsOf(f, n);
    const whole = parts.length < 2 ? null : wholeOf(f, s, n, parts[0] as Mention);
    if (!whole) return;
    const [sum, total] = [sumOf(parts), value(whole)];
    const at = firstAt(f.mentions, s.body, (m) => m.from);
    // "42,6 tỷ đồng, bằng 106,5% kế hoạch (40 tỷ đồng)": another figure above is what they make
    const near = f.mentions.slice(Math.max(0, at - FIGURES), at);
    if (near.some((m) => isExactCount(m) && Math.abs(value(m) - sum) < 1e-6 * sum)) return;
    if (Math.abs(sum - total) < 1e-6 * total || Math.abs(sum - total) > OFF * total) return;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), total)));
  });
  return out;
}

/** All figures of the sentence when they count one thing and the last of them is the rest; else none. */
function partsOf({ t, mentions }: Figures, n: number): Mention[] {
  const parts: Mention[] = [];
  for (let k = firstAt(mentions, n, (m) => m.sentence); mentions[k]?.sentence === n; k++) {
    const m = mentions[k] as Mention;
    if (!isExactCount(m) || (parts[0] && !sameUnit(parts[0], m))) return [];
    parts.push(m);
  }
  const last = parts[parts.length - 1];
  return last && follows(t, REST, last.from, 4) ? parts : [];
}

/** The last total of the kind in the sentences before. */
function wholeOf({ t, mentions, sentences }: Figures, s: Sentence, n: number, part: Mention): Mention | null {
  const key = unitKey(part.quantity.unit);
  for (let k = firstAt(mentions, s.body, (m) => m.from) - 1; k >= 0; k--) {
    const m = mentions[k] as Mention;
    if (n - m.sentence > SENTENCES) return null;
    if (!isExactCount(m) || unitKey(m.quantity.unit) !== key) continue;
    return findPhrase(t, TOTAL, (sentences[m.sentence] as Sentence).body, m.from) >= 0 ? m : null;
  }
  return null;
}
