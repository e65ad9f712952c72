import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NEWLINE, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import { fairlyAlike, SURE } from '../change-figures.ts';
import { type Figures, finding, isCount, loose, value } from '../figures.ts';
import { countsAlike, sameHead } from '../kinds.ts';
import { scaleOf, sumText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, type Printed, printedOf } from '../slips.ts';
import { isNarrower, isPeople, sameKind, unitKey } from '../unit-keys.ts';

// What a fraction leaves: "27/30 đơn vị đạt, còn 3 đơn vị", "148/160 em, đạt 92,5 %; số còn lại 12 em", "1.180/1.250 chỉ
// tiêu, đạt 94,4 %; 70 chỉ tiêu còn lại …", "5/9 trường đạt chuẩn …. Còn 4 trường chưa đạt chuẩn", "31/32 đảng viên (vắng 1
// đồng chí)"; and what two plain counts leave: "có 214 cơ sở, mới 186 cơ sở công khai, còn 28 cơ sở chưa công khai". The
// looser the words bind what is left, the more digits the figures need.

const CON = registerWord('còn');
const IS = registerWord('là');
const LEFT = registerWord('lại');
const THI = registerWord('thì');
const ABSENT = phraseTable('vắng, vắng mặt');
/** "giảm còn 30 trường", "xuống còn": what it came to. */
const CAME_TO = wordSet('giảm xuống nay');
const NOT = phraseTable('chưa, không, chưa được, không được, chưa thể, không thể, chưa có, chưa hoàn');
const AMONG = phraseTable('trong đó, trong số đó, riêng, trong số này');
const OUT_OF = phraseTable('trong tổng số, trên tổng số, trong số, trên');
const NOW = phraseTable('đến nay, hiện nay, nay, sang năm, đến tháng, đến ngày, đến năm, đến cuối, năm sau');
const REACHED = phraseTable('đã, mới, chỉ có, đã có, thì, thì có, bị');
/** How those left are spoken of: "còn 6 trường gặp khó", but "còn 5 giáo viên dạy chéo môn" are others. */
const SPOKEN = phraseTable(
  'chưa, không, đang, gặp, thiếu, do, vì, ở, phải, cần, xin, sẽ, tiếp tục, dự kiến, chờ, khó, hoãn, nợ, trong, hoàn thành, vẫn, còn, lại, nữa, chậm, nằm, và, mới, chuyển, tạm, dừng, bị',
);

/** How what is left is named: by "còn", by "còn lại", as who is absent, or only by what they have not done. */
type Cue = 'still' | 'rest' | 'absent' | 'denied';

export function checkComplements(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (left.percent || left.quantity.role === 'change' || left.quantity.value === null || loose(left)) continue;
    const cue = cueOf(f.t, left);
    if (cue === null || (!isCount(left) && cue !== 'absent')) continue;
    const found = ofFraction(f, i, cue) ?? ofPair(f, i, cue);
    if (found) out.push(found);
  }
  return out;
}

/** "còn", "còn lại", "còn lại là" before a figure, "số người chưa biết chữ còn"; "còn lại" right behind it. */
export function cueOf(t: Tokens, b: Mention): Cue | null {
  for (let k = b.num - 1; k >= b.num - 2; k--) if (matchLength(ABSENT, t, k, b.num) === b.num - k) return 'absent';
  let k = t.words[b.from - 1] === IS ? b.from - 2 : b.from - 1;
  const again = t.words[k] === LEFT;
  if (again) k--;
  if (t.words[k] === CON) return CAME_TO.has(t.words[k - 1] as number) ? null : again ? 'rest' : 'still';
  for (let n = b.num + 1; n < b.to + 2; n++) if (t.words[n] === CON && t.words[n + 1] === LEFT) return 'rest';
  return t.words[b.from - 1] !== IS && findPhrase(t, NOT, b.to, b.to + 1) >= 0 ? 'denied' : null;
}

