import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NEWLINE, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import { cellsOf, fits } from '../cells.ts';
import { finding, isRate, loose, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { oneSlip, weight } from '../mends.ts';
import { beside, placeOf } from '../nearby.ts';
import { sumText } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { closedSet, isGraded, isSideToo, overlap, sharesAddUp, skipsReached } from './halves.ts';
import { gapOf, goesOn, leavesMore, leftOut, namesOne, saysLast } from './list-ends.ts';

// Sums that no word announces: the first count of a sentence and all the counts of its kind behind it ("14 giáo viên: 5 Toán, 3 Lý,
// 2 Hóa, 2 Sinh, 2 Tin"), or the one count of the sentence before and all of this one. In 767 labelled texts such a row makes its
// whole 330 times and is one slip from it 12 times without a fault; of two parts that holds only for large figures. A row that
// ends with what "cộng lại", "nên … đã có" draw from it is read backwards.

/** Of two parts the figures need so many digits (see weight in mends.ts). */
const LARGE = 1;
/** How far the parts may miss their whole. */
const FAR = 0.4;
const MOST = 11;
const NEAR = 40;
/** Before the last figure: what the others come to. */
const COME_TO = phraseTable(
  'cộng, cộng lại, tổng, tổng cộng, tổng số, tất cả, tính chung, nâng tổng số, đưa tổng số, lên, cả năm, toàn bộ, cả thảy, gộp lại, tổng điểm, đúng bằng, bằng, nên, vì vậy, do đó, như vậy, sĩ số, sĩ số cuối năm, quy mô',
);
const AIMS = /^(chỉ tiêu|nhiệm vụ|tiêu chí|mục tiêu|lần|buổi|năm|tháng|ngày|điểm)(?= |$)/;

interface Row {
  whole: Mention;
  parts: Mention[];
}

export function checkFreeSums(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (const row of rowsOf(f)) if (isMeant(f, row)) out.push(say(row));
  return out;
}

const say = ({ whole, parts }: Row): Finding =>
  finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));

/** Every whole with the row that may be its parts. */
function* rowsOf(f: Scene): Generator<Row> {
  let before: Mention[] = [];
  let row: Mention[] = [];
  let at = -1;
  const cells = cellsOf(f);
  for (let i = 0; i <= cells.length; i++) {
    const cell = cells[i];
    if (!cell || cell.m.sentence !== at) {
      if (row.length > 0) yield* ofSentence(f, before, row);
      if (!cell) return;
      before = cell.m.sentence === at + 1 ? row : [];
      row = [];
      at = cell.m.sentence;
    }
    if (!isRate(cell.m.quantity.unit ?? '')) row.push(cell.m);
  }
}

function* ofSentence(f: Scene, before: readonly Mention[], row: readonly Mention[]): Generator<Row> {
  const [first, ...rest] = row as [Mention, ...Mention[]];
  if (first.quantity.unit !== null || isPunct(f.t, first.to, ':'))
    yield { whole: first, parts: behind(f, first, rest, first.to) };
  const { body } = f.sentences[first.sentence] as Sentence;
  // "1.270 học sinh F0 và 3.486 học sinh F1 học trực tuyến. Sở thống kê 4.756 em không đến trường"
  if (first.quantity.unit !== null && first.num - body < 6 && before.length > 1 && saysLast(f.t, before))
    if (weight([...before, first]) >= LARGE + 0.2) yield { whole: first, parts: before.filter((m) => isOwn(first, m)) };
  for (const whole of before)
    if (whole.quantity.unit !== null && before.filter((m) => fits(whole, m)).length === 1)
      yield { whole, parts: behind(f, whole, row, body).filter((m) => m.quantity.unit === null || isOwn(whole, m)) };
  for (let n = 2; n < row.length; n++) {
    const last = row[n] as Mention;
    if (drawsSum(f, row.slice(0, n + 1))) yield { whole: last, parts: behind(f, last, row.slice(0, n), body) };
  }
}

/** Of another sentence: the same noun or a narrower one, or people both; "45 đơn vị" may be more than schools. */
const isOwn = (whole: Mention, m: Mention): boolean => {
  const [x, y] = [whole, m].map((one) => unitKey(one.quantity.unit)) as [string, string];
  return y === x || y.startsWith(`${x} `) || (isPeople(x) && isPeople(y));
};

