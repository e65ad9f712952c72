import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { spelledNumber } from '../../text/numbers.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, textOf, WORD } from '../../text/tokens.ts';
import { counted, type Figures, isExactCount } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { sameKind } from '../unit-keys.ts';

// Lists that go on behind the parts a sum was made of: with what follows they make their whole, or what follows is told for each of
// several that are only named. These excuse every sum, also those that are sure of their list.

const EACH = phraseTable(
  'mỗi nơi, mỗi huyện, mỗi xã, mỗi phường, mỗi trường, mỗi đơn vị, mỗi địa phương, mỗi tỉnh, mỗi lớp, mỗi môn, mỗi khối, mỗi cấp, mỗi bậc, cùng có, đều có',
);
/** "43 giải (3 nhất, 9 nhì, 14 ba, còn lại khuyến khích)": the rest is told without a figure. */
const REST = phraseTable(
  'còn lại là, còn lại, số còn lại, số còn lại là, còn lại đạt, phần còn lại là, những em còn lại, các em còn lại',
);
const TIMES = registerWord('x');
const AHEAD = 8;
const SENTENCES = 2;

/** Does the text itself make up for what the parts of a sum leave of their whole? */
export function isMadeUpFor(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  if (kind !== 'sum' || spans.length < 3) return false;
  const own = spans.map((s) => places.get(s.start) ?? -1);
  if (own.includes(-1)) return false;
  const whole = f.mentions[own[own.length - 1] as number] as Mention;
  const parts = own.slice(0, -1);
  const sum = parts.reduce((n, i) => n + counted(f.mentions[i] as Mention), 0);
  // "116 ngày công x 200.000 đ thành 23.200.000 đ": a price is no part
  const prices = parts.filter((i) => f.t.words[(f.mentions[i] as Mention).from - 1] === TIMES);
  if (prices.reduce((n, i) => n - counted(f.mentions[i] as Mention), sum) === counted(whole)) return prices.length > 0;
  if (sum >= counted(whole) || whole.percent) return false;
  return (
    isFilledByLast(f, parts, counted(whole) - sum) ||
    isMadeFurther(f, own, whole) ||
    isFilledInWords(f, parts, whole, counted(whole) - sum) ||
    isSharedOut(f, parts, whole, counted(whole) - sum) ||
    leavesRest(f, parts)
  );
}

/** "khiển trách 11 người, cảnh cáo 5 người và cách chức 1 chi ủy viên": the last, of another noun, makes up the whole. */
function isFilledByLast({ t, mentions }: Figures, parts: readonly number[], off: number): boolean {
  const end = Math.max(...parts);
  const [last, next] = [mentions[end] as Mention, mentions[end + 1]];
  if (!next || next.percent || next.sentence !== last.sentence || next.from - last.to > NEXT) return false;
  return counted(next) === off && t.words[last.to] === AND;
}
const NEXT = 5;
const AND = registerWord('và');

/** "8.379 chỉ tiêu: mầm non 1.192, … Ngoài ra còn 154 …, 84 …, 40": all of the kind from the first part on, up to one behind the last. */
function isMadeFurther(f: Figures, own: readonly number[], whole: Mention): boolean {
  const parts = own.slice(0, -1);
  const [first, last] = [Math.min(...parts), Math.max(...parts)];
  const end = f.mentions[last] as Mention;
  let sum = 0;
  for (let k = first; k < f.mentions.length && k <= last + AHEAD; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - end.sentence > SENTENCES) return false;
    if (m === whole || !isExactCount(m) || !(countsAlike(m, whole) || sameKind(m.quantity.unit, whole.quantity.unit)))
      continue;
    sum += counted(m);
    if (sum > counted(whole)) return false;
    if (sum === counted(whole)) return k >= last;
  }
  return false;
}

/** "THPT 2 trường, THCS 6 trường, mầm non sáu trường, tiểu học 9 trường": one is told in words, and makes up the whole. */
function isFilledInWords(
  { t, mentions, sentences }: Figures,
  parts: readonly number[],
  whole: Mention,
  off: number,
): boolean {
  const last = mentions[Math.max(...parts)] as Mention;
  const { to } = sentences[last.sentence] as Sentence;
  const head = (mentions[Math.min(...parts)] as Mention).from;
  const first = whole.to < head ? Math.max(whole.to, head - LEAD) : head;
  const nouns = new Set(parts.map((i) => t.words[(mentions[i] as Mention).num + 1] as number));
  let end = last.to;
  while (end < to && !isPunct(t, end, '.') && !isPunct(t, end, ';')) end++;
  for (let k = first; k < end; k++) {
    if (t.kind[k] !== WORD) continue;
    const row: string[] = [];
    for (let w = k; w < k + 4 && t.kind[w] === WORD; w++) row.push(textOf(t, w, w + 1).toLowerCase());
    const number = spelledNumber(row);
    if (number === null) continue;
    if (number.value === off && nouns.has(t.words[k + number.words] as number)) return true;
    k += number.words - 1;
  }
  return false;
}

/** Words between a list and its first number in digits. */
const LEAD = 8;

/** "Gò Công Tây có 13 học sinh, …. Cai Lậy, Chợ Gạo mỗi nơi 1 học sinh": so many of the kind for each of those named. */
function isSharedOut(f: Figures, parts: readonly number[], whole: Mention, off: number): boolean {
  const first = Math.min(...parts);
  const last = f.mentions[Math.max(...parts)] as Mention;
  for (let k = first + 1; k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence > last.sentence + 1) return false;
    const told = findPhrase(f.t, EACH, Math.max((f.mentions[k - 1] as Mention).to, m.from - BEFORE), m.from) >= 0;
    if (told && isExactCount(m) && countsAlike(m, whole) && off % counted(m) === 0) return true;
  }
  return false;
}
/** Words between "mỗi nơi" and its figure. */
const BEFORE = 4;

/** Is the rest of the list told without a figure of its own? */
function leavesRest({ t, mentions }: Figures, parts: readonly number[]): boolean {
  const [first, last] = [mentions[Math.min(...parts)] as Mention, mentions[Math.max(...parts)] as Mention];
  for (let k = first.to; k < last.to + REACH; k++) {
    const size = matchLength(REST, t, k);
    if (size === 0) continue;
    let end = k + size;
    while (t.kind[end] === WORD || isPunct(t, end, ':')) end++;
    if (t.kind[end] !== NUM) return true;
  }
  return false;
}
const REACH = 6;