function ofFraction(f: Figures, i: number, cue: Cue): Finding | null {
  const { t } = f;
  const left = f.mentions[i] as Mention;
  const at = fractionBefore(f, i, cue);
  if (at < 0) return null;
  const a = f.mentions[at] as Mention;
  const denied = deniesSame(f, a, left);
  if (cue === 'denied' && (!denied || at !== i - 1 || a.sentence !== left.sentence || left.from - a.to > 12))
    return null;
  const [n, d] = [a.quantity.numerator as number, a.quantity.denominator as number];
  if (!Number.isInteger(n) || !Number.isInteger(d) || scaleOf(left) > 1) return null;
  const rest = d - n;
  const printed = value(left);
  if (rest === printed || printed === n || explained(f, i, at, cue)) return null;
  if (rest > 0 && addsUp(f, i, rest)) return null;
  const say = () => finding('diff', [a, left], `${d} − ${n} = ${rest}; văn bản ghi ${printed}`);
  const next = i === at + 1 && a.sentence === left.sentence && left.from - a.to <= 24;
  const spoken = cue !== 'still' || t.kind[left.to] !== WORD || findPhrase(t, SPOKEN, left.num + 1, left.to + 3) >= 0;
  if (rest >= 0 && next && cue !== 'absent' && spoken && !marked(t, a.to, left.from)) return say();
  const near = rest >= 5 && Math.abs(rest - printed) <= Math.max(2, 0.35 * rest);
  const shared = i === at + 2 && f.mentions[at + 1]?.percent && a.sentence === left.sentence;
  if (near && spoken && (next || shared) && cue !== 'absent') return say();
  const bound = cue !== 'still' || denied;
  if (bound && near) return say();
  const row = [n, d, printed].map((x): Printed => ({ value: x, step: 1 }));
  const slip = fitsWithOneSlip(row, ([x, y, z]) => (y as number) - (x as number) === z);
  const beside = (next || shared) && spoken && cue !== 'absent';
  const sure = a.sentence === left.sentence && chanceOfSlip(row) <= SURE;
  // "86/96 xã, xếp loại Tốt 31 xã, Khá 42 xã, Trung bình 13 xã; còn 10 xã": the parts between make the count
  const listed = i > at + 2 && a.sentence === left.sentence && cue !== 'absent';
  return slip && (bound || beside || sure || listed) ? say() : null;
}

/** The fraction of that kind before: in the sentence, or in the one before when what is left stands first in its own. */
function fractionBefore(f: Figures, i: number, cue: Cue): number {
  const { t } = f;
  const left = f.mentions[i] as Mention;
  const s = f.sentences[left.sentence] as Sentence;
  /** "612/873 trường, gồm 181 …, 254 …; còn 251 trường": the parts of the count told between. */
  let between = 0;
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    const a = f.mentions[k] as Mention;
    const away = left.sentence - a.sentence;
    if (away > 1 || left.from - a.to > (between > 0 ? 90 : 60)) return -1;
    if (away === 0 && cue === 'absent' && (left.from - a.to > 16 || parted(t, a.to, left.from))) return -1;
    const { numerator, denominator } = a.quantity;
    if (numerator === undefined || denominator === undefined) {
      // another count in the sentence of what is left, or a plain whole behind the fraction
      if (away === 0 && !a.percent && isCount(a) && cue !== 'absent' && sameKind(a.quantity.unit, left.quantity.unit))
        between += value(a);
      continue;
    }
    if (between > 0 && between !== numerator) return -1;
    const people = cue === 'absent' && isPeople(unitKey(a.quantity.unit));
    // "453/623 chi bộ …; 179 đơn vị còn lại"
    const renamed = cue === 'rest' && fairlyAlike(a, left);
    if (!sameKind(a.quantity.unit, left.quantity.unit) && !people && !renamed) continue;
    if (isNarrower(a.quantity.unit, left.quantity.unit) && cue !== 'absent') return -1;
    if (away === 1 && (left.from - s.body > 10 || cue === 'absent' || isTimed(t, s.body, left.from))) return -1;
    if (away === 0 && (isTimed(t, a.to, left.from) || findPhrase(t, AMONG, a.to, left.from) >= 0)) return -1;
    return k;
  }
  return -1;
}

const isTimed = (t: Tokens, from: number, to: number): boolean => findPhrase(t, NOW, from, to) >= 0;

/** "hoàn thành báo cáo …, còn 33 trường chưa hoàn thành": is what these have not done what the others did? */
function deniesSame(f: Figures, a: Mention, left: Mention): boolean {
  const { t } = f;
  const word = deniedWord(t, left);
  if (word === 0) return false;
  const s = f.sentences[a.sentence] as Sentence;
  const to = a.sentence === left.sentence ? left.from : s.to;
  for (let k = Math.max(s.body, a.from - 14); k < Math.min(to, a.to + 30); k++)
    if (t.words[k] === word && (k < a.from || k >= a.to)) return true;
  return false;
}

/** The word behind "chưa", "không" right behind a figure, or 0. */
function deniedWord(t: Tokens, m: Mention): number {
  for (let k = m.num + 1; k < m.to + 3; k++) {
    const size = matchLength(NOT, t, k);
    if (size > 0) return (t.words[k + size] as number) || (t.words[k + size - 1] as number);
  }
  return 0;
}

