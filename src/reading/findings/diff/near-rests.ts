import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NEWLINE, type Tokens, WORD } from '../../text/tokens.ts';
import { fairlyAlike } from '../change-figures.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { figure } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// What is left, of whichever whole before it fits: "412 em đăng ký …. Khu nhà cũ chỉ bố trí được 236 em; 186 em còn lại …", "tổng
// thu 268.500.000 đồng …. Đã chi 231.750.000 đồng; tồn quỹ … là 37.650.000 đồng". Every whole and every part near by is tried:
// when one pair gives what is printed nothing is asked, else the pair that needs one digit is.

const LAI = registerWord('lại');
const KHAC = registerWord('khác');
/** Before the figure: all that is left. */
const ALL_ELSE = phraseTable('còn lại, còn lại là, số còn lại, số còn lại là, phần còn lại, phần còn lại là');
/** Before the figure: some are left, perhaps not of these. */
const LEFT = phraseTable(
  'còn, nay còn, hiện còn, vẫn còn, tồn quỹ, còn tồn, tồn, còn dư, kết dư, dư, để lại, giữ lại, số dư, quỹ còn, còn nợ, chưa giải ngân',
);
const CAME_DOWN = phraseTable('giảm còn, xuống còn, chỉ còn, giảm xuống còn');
/** How far back a whole and a part may stand. */
const FIGURES = 14;
const SENTENCES = 3;
/** How likely chance may be, by what the words say. */
const ROOM = { rest: 1.3, other: 0.6, absent: 0.8, left: 0.06 };

export function checkNearRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isExactCount(left) || value(left) < 1) continue;
    const cue = cueOf(f, left);
    const found = cue && judge(f, i, cue);
    if (found) out.push(found);
  }
  return out;
}

/** "176 em còn lại", "số còn lại 458 phòng": all else; "25 em khác"; "tồn quỹ … là", "để lại chi bộ": what is left. */
function cueOf(f: Figures, left: Mention): keyof typeof ROOM | null {
  const { t } = f;
  const { body } = f.sentences[left.sentence] as Sentence;
  for (let k = left.num + 1; k < left.to + 3 && k < t.count; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '(') || isPunct(t, k, '.')) break;
    if (t.words[k] === LAI && t.words[k - 1] === CON) return 'rest';
    if (t.words[k] === KHAC && k >= left.to) return 'other';
  }
  // "45 phòng còn dở dang"
  if (t.words[left.to] === CON && t.words[left.to + 1] !== LAI) return 'left';
  if (findPhrase(t, ABSENT, left.num - 2, left.to + 1) >= 0)
    return findPhrase(t, EXCUSED, left.to, left.to + 4) < 0 ? 'absent' : null;
  const from = Math.max(body, clauseFrom(t, left.num, body));
  if (findPhrase(t, ALL_ELSE, Math.max(from, left.num - 5), left.num) >= 0) return 'rest';
  const at = findPhrase(t, LEFT, from, left.num);
  return at >= 0 && left.num - at < 12 && findPhrase(t, CAME_DOWN, Math.max(0, at - 2), left.num) < 0 ? 'left' : null;
}
const CON = registerWord('còn');

const ABSENT = phraseTable('vắng, vắng mặt, vắng thi, bỏ thi');
const PRESENT = phraseTable('dự, dự thi, có mặt, tham dự, tham gia, đến dự');
const EXCUSED = phraseTable('phép, lý do, lí do, môn');
/** "các huyện còn lại mỗi huyện 4 suất" */
const EACH = phraseTable('mỗi, từng');

/** Where the clause of a figure begins: behind the last mark. */
function clauseFrom(t: Tokens, to: number, floor: number): number {
  for (let k = to - 1; k >= floor; k--)
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '(') || isPunct(t, k, '.')) return k + 1;
  return floor;
}