/** Does the clause of the last figure draw the sum of those before it? */
function drawsSum({ t }: Scene, row: readonly Mention[]): boolean {
  const [last, previous] = [row[row.length - 1], row[row.length - 2]] as [Mention, Mention];
  if (last.num - previous.to > 20) return false;
  const at = findPhrase(t, COME_TO, previous.to, last.num);
  // "… trong tổng số 24 đơn vị"
  if (at >= 0) return findPhrase(t, OUT_OF, Math.max(previous.to, at - 1), last.num) < 0;
  // "20 em bậc tiểu học, 35 em bậc THCS và 15 em bậc THPT, Hội … đã giúp được 70 học sinh"
  return row.length > 3 && saysLast(t, row.slice(0, -1)) && findPhrase(t, REACHED, previous.to, last.num) >= 0;
}

const OUT_OF = phraseTable('trong, trên, của');
const REACHED = phraseTable('đã, giúp được, được, có');

/** The figures of the kind of the whole at the depth of the first of them: those in deeper brackets tell a part apart. */
function behind({ t }: Scene, whole: Mention, row: readonly Mention[], from: number): Mention[] {
  const parts: Mention[] = [];
  let depth = 0;
  let at = from;
  let level = -1;
  for (const m of row) {
    for (; at < m.from; at++) {
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')')) depth--;
    }
    // "trung cấp 52": the name of a side before its number was taken for its noun
    if (!fits(whole, m) && !(m.to === m.num + 1 && !m.percent)) continue;
    if (level < 0) level = depth;
    // a stronger mark than the first ends the row
    const last = parts[parts.length - 1];
    if (
      last &&
      parts.length > 1 &&
      gapOf(t, last.to, m.from) > gapOf(t, (parts[0] as Mention).to, (parts[1] as Mention).from)
    )
      break;
    if (depth <= level) parts.push(m);
  }
  return parts;
}

function isMeant(f: Scene, { whole, parts }: Row): boolean {
  const { t } = f;
  const total = value(whole);
  if (parts.length < 2 || parts.length > MOST || total < 2 || loose(whole) || parts.some(loose)) return false;
  if (AIMS.test(unitKey(whole.quantity.unit))) return false;
  const sum = sumOf(parts);
  if (same(sum, total) || Math.abs(sum - total) > FAR * Math.max(sum, total)) return false;
  if (parts.some((m) => value(m) >= total) || !oneSlip(parts, sum, whole, total)) return false;
  const apart = parts.length === 2 && parts[0]?.sentence !== whole.sentence;
  if (apart || (parts.length === 2 && weight([...parts, whole]) < LARGE)) return false;
  if (someMake(parts, total) || parts.some((m) => same(2 * value(m), sum)) || toldNear(f, whole, parts, sum))
    return false;
  const [first, last] = [parts[0] as Mention, parts[parts.length - 1] as Mention];
  // "214 giáo viên nghỉ việc, gần gấp đôi năm trước (109 người), chủ yếu ở mầm non (97 người) …"
  if (parts.some((m) => findPhrase(t, BEFORE, Math.max(whole.to, m.from - 6), m.from) >= 0)) return false;
  if (findPhrase(t, MOVES, first.from, last.to + 3) >= 0) return false;
  if (!inList(t, parts) || overlap(t, whole, parts) || skipsReached(t, whole, parts)) return false;
  if (whole.from > last.from) {
    // "…, 1 thư viện; cộng 33 phòng": an item of another noun makes up for what is missing
    const between = beside(f.mentions, whole, MOST).filter((m) => m.from > first.from && m.from < whole.from);
    return !between.some((m) => !parts.includes(m) && same(m.quantity.value ?? 0, Math.abs(total - sum)));
  }
  if (whole.sentence === first.sentence ? !opensList(t, whole, first) : sharesAddUp(t, parts)) return false;
  const from = whole.sentence === first.sentence ? whole.to : first.from;
  if (leftOut(f, placeOf(f.mentions, whole) + 1, from, last.from) || moreBehind(t, last) || isSideToo(t, whole, parts))
    return false;
  for (let k = from; k < first.from; k++) if (t.kind[k] === NUM) return false;
  // "120 triệu đồng, trong đó …": some may go unsaid
  const some = whole.sentence === first.sentence && findPhrase(t, SOME, whole.to, first.from) >= 0;
  if (some && sum < total && parts.length < 4 && closedSet(t, whole, parts) === 0 && weight([...parts, whole]) < 0.5)
    return false;
  const nouns = unitKey(whole.quantity.unit).split(', ');
  // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên …"
  if (nouns.length > 1 && new Set(parts.map((m) => unitKey(m.quantity.unit))).size < parts.length) return false;
  if (isMoney(whole) && parts.every((p) => pays(f, p))) return false;
  const closed = closedSet(t, whole, parts) > 0;
  if (!closed && sum < total && (goesOn(t, last) || leavesMore(t, last, total - sum) || namesOne(t, parts)))
    return false;
  return closed || !isGraded(t, whole, parts);
}

