import { matchLength, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { sumText } from '../printing.ts';

// One whole told apart in two ways: "4. Kinh phí: 21,6 tỷ đồng. a) Theo hạng mục: phòng học 14,4 tỷ đồng; thiết bị 7,2 tỷ đồng. b) Theo nguồn
// vốn: trung ương 13,2 tỷ đồng; tỉnh 8,4 tỷ đồng". When the one list makes the whole, the other is complete too.

const OPENS = phraseTable('theo, phân theo, chia theo, xét theo, tính theo, phân chia theo, cơ cấu theo');
/** These may leave something out, but when they make the whole they prove it. */
const AMONG = phraseTable('trong đó, gồm, bao gồm, cụ thể');
/** Words of what the list goes by, before its colon: "Theo địa bàn các huyện, thành phố như sau:". */
const NAME = 9;
const BACK = 4;
const OFF = 0.15;
const LEAST = 2;

interface Told {
  n: number;
  parts: Mention[];
  /** It says what it goes by, so that nothing is left out. */
  whole: boolean;
}

export function checkSiblingLists(f: Figures): Finding[] {
  const lists = f.sentences.flatMap((s, n) => {
    const whole = opensList(f, s, OPENS);
    const parts = whole || opensList(f, s, AMONG) ? partsOf(f, n) : [];
    return parts.length >= LEAST ? [{ n, parts, whole }] : [];
  });
  return lists.flatMap((list, k) => {
    const next = lists[k + 1];
    if (!next || next.n - list.n > BACK) return [];
    return judge(f, list, next) ?? [];
  });
}

function opensList({ t }: Figures, s: Sentence, words: PhraseTable): boolean {
  const size = matchLength(words, t, s.body, s.to);
  if (size === 0) return false;
  let k = s.body + size;
  while (k < s.to && k < s.body + size + NAME && (t.kind[k] === WORD || isPunct(t, k, ','))) k++;
  return isPunct(t, k, ':');
}

/** The counts of the sentence that count what the first does, outside of brackets. */
function partsOf({ t, mentions }: Figures, n: number): Mention[] {
  const from = firstAt(mentions, n, (m) => m.sentence);
  const parts: Mention[] = [];
  let depth = 0;
  let at = mentions[from]?.from ?? 0;
  for (let k = from; mentions[k]?.sentence === n; k++) {
    const m = mentions[k] as Mention;
    for (; at < m.from; at++)
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')')) depth--;
    if (depth === 0 && isExactCount(m) && sameUnit(parts[0] ?? m, m)) parts.push(m);
  }
  return parts;
}

/** The whole before the first list that one of the two makes, and by how much the other misses it. */
function judge(f: Figures, one: Told, two: Told): Finding | null {
  const sums = [one, two].map(({ parts }) => sumOf(parts));
  const [first] = one.parts;
  if (!first || !two.parts[0] || !sameUnit(first, two.parts[0])) return null;
  const from = firstAt(f.mentions, one.n - BACK, (m) => m.sentence);
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * b;
  for (let k = from; k < f.mentions.length && (f.mentions[k] as Mention).sentence < one.n; k++) {
    const whole = f.mentions[k] as Mention;
    if (!isExactCount(whole) || !sameUnit(whole, first)) continue;
    const made = sums.map((sum) => same(sum, value(whole)));
    const odd = made[0] ? two : one;
    if (made[0] === made[1] || !odd.whole || Math.abs(sumOf(odd.parts) - value(whole)) > OFF * value(whole)) continue;
    return finding('sum', [...odd.parts, whole], sumText(odd.parts.map(value), value(whole)));
  }
  return null;
}