/** "42 máy tính thì 17 máy hỏng, chỉ còn 25 máy dùng được": one noun. */
const isLike = (a: Mention, b: Mention): boolean =>
  sameKind(a.quantity.unit, b.quantity.unit) ||
  sameHead(unitKey(a.quantity.unit), unitKey(b.quantity.unit)) ||
  // "120 chỉ tiêu nhưng chỉ tuyển được 64 người, còn 56 chỉ tiêu"
  (/^(chỉ tiêu|biên chế)(?= |$)/.test(unitKey(b.quantity.unit)) && countsAlike(a, b));

/** "có 214 cơ sở, trong đó mới 186 cơ sở công khai, còn 28 cơ sở chưa": the only two counts of the kind before it. */
function ofPair(f: Figures, i: number, cue: Cue): Finding | null {
  const { t } = f;
  const left = f.mentions[i] as Mention;
  if (cue === 'absent' || cue === 'denied') return null;
  const plain = cue === 'still' && deniedIn(t, left) < 0;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== left.sentence) break;
    if (m.percent) continue;
    if (m.quantity.numerator !== undefined || loose(m) || m.quantity.role === 'change') return null;
    if (isCount(m) && isLike(m, left)) row.unshift(m);
  }
  let [whole, part] = row;
  // "142 phòng trong tổng số 180 phòng, còn 38 phòng"
  if (whole && part && part.from - whole.to < 5 && findPhrase(t, OUT_OF, whole.to, part.from) >= 0)
    [whole, part] = [part, whole];
  const next = f.mentions[i + 1];
  if (next?.sentence === left.sentence && !next.percent && sameKind(next.quantity.unit, left.quantity.unit))
    return null;
  if (row.length !== 2 || !whole || !part || value(part) >= value(whole) || value(left) >= value(whole)) return null;
  const first = row[0] as Mention;
  if (left.from - part.to > 20 || part.from - whole.to > 20 || parted(t, first.to, left.from)) return null;
  if (findPhrase(t, REACHED, Math.max(0, part.from - 4), part.from) < 0 && !deniesSame(f, part, left)) return null;
  if (isNarrower(part.quantity.unit, left.quantity.unit) || isTimed(t, part.to, left.from)) return null;
  const [w, p, r] = [whole, part, left].map(value) as [number, number, number];
  if (w - p === r) return null;
  const figures = [whole, part, left].map(printedOf);
  const bound = t.words[part.from - 1] === THI && left.from - part.to <= 6;
  if (plain && !bound && chanceOfSlip(figures) > SURE) return null;
  if (!fitsWithOneSlip(figures, ([x, y, z]) => (x as number) - (y as number) === z)) return null;
  return finding('sum', [part, left, whole], sumText([p, r], w));
}

function deniedIn(t: Tokens, m: Mention): number {
  return findPhrase(t, NOT, m.num + 1, m.to + 3);
}

/** Does another fraction, or two counts near by, leave just that? */
function explained(f: Figures, i: number, at: number, cue: Cue): boolean {
  const left = f.mentions[i] as Mention;
  const r = value(left);
  const near: number[] = [];
  for (let k = Math.max(0, at - 16); k < Math.min(f.mentions.length, i + 4); k++) {
    const m = f.mentions[k] as Mention;
    if (k === i || k === at || m.percent || !sameKind(m.quantity.unit, left.quantity.unit)) continue;
    const { numerator, denominator, value } = m.quantity;
    if (numerator !== undefined && denominator !== undefined && denominator - numerator === r) return true;
    if (value !== null && Math.abs(m.sentence - left.sentence) <= 1) near.push(value);
  }
  if (cue === 'absent' || cue === 'denied') return false;
  const whole = f.mentions[at]?.quantity.denominator as number;
  const part = f.mentions[at]?.quantity.numerator as number;
  return near.some((x) => Math.abs(whole - x) === r || Math.abs(part - x) === r || near.includes(x + r));
}

/** "còn 2 trường xin gia hạn, 2 trường chưa làm": this and the next are the rest. */
function addsUp(f: Figures, at: number, rest: number): boolean {
  const b = f.mentions[at] as Mention;
  let sum = value(b);
  for (let k = at + 1; k < f.mentions.length && k < at + 6; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== b.sentence) break;
    if (!isCount(m) || !sameKind(m.quantity.unit, b.quantity.unit)) continue;
    sum += m.quantity.value as number;
    if (sum === rest || m.quantity.value === rest) return true;
  }
  return false;
}

function parted(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPunct(t, k, ';') || isPunct(t, k, '.') || t.kind[k] === NEWLINE) return true;
  return false;
}

function marked(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isPunct(t, k, ';') || isPunct(t, k, '.') || t.kind[k] === NEWLINE || t.kind[k] === NUM) return true;
  return false;
}