const BEFORE = phraseTable('năm trước, năm học trước, năm ngoái, cùng kỳ');
const SOME = phraseTable('trong đó, trong số đó, trong số này, trong số ấy');
/** "…, 17 thành viên và thư ký", "… và 1 THCS": does an item follow that was read as no figure? */
function moreBehind(t: Tokens, last: Mention): boolean {
  for (let k = last.to; k < last.to + 6 && (t.kind[k] === WORD || isPunct(t, k, '&')); k++)
    if (findPhrase(t, AND, k, k + 1) === k) return t.kind[k + 1] === NUM || k === last.to;
  return false;
}

const isMoney = (m: Mention): boolean => /^đồng(?= |$)/.test(unitKey(m.quantity.unit));
/** "2 giải Nhì 10 triệu đồng": an amount for each of what stands right before it. */
const pays = ({ t }: Scene, m: Mention): boolean => {
  for (let k = m.from - 1; k > m.from - 5; k--) if (t.kind[k] === NUM) return true;
  return false;
};

/** Pupils who come and go make no sum. */
const MOVES = phraseTable('chuyển đi, chuyển đến, chuyển trường, tăng, giảm, bỏ học, tổng chi, tồn quỹ, kết dư');

/** "Hội cấp 250 suất; Công ty 150 suất; Đoàn 80 suất": is the first count told apart from a row, not one of it? */
function opensList(t: Tokens, whole: Mention, first: Mention): boolean {
  if (hasShare(t, whole) && hasShare(t, first)) return false;
  if (findPhrase(t, OF_ALL, Math.max(0, whole.from - 3), whole.from) >= 0) return true;
  for (let k = whole.to; k < first.from; k++) if (isPunct(t, k, ':') || isPunct(t, k, '(')) return true;
  return findPhrase(t, OPENS, whole.to, first.from) >= 0;
}
/** "214 em mắc tật khúc xạ (25,4%)" */
function hasShare(t: Tokens, m: Mention): boolean {
  for (let k = m.to; k < m.to + 8 && !isPunct(t, k, ',') && !isPunct(t, k, ';'); k++)
    if (isPunct(t, k, '(')) return isPunct(t, k + 2, '%');
  return false;
}
const OF_ALL = phraseTable(
  'trong, trong số, trong tổng số, tổng số, toàn trường, toàn huyện, toàn xã, toàn tỉnh, cả, tất cả, tổng',
);
const OPENS = phraseTable(
  'gồm, bao gồm, trong đó, trong số đó, trong số này, chia, chia ra, chia thành, cụ thể, là, thì, có, với, phân, xếp loại, loại, phân loại, phân bổ, lần lượt',
);

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(a, b);

/** Do some of the parts, but not all, make the whole? */
function someMake(parts: readonly Mention[], total: number): boolean {
  const reach = (k: number, sum: number, size: number): boolean => {
    if (size > 1 && size < parts.length && same(sum, total)) return true;
    return k < parts.length && (reach(k + 1, sum + value(parts[k] as Mention), size + 1) || reach(k + 1, sum, size));
  };
  return reach(0, 0, 0);
}

/** Is the sum of the parts printed near by, or the whole made of other figures there? */
function toldNear(f: Scene, whole: Mention, parts: readonly Mention[], sum: number): boolean {
  const near = beside(f.mentions, whole, NEAR).filter(
    (m) => Math.abs(m.sentence - whole.sentence) <= 2 && m !== whole && !parts.includes(m) && !m.percent,
  );
  if (near.some((m) => same(m.quantity.value ?? 0, sum) || m.quantity.denominator === sum)) return true;
  return near.some((a) =>
    near.some(
      (b) =>
        a !== b &&
        same((a.quantity.value ?? 0) + (b.quantity.value ?? 0), value(whole)) &&
        fits(whole, a) &&
        fits(whole, b),
    ),
  );
}

/** Do marks stand between the parts, and few words? */
function inList(t: Tokens, parts: readonly Mention[]): boolean {
  for (let k = 1; k < parts.length; k++) {
    const [one, two] = [parts[k - 1] as Mention, parts[k] as Mention];
    if (two.from - one.to > 16) return false;
    let mark = false;
    for (let n = one.to; n < two.from && !mark; n++)
      mark = isPunct(t, n, ',') || isPunct(t, n, ';') || t.kind[n] === NEWLINE || findPhrase(t, AND, n, n + 1) === n;
    if (!mark) return false;
  }
  return true;
}
const AND = phraseTable('và, còn');
