import { matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { sumText } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';

// A whole, those who did and those who did not: "48 giáo viên, đạt giải 40 giáo viên, không đạt giải 8 giáo viên",
// "giao 60 chỉ tiêu, đã tuyển 52 chỉ tiêu, còn 8 chỉ tiêu chưa tuyển", "210 thí sinh, 205 dự thi, 5 vắng".

const NOT = phraseTable('không, chưa, không được, chưa được');
/** Words that deny another without "không". */
const DENIES = valuedTable({ vắng: 'dự', 'vắng mặt': 'mặt', trượt: 'đỗ', hỏng: 'đỗ' });
/** "chưa có nhà" denies the house. */
const LIGHT = wordSet('có được phải thể còn là');
/** "vắng có phép" is only some of who is absent. */
const LEAVE = wordSet('có không phép');
const ATTENDS = ['dự', 'mặt', 'tham'].map(registerWord);
const PASSES = ['đỗ', 'đậu'].map(registerWord);

export function checkNegations(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const last = f.mentions[i] as Mention;
    if ((f.mentions[i - 2] as Mention).sentence !== last.sentence || !isCount(last) || loose(last)) continue;
    const denied = deniedIn(f.t, clauseOf(f, last));
    const found = denied && judge(f, i, denied);
    if (found) out.push(found);
  }
  return out;
}

/** The one part before that did what the last did not, and the one whole before that. */
function judge(f: Figures, i: number, denied: readonly number[]): Finding | null {
  const last = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== last.sentence) break;
    if (m.percent) continue;
    if (!isCount(m) || loose(m) || !sameKind(m.quantity.unit, last.quantity.unit)) return null;
    row.push(m);
  }
  const [part, whole] = row;
  const next = f.mentions[i + 1];
  if (next?.sentence === last.sentence && isCount(next) && sameKind(next.quantity.unit, last.quantity.unit))
    return null;
  if (row.length !== 2 || !part || !whole || last.from - part.to > 14 || part.from - whole.to > 14) return null;
  const [from, to] = clauseOf(f, part);
  let says = false;
  for (let k = from; k < to; k++)
    if (denied.includes(f.t.words[k] as number)) says = matchLength(NOT, f.t, k - 1, k) === 0 || says;
  if (!says || deniedIn(f.t, [from, to]) || hasOwnShare(f.t, whole)) return null;
  const [x, y, z] = [whole, part, last].map((m) => m.quantity.value as number) as [number, number, number];
  if (y + z === x || y > x || Math.abs(y + z - x) > Math.max(2, 0.1 * x)) return null;
  return finding('sum', [part, last, whole], sumText([y, z], x));
}

/** "Khá 214 em (45,2%), Đạt 190 em (40,2%), Chưa đạt 17 em (3,6%)": the first is one of the parts itself. */
const hasOwnShare = (t: Tokens, m: Mention): boolean =>
  isPunct(t, m.to, '(') && t.kind[m.to + 1] === NUM && isPunct(t, m.to + 2, '%');

type Span = readonly [from: number, to: number];

/** The words around a figure between two marks of its sentence. */
function clauseOf(f: Figures, m: Mention): Span {
  const { t } = f;
  const s = f.sentences[m.sentence] as Sentence;
  const mark = (k: number) => isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '(') || isPunct(t, k, ')');
  let [from, to] = [m.from, m.to];
  while (from > s.body && from > m.from - 10 && !mark(from - 1)) from--;
  while (to < s.to && to < m.to + 8 && !mark(to) && !isPunct(t, to, '.')) to++;
  return [from, to];
}

/** What is denied in a clause: the word behind "không", "chưa", or what "vắng" leaves undone. */
function deniedIn(t: Tokens, [from, to]: Span): readonly number[] | null {
  for (let k = from; k < to; k++) {
    let size = matchLength(NOT, t, k, to);
    while (size > 0 && LIGHT.has(t.words[k + size] as number)) size++;
    const word = t.words[k + size] as number;
    if (size > 0 && k + size < to && word !== 0) return [word];
    const other = matchValue(DENIES, t, k, to);
    if (other !== null && LEAVE.has(t.words[k + 1] as number)) return null;
    if (other !== null) return other === 'đỗ' ? PASSES : ATTENDS;
  }
  return null;
}
