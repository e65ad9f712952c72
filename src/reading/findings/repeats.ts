import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { type Tokens, textOf } from '../text/tokens.ts';
import { partOf } from './diff/attendance.ts';
import { finding, isCount, loose, parted } from './figures.ts';
import type { Scene } from './index.ts';
import { figure } from './printing.ts';
import { unitKey } from './unit-keys.ts';

// One total said twice with two values: "toàn trường có 850 học sinh" and further on "toàn trường có 805 học sinh".
// Only the same words before the figure, under the same years, count as the same thing; who came are not who had been expected.

const SUBJECTS = phraseTable(
  `toàn trường, toàn huyện, toàn tỉnh, toàn ngành, toàn xã, toàn thành phố, toàn thị xã, toàn quận, cả tỉnh, cả huyện, cả trường, nhà trường,
  chi bộ, đảng bộ, toàn đảng bộ, trung tâm, toàn phường, toàn đơn vị, đảng bộ sở, đảng bộ trường, chi bộ trường`,
);
const HAS = phraseTable('có, hiện có, đã có, hiện nay có, có tổng số, có tổng cộng, hiện nay có tổng số, với, gồm có');
const TOTAL = phraseTable('tổng số, có tổng số, tổng cộng');

export function checkRepeats(f: Scene): Finding[] {
  const out: Finding[] = [];
  const first = new Map<string, Mention>();
  for (const m of f.mentions) {
    if (!isCount(m) || loose(m) || m.quantity.role !== 'actual') continue;
    const subject = subjectOf(f, m);
    if (!subject) continue;
    const key = `${subject}|${unitKey(m.quantity.unit)}|${yearsOf(f, m)}|${partOf(f, m)}`;
    const before = first.get(key);
    if (!before) first.set(key, m);
    else if (before.quantity.value !== m.quantity.value && before.sentence !== m.sentence) {
      const [a, b] = [before, m].map((x) => figure(x.quantity.value as number));
      out.push(
        finding('repeat', [before, m], `Cùng một số liệu (${subject}) ghi hai lần khác nhau: ${a} và ${b}`, 'warning'),
      );
    }
  }
  return out;
}

/** "toàn huyện" of "toàn huyện hiện có 54 trường": at the head of a clause, right before the figure; else null. */
function subjectOf(f: Scene, m: Mention): string | null {
  const { t } = f;
  const s = f.sentences[m.sentence] as Sentence;
  for (let k = Math.max(s.body, m.from - 7); k < m.from; k++) {
    const size = matchLength(SUBJECTS, t, k, m.from);
    if (size === 0 || !opensClause(t, s, k)) continue;
    const has = matchLength(HAS, t, k + size, m.from);
    let at = k + size + has;
    at += matchLength(TOTAL, t, at, m.from);
    if (has > 0 && at === m.from && !parted(t, k, m.from)) return textOf(t, k, k + size).toLowerCase();
    return null;
  }
  return null;
}

function opensClause(t: Tokens, s: Sentence, k: number): boolean {
  return k === s.body || textOf(t, k - 1, k) === ',' || textOf(t, k - 1, k) === ':';
}

/** The years and periods named in the sentence: a total of another year is another total. */
function yearsOf(f: Scene, m: Mention): string {
  const s = f.sentences[m.sentence] as Sentence;
  const found: string[] = [];
  for (let k = s.from; k < s.to; k++) {
    const d = f.dates.at[k];
    if (!d) continue;
    const span = f.dates.spans[d - 1];
    if (!span) continue;
    found.push(textOf(f.t, span.from, span.to));
    k = span.to - 1;
  }
  return found.join();
}