function judge(f: Figures, i: number, cue: keyof typeof ROOM): Finding | null {
  const left = f.mentions[i] as Mention;
  const row = countsBefore(f, i);
  const money = scaled(left);
  const tolerance = money ? 1e-9 * value(left) : 1e-9;
  const same = (a: number, b: number) => Math.abs(a - b) <= tolerance;
  // a run of parts right before, with what is left, makes a whole, or half of a pair does
  for (let n = row.length - 1; n >= 0; n--) {
    let sum = value(left);
    for (let k = n; k >= 0; k--) {
      sum += value(row[k] as Mention);
      if (wholes(f, i).some((w) => same(w, sum)) || fractions(f, i).some((w) => same(w, sum))) return null;
    }
    if (row.some((w) => same(value(w) - value(row[n] as Mention), value(left)))) return null;
  }
  if (fractions(f, i).some((w) => w === value(left))) return null;
  const part = row[row.length - 1];
  if (part && row.some((w) => sharedAmong(f, i, value(w) - value(part)))) return null;
  if (findPhrase(f.t, EACH, Math.max(0, left.num - 4), left.num) >= 0) return null;
  if (!part || left.sentence - part.sentence > 1 || (cue !== 'rest' && part.sentence !== left.sentence)) return null;
  if (
    cue === 'absent' &&
    findPhrase(f.t, PRESENT, part.num, part.to + 4) < 0 &&
    findPhrase(f.t, PRESENT, Math.max(0, part.num - 4), part.num) < 0
  )
    return null;
  for (let n = row.length - 2; n >= 0; n--) {
    const whole = row[n] as Mention;
    // "đầu năm 1.250 em, chuyển đi 15 em, chuyển đến 6 em, cuối năm còn …": an account of more than one part
    if (cue !== 'rest' && n < row.length - 2 && row[row.length - 2]?.sentence === part.sentence) break;
    if (value(whole) <= value(part) || value(whole) <= value(left)) continue;
    // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên còn lại": of the teachers alone
    if (unitKey(whole.quantity.unit).includes(', ') && unitKey(part.quantity.unit) === unitKey(left.quantity.unit))
      continue;
    const figures = [whole, part, left].map(printedOf);
    const room = cue === 'left' && deniedOf(f, whole, part, left) ? ROOM.rest : ROOM[cue];
    if (chanceOfSlip(figures) > room) continue;
    if (!fitsWithOneSlip(figures, ([w = 0, p = 0, r = 0]) => same(w - p, r))) continue;
    const text = `${figure(value(whole))} − ${figure(value(part))} = ${figure(value(whole) - value(part))}; văn bản ghi còn lại ${figure(value(left))}`;
    return finding('diff', [whole, part, left], text);
  }
  return null;
}

/** "98 học sinh …, 88 của trường A, còn lại là 7 học sinh trường B và 3 học sinh trường C": several share what is left. */
function sharedAmong({ mentions }: Figures, i: number, rest: number): boolean {
  const left = mentions[i] as Mention;
  let sum = value(left);
  for (let k = i + 1; k < i + 5 && sum < rest; k++) {
    const m = mentions[k];
    if (!m || m.sentence !== left.sentence || !isExactCount(m)) return false;
    sum += value(m);
  }
  return sum === rest && rest > value(left);
}

/** "62 trung tâm, trong đó 47 trung tâm đã được cấp phép, còn 15 cơ sở chưa có giấy phép": what the others have not done. */
function deniedOf({ t }: Figures, whole: Mention, part: Mention, left: Mention): boolean {
  if (whole.sentence !== left.sentence || part.sentence !== left.sentence) return false;
  const not = findPhrase(t, NOT_YET, left.to, left.to + 3);
  if (not < 0 || findPhrase(t, AMONG, whole.to, part.num) < 0) return false;
  for (let k = not + 1; k < not + 5 && t.kind[k] === WORD; k++)
    for (let n = part.to; n < part.to + 8 && t.kind[n] === WORD; n++) if (t.words[n] === t.words[k]) return true;
  return false;
}
const AMONG = phraseTable('trong đó, trong số đó, trong số này, đã có, có');
const NOT_YET = phraseTable('chưa, không');

const scaled = (m: Mention): boolean => value(m) >= 1e5;

/** The counts of the kind before the figure that stand plainly, the nearest last. */
function countsBefore(f: Figures, i: number): Mention[] {
  const left = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - FIGURES; k--) {
    const m = f.mentions[k] as Mention;
    if (left.sentence - m.sentence > SENTENCES) break;
    if (!isExactCount(m) || !(sameUnit(m, left) || bothAre(m, left))) continue;
    // sums of money are told over lines, heads in one
    if (!scaled(left) && hasLine(f.t, m.to, left.from)) break;
    row.unshift(m);
  }
  return row;
}

/** People of two sorts, or two words for bodies. */
function bothAre(a: Mention, b: Mention): boolean {
  const [x, y] = [a, b].map((m) => isPeople(unitKey(m.quantity.unit)));
  return x === y && fairlyAlike(a, b) && !/^chỉ tiêu/.test(unitKey(a.quantity.unit));
}

function hasLine(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NEWLINE) return true;
  return false;
}

/** Every value near by that may be a whole, printed exactly or not. */
const wholes = (f: Figures, i: number): number[] => around(f, i).flatMap((m) => m.quantity.value ?? []);
const fractions = (f: Figures, i: number): number[] =>
  around(f, i).flatMap(({ quantity: { numerator, denominator } }) =>
    numerator === undefined || denominator === undefined ? [] : [denominator, denominator - numerator],
  );
const around = (f: Figures, i: number): Mention[] =>
  f.mentions.slice(Math.max(0, i - FIGURES - 4), i + 5).filter((m) => !m.percent);
