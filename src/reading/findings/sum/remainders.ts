import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, finding, follows, isCount, loose, parted, sumOf, value } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { figure, sumText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { isNarrower, sameKind } from '../unit-keys.ts';
import { oneOfRow } from './halves.ts';

// What is left of a whole, and what things come to: "45 trường, riêng mầm non 17, còn lại 26 trường", "15 nhiệm vụ và 2
// nhiệm vụ bổ sung, tổng cộng 18", "hiện có 17 trường, xây thêm 6 trường, nâng tổng số lên 24".

const REST = phraseTable('còn lại, số còn lại, còn lại là, số còn lại là');
const ALTOGETHER = phraseTable(
  'tổng cộng, tổng cộng là, tổng cộng có, cộng lại là, cả thảy, cả thảy là, tổng là, tổng số là, tất cả là, tổng cộng gồm, tổng số, tổng số có, tổng, cộng, tổng cộng cả, cộng cả, cộng chung, tất cả, tổng trị giá, tổng số tiền, tổng kinh phí, tổng giá trị',
);
const OF_ALL = wordSet('trong trên của nâng đưa');
const MORE = phraseTable(
  'thêm, xây thêm, tăng thêm, mở thêm, công nhận mới, xây mới, kết nạp mới, kết nạp thêm, bổ sung, công nhận thêm, xây dựng thêm',
);
const RAISED = phraseTable(
  'nâng tổng số, nâng số, đưa tổng số, nâng lên, nâng tổng, đưa số, nâng tổng số lên, nâng tổng số trường, tăng lên',
);

export function checkRemainders(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    const over = m.percent ? restOver(f, i) : null;
    if (over) out.push(over);
    if (m.quantity.value === null || loose(m)) continue;
    const found = rest(f, i) ?? altogether(f, i) ?? raised(f, i) ?? within(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** The counts of that kind before mention i in its sentence, nearest first, up to a semicolon. */
function before(f: Figures, i: number, most: number, mark = -1): Mention[] {
  const m = f.mentions[i] as Mention;
  const row: Mention[] = [];
  let edge = m.from;
  const money = /^đồng(?= |$)/.test(m.quantity.unit ?? '');
  for (let k = i - 1; k >= 0 && row.length < most; k--) {
    const other = f.mentions[k] as Mention;
    const to = mark >= other.to && mark < edge ? mark : edge;
    if (other.sentence !== m.sentence || parted(f.t, other.to, to)) break;
    edge = other.from;
    if (other.percent !== m.percent) continue;
    if (other.quantity.value === null || other.quantity.role === 'change' || loose(other)) break;
    if (!m.percent && (!isCount(other) || !(sameUnit(m, other) || oneOfRow(m, other)))) {
      // "20 suất trị giá 40 triệu đồng và 10 xe đạp trị giá 25 triệu đồng": what the sums are for
      if (money && isCount(other) && !other.quantity.unit?.startsWith('đồng')) continue;
      break;
    }
    row.push(other);
  }
  return row;
}

const total = (row: Mention[]): number => sumOf(row);

function rest(f: Figures, i: number): Finding | null {
  const m = f.mentions[i] as Mention;
  if (!follows(f.t, REST, m.from, 6) || !(m.percent || isCount(m))) return null;
  const row = before(f, i, 8).reverse();
  if (m.percent) {
    const sum = total(row) + value(m);
    const slack = (row.length + 1) * 0.5 * 10 ** -Math.max(m.decimals, ...row.map((x) => x.decimals)) + 1e-9;
    if (row.length === 0 || Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 5) return null;
    return finding('sum', [...row, m], `${sumText([...row.map(value), value(m)], 100)} (phần còn lại phải đủ 100 %)`);
  }
  if (row.length < 2) return null;
  // the whole is the largest and stands first; some of the parts may be parts of parts
  const whole = row[0] as Mention;
  const parts = row.slice(1);
  if (parts.some((p) => value(p) >= value(whole)) || value(m) > value(whole)) return null;
  const left = value(whole) - total(parts);
  const leftOfLast = value(whole) - value(parts[parts.length - 1] as Mention);
  if (left === value(m) || leftOfLast === value(m) || parts.some((p) => value(whole) - value(p) === value(m)))
    return null;
  if (left <= 0 || Math.abs(left - value(m)) > 0.25 * value(whole)) return null;
  // "343 học viên …. Tính theo dân tộc, Mông 196 người, Dao 104 người, còn lại 43 người": all of them are parts of what was told
  const all = total(row) + value(m);
  for (let k = i - 1; k >= 0 && k > i - 24; k--) if (f.mentions[k]?.quantity.value === all) return null;
  const text = `${figure(value(whole))} − ${parts.map((p) => figure(value(p))).join(' − ')} = ${figure(left)}; văn bản ghi còn lại ${figure(value(m))}`;
  return finding('sum', [whole, ...parts, m], text);
}

/** "72,4 % … . Bên cạnh đó, 11,7 % … . Số còn lại khoảng 18,5 % …": the shares of three sentences come to more than all. */
function restOver(f: Figures, i: number): Finding | null {
  const m = f.mentions[i] as Mention;
  const s = f.sentences[m.sentence] as Sentence;
  if (m.quantity.value === null || m.quantity.role === 'change' || matchLength(REST, f.t, s.body) === 0) return null;
  if (m.from - s.body > 5) return null;
  const row: Mention[] = [m];
  for (let k = i - 1; k >= 0 && row.length < 4; k--) {
    const other = f.mentions[k] as Mention;
    if (m.sentence - other.sentence > 2) break;
    if (!other.percent) continue;
    if (other.quantity.value === null || other.quantity.role === 'change' || loose(other)) return null;
    row.unshift(other);
    const sum = total(row);
    if (row.length > 2 && Math.abs(sum - 100) <= (loose(m) ? 1 : 0.1)) return null;
  }
  const sum = total(row);
  if (row.length !== 3 || sum <= 101 || sum > 110) return null;
  return finding('sum', row, `${sumText(row.map(value), 100)} (phần còn lại phải đủ 100 %)`);
}

function altogether(f: Figures, i: number): Finding | null {
  const m = f.mentions[i] as Mention;
  const cue = isCount(m) ? cueBefore(f.t, m) : -1;
  // "chiếm 42,5% tổng số 463 trường": what the share is of
  if (cue < 0 || OF_ALL.has(f.t.words[cue - 1] as number) || isPunct(f.t, cue - 1, '%')) return null;
  // "…, 31 giải khuyến khích; tổng số 70 giải": the mark parts the total from its parts
  const parts = before(f, i, 12, isPunct(f.t, cue - 1, ';') ? cue - 1 : -1).reverse();
  // "nhóm 1 cộng 2 điểm, nhóm 2 cộng 1,5 điểm, nhóm 3 cộng 1 điểm": to each something is added
  if (parts.length < 2 || parts.some((p) => cueBefore(f.t, p) >= 0)) return null;
  if (matchLength(YEAR, f.t, cue) > 0 && !wholeYear(f.t, parts)) return null;
  const sum = total(parts);
  const agrees = parts.some((_, k) => total(parts.slice(k)) === value(m));
  if (agrees || Math.abs(sum - value(m)) > Math.max(3, 0.15 * value(m))) return null;
  return finding('sum', [...parts, m], sumText(parts.map(value), value(m)));
}

/** Where "tổng cộng" begins before a figure, perhaps with "cả hai đợt" behind it, or -1. */
function cueBefore(t: Tokens, m: Mention): number {
  let found = -1;
  for (let k = m.from - 1; k >= 0 && k > m.from - 7; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.') || isPunct(t, k, ',') || t.kind[k] === NUM) break;
    if (matchLength(ALTOGETHER, t, k, m.from) > 0 || matchLength(YEAR, t, k, m.from) > 0) found = k;
  }
  return found;
}

/** Four quarters, or two terms: what "cả năm" comes to. */
function wholeYear(t: Tokens, parts: readonly Mention[]): boolean {
  const named = (word: number) =>
    parts.filter((p) => [1, 2, 3, 4, 5].some((n) => t.words[p.from - n] === word)).length === parts.length;
  return (parts.length === 4 && named(QUY)) || (parts.length === 2 && named(KY));
}
const YEAR = phraseTable('cả năm, cả năm học');
const QUY = registerWord('quý');
const KY = registerWord('kỳ');

/** "hiện có 17, xây thêm 6, nâng tổng số lên 24": what there was, what comes, what there will be. */
function raised(f: Figures, i: number): Finding | null {
  const now = f.mentions[i] as Mention;
  if (now.percent || !raisesTo(f.t, now.from - 16, now.from)) return null;
  const more = earlier(f, i - 1, now, (m) => m.sentence === now.sentence && now.from - m.to <= 16);
  if (!more || loose(more.m) || !raisesTo(f.t, more.m.to, now.from)) return null;
  if (!follows(f.t, MORE, more.m.from, 9) || parted(f.t, more.m.to, now.from)) return null;
  const past = earlier(f, more.at - 1, now, (m) => now.sentence - m.sentence <= 1);
  // "31 lớp … mở thêm 6 lớp bán trú": of fewer than those
  if (past && isNarrower(past.m.quantity.unit, more.m.quantity.unit)) return null;
  if (!past || loose(past.m) || past.m.quantity.role === 'change' || value(past.m) < value(more.m))
    return raisedFromNamed(f, more.at, now);
  // another of the counts before makes the sum
  for (let k = past.at - 1; k >= 0 && k > past.at - 8; k--)
    if (f.mentions[k]?.quantity.value === value(now) - value(more.m)) return null;
  return judgeRaised(past.m, more.m, now);
}

/** How likely a slip between figures told apart may be chance. */
const SURELY = 0.03;
const isSum = (was: Mention, more: Mention, now: Mention): boolean =>
  fitsWithOneSlip([was, more, now].map(printedOf), ([x = 0, y = 0, z = 0]) => x + y === z);

/** "26 trường đạt chuẩn …. … xây dựng thêm 5 trường đạt chuẩn, nâng tổng số … lên 31 trường": the count said with the same words. */
function raisedFromNamed(f: Figures, at: number, now: Mention): Finding | null {
  const { t } = f;
  const more = f.mentions[at] as Mention;
  let past: Mention | null = null;
  for (let k = at - 1; k >= 0 && k > at - 24; k--) {
    const m = f.mentions[k] as Mention;
    if (now.sentence - m.sentence > 5) break;
    if (m.percent || m.quantity.value === null || loose(m) || m.quantity.role === 'change') continue;
    if (!sameKind(m.quantity.unit, now.quantity.unit)) continue;
    if (value(m) + value(more) === value(now)) return null;
    let same = 1;
    while (same < 5 && t.kind[m.num + same] === WORD && t.words[m.num + same] === t.words[more.num + same]) same++;
    const slip = chanceOfSlip([m, more, now].map(printedOf)) <= SURELY && isSum(m, more, now);
    if (!past && ((same > 3 && value(m) > value(more)) || slip)) past = m;
  }
  return past && judgeRaised(past, more, now);
}

/** The nearest count of the kind of `like` at or before `at`, as long as `within` holds. */
function earlier(f: Figures, at: number, like: Mention, within: (m: Mention) => boolean) {
  for (let k = at; k >= 0 && k > at - 6; k--) {
    const m = f.mentions[k] as Mention;
    if (!within(m)) return null;
    const { unit, value, value_to } = m.quantity;
    if (m.percent || value === null || value_to !== undefined || unit === null || unit.includes('/')) continue;
    if (sameKind(unit, like.quantity.unit)) return { at: k, m };
  }
  return null;
}

/** What there was and what came do not make what there is, nor miss it by far. */
export function judgeRaised(was: Mention, more: Mention, now: Mention): Finding | null {
  const sum = value(was) + value(more);
  if (sum === value(now) || value(now) < value(was) || Math.abs(sum - value(now)) > 0.2 * sum) return null;
  return finding('diff', [was, more, now], sumText([value(was), value(more)], value(now)));
}

/** Is something raised to the figure that begins at `to`? */
export function raisesTo(t: Tokens, from: number, to: number): boolean {
  if (to - from > 16) return false;
  return findPhrase(t, RAISED, Math.max(0, from), to) >= 0;
}

const AMONG = phraseTable('trong, trong số, trong tổng số');
const NOT = phraseTable('không, chưa');

/** "Trong 45 chỉ tiêu đề ra, có 30 vượt, 9 đạt và 7 chỉ tiêu không đạt": the last part is what the others are not. */
function within(f: Figures, i: number): Finding | null {
  const last = f.mentions[i] as Mention;
  const { t } = f;
  if (!isCount(last) || !negated(t, last)) return null;
  const row = before(f, i, 8).reverse();
  const [whole, ...parts] = row;
  if (!whole || parts.length < 1 || !follows(t, AMONG, whole.from, 3) || isCountBefore(f, i, row.length)) return null;
  if (parts.some((p) => value(p) >= value(whole))) return null;
  // "…, còn 5 chỉ tiêu chưa đạt, 2 chỉ tiêu chưa đủ căn cứ": the list goes on
  const next = f.mentions[i + 1];
  if (next?.sentence === last.sentence && isCount(next) && sameKind(next.quantity.unit, last.quantity.unit))
    return null;
  const sum = total(parts) + value(last);
  if (sum === value(whole) || Math.abs(sum - value(whole)) > Math.max(1, 0.1 * value(whole))) return null;
  return finding('sum', [...parts, last, whole], sumText([...parts, last].map(value), value(whole)));
}

function negated(t: Tokens, m: Mention): boolean {
  for (let k = m.num + 1; k < m.to + 3; k++) if (matchLength(NOT, t, k) > 0) return true;
  return false;
}

/** Another figure stands before the whole in its sentence: then the whole may be a part itself. */
function isCountBefore(f: Figures, i: number, size: number): boolean {
  const first = f.mentions[i - size];
  const earlier = f.mentions[i - size - 1];
  return first !== undefined && earlier !== undefined && earlier.sentence === first.sentence;
}
