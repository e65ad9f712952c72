import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, WORD } from '../../text/tokens.ts';
import { cellsOf } from '../cells.ts';
import { perYear, wayOf } from '../change-figures.ts';
import { finding, isRate, loose, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { bothPeople, countsAlike, sameUnit } from '../kinds.ts';
import { weight } from '../mends.ts';
import { beside } from '../nearby.ts';
import { gapText, scaleOf } from '../printing.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// Three figures of one kind, the largest before the last, that miss by one digit that one is what the others leave: "52 giải …
// năm ngoái chỉ có 39 giải, nghĩa là nhiều hơn 13 giải", "nhận 87 đơn thư, đã giải quyết 79 đơn, chuyển sang năm 2023 8 đơn". In
// labelled texts three such figures that stand alone in a sentence with a word of lacking, growing or being left agree a
// hundred times as often as they are a digit apart without a fault.

const CUE = phraseTable(
  'thêm, tăng thêm, hưởng thêm, nộp thêm, tiết kiệm, chênh, chênh lệch, hơn, nhiều hơn, ít hơn, kém, mất, mất đi, bổ sung, nốt, trống, còn trống, còn phải, chưa có, chưa, không, đang, chuyển sang, trừ, thiếu, dư, giảm, tăng, xóa, xoá, nghỉ, nữ, nam, còn, vượt, thấp hơn, cao hơn, còn lại, khác, vắng, để lại, nộp, tồn, bỏ, hụt, nợ, thừa, trả, loại, thay đổi',
);
/** What each would be of all, or of two others. */
const OTHERWISE = phraseTable('mỗi, bình quân, trung bình, gồm, bao gồm, giải nhất, giải nhì, giải ba');
const EXCUSED = phraseTable('phép, có phép, có lý do, riêng');
const REACH = 14;
/** How many digits the figures need (see weight in mends.ts): alone in their sentence with a cue, or among others. */
const ALONE = 0.4;
const AMONG = 1.2;

/** How many times larger the whole may be than the smallest of the three. */
const FAR_OFF = 200;

export function checkFreeGaps(f: Scene): Finding[] {
  const out: Finding[] = [];
  const row = figuresOf(f);
  for (let i = 2; i < row.length; i++) {
    const last = row[i] as Mention;
    const before: Mention[] = [];
    for (let k = i - 1; k >= 0 && k > i - REACH && before.length < 2; k--) {
      const m = row[k] as Mention;
      if (last.sentence - m.sentence > 1) break;
      if (isAlike(last, m)) before.unshift(m);
    }
    const [one, two] = before;
    // "403 cháu. Nhóm 25A tăng 1, 25B tăng 2": what is so far from the first tells of something else
    const near =
      one && two && Math.max(value(one), value(two)) < FAR_OFF * Math.min(value(one), value(two), value(last));
    if (near && isMeant(f, row, i, [one, two, last])) out.push(say([one, two, last]));
    else {
      const far = overSentences(f, row, i);
      if (far) out.push(say(far));
    }
  }
  for (let i = 2; i < f.mentions.length; i++) {
    const found = ofShares(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "đạt 95,9%. Kế hoạch giao là 97%, như vậy … thấp hơn kế hoạch 1,1%": two shares right before their difference, no other near. */
function ofShares(f: Scene, i: number): Finding | null {
  const last = f.mentions[i] as Mention;
  const way = last.percent && last.quantity.role === 'change' ? wayOf(f.t, last) : null;
  if (way === null || last.quantity.value === null || loose(last) || perYear(f.t, last)) return null;
  const near = beside(f.mentions, last, 8).filter(
    (m) => m.percent && m.from <= last.from && last.sentence - m.sentence <= 1,
  );
  const [one, two] = near;
  if (
    !one ||
    !two ||
    near.length !== 3 ||
    near[2] !== last ||
    [one, two].some((m) => m.quantity.value === null || loose(m))
  )
    return null;
  if (two.sentence !== last.sentence || [one, two].some((m) => m.quantity.role === 'change')) return null;
  const { body } = f.sentences[last.sentence] as Sentence;
  if (findPhrase(f.t, SO, body, last.num) < 0 && findPhrase(f.t, AIM, Math.max(body, last.num - 3), last.num) < 0)
    return null;
  const three: [Mention, Mention, Mention] = [one, two, last];
  return !agree(three.map(value)) && fitsWithOneSlip(three.map(printedOf), agree) ? say(three) : null;
}
const AIM = phraseTable('kế hoạch, chỉ tiêu, mục tiêu, nghị quyết');

/**
 * "cần tuyển 4.815 giáo viên. … Như vậy, số vị trí chưa tuyển được là 1.688 giáo viên": the two ends some sentences before, told of
 * large figures only, when just one pair of them is a digit off and none agrees.
 */
function overSentences(f: Scene, row: readonly Mention[], i: number): [Mention, Mention, Mention] | null {
  const last = row[i] as Mention;
  const grown = last.quantity.role === 'change' && wayOf(f.t, last) !== null;
  if (!(grown || saysLeft(f, last)) || perYear(f.t, last) || value(last) < 100) return null;
  const near = row
    .slice(Math.max(0, i - FAR), i + FAR)
    .filter(
      (m) =>
        m !== last &&
        last.sentence - m.sentence <= SENTENCES &&
        m.sentence - last.sentence <= 1 &&
        isAlike(last, m) &&
        m.quantity.role !== 'change',
    );
  const found: [Mention, Mention, Mention][] = [];
  for (const [n, one] of near.entries())
    for (const two of near.slice(n + 1)) {
      const three: [Mention, Mention, Mention] = [one, two, last];
      if (agree(three.map(value)) && value(last) < Math.max(value(one), value(two))) return null;
      if (value(last) >= Math.min(value(one), value(two)) && last.quantity.role === 'change') continue;
      if (two.from > last.from || last.sentence - two.sentence > 4 || new Set(three.map(scaleOf)).size > 1) continue;
      const exact = Math.abs(value(one) - value(two));
      if (Math.abs(exact - value(last)) > 0.35 * exact || weight(three) < (near.length === 2 ? 2 * ALONE : AMONG))
        continue;
      if (![one, two].every((m) => sameUnit(m, last) || sameUnit(last, m) || bothPeople(m, last))) continue;
      // "đầu năm 1.250 em, chuyển đi 15 em, chuyển đến 6 em, …": an account of more than these
      const others = near.filter((m) => m.sentence === last.sentence && m !== one && m !== two && m.from < last.from);
      if (others.length === 0 && fitsWithOneSlip(three.map(printedOf), agree)) found.push(three);
    }
  const [only] = found;
  if (found.length !== 1 || !only || isPart(f, only)) return null;
  // the figure right before is one of the two, or the sentence draws the line
  const previous = near.filter((m) => m.from < last.from).pop();
  const draws = matchLength(SO, f.t, (f.sentences[last.sentence] as Sentence).body) > 0;
  return draws || (previous && only.includes(previous)) ? only : null;
}

/** "… trong đó 3.127 người …": is the smaller of the two told as a part, so that another whole may stand between? */
const isPart = (f: Scene, [one, two]: [Mention, Mention, Mention]): boolean => {
  const nouns = unitKey(one.quantity.unit).split(', ');
  return nouns.length > 1 && unitKey(two.quantity.unit) !== unitKey(one.quantity.unit) && f.mentions.length > 0;
};

/** "còn", "chưa", "thiếu" right before the figure or in its clause behind "như vậy". */
function saysLeft({ t, sentences }: Scene, m: Mention): boolean {
  const { body } = sentences[m.sentence] as Sentence;
  const at = findPhrase(t, LEFT, Math.max(body, m.num - 8), m.num);
  if (at >= 0) return findPhrase(t, CAME_TO, Math.max(body, at - 1), at) < 0;
  // "5.450 chỉ tiêu chưa dùng"
  return findPhrase(t, NOT_YET, m.to, m.to + 2) >= 0;
}
const NOT_YET = phraseTable('chưa, không');
const CAME_TO = phraseTable('xuống, chỉ, giảm, rút, nay, đã');
const LEFT = phraseTable(
  'còn, còn lại, chưa, còn thiếu, thiếu, dư, tồn, chênh lệch, chưa tuyển, chưa giải ngân, còn dư',
);
/** What a sentence that draws the line begins with. */
const SO = phraseTable('như vậy, như thế, vậy là, tính ra, so với');
const SENTENCES = 6;
const FAR = 16;

/** Counts, bare numbers and changes, but no shares. */
function figuresOf(f: Scene): Mention[] {
  const cells = cellsOf(f).map(({ m }) => m);
  const known = new Set(cells.map((m) => m.num));
  const others = f.mentions.filter((m) => !known.has(m.num) && m.quantity.value !== null && !loose(m) && !m.percent);
  return [...cells, ...others].sort((a, b) => a.from - b.from);
}

function isAlike(a: Mention, b: Mention): boolean {
  if (isRate(a.quantity.unit ?? '') || isRate(b.quantity.unit ?? ''))
    return unitKey(a.quantity.unit) === unitKey(b.quantity.unit);
  return sameUnit(a, b) || sameUnit(b, a) || countsAlike(a, b);
}

/** Is the largest of three what the other two make? */
function agree(three: readonly number[]): boolean {
  const [a, b, c] = [three[0] as number, three[1] as number, three[2] as number];
  const high = Math.max(a, b, c);
  return Math.min(a, b, c) > 0 && Math.abs(2 * high - a - b - c) < 1e-6 * high;
}

function isMeant(f: Scene, row: readonly Mention[], i: number, three: [Mention, Mention, Mention]): boolean {
  const [one, two, last] = three;
  const values = three.map(value);
  if (two.sentence !== last.sentence || agree(values) || new Set(values).size < 3) return false;
  if (!tellsBase(f, three) && (value(last) >= Math.max(value(one), value(two)) || perYear(f.t, last))) return false;
  if (one.sentence !== last.sentence && value(one) < value(two)) return false;
  if (!fitsWithOneSlip(three.map(printedOf), agree)) return false;
  const near = row
    .slice(Math.max(0, i - 24), i + 24)
    .filter((m) => Math.abs(m.sentence - last.sentence) <= 1 && isAlike(last, m));
  if (madeByOthers(near, values) || findPhrase(f.t, OTHERWISE, one.from - 3, last.to) >= 0) return false;
  // "tổng thu 3.389 triệu đồng (ngân sách 1.693, học phí 662, thu khác 1.034)": parts beside each other
  if (isPunct(f.t, last.to, ')') && opensBefore(f, one) && !hasMark(f.t, one.to, last.from, '(')) return false;
  if (hasMark(f.t, two.to, last.from, ';') || findPhrase(f.t, EXCUSED, last.to, last.to + 3) >= 0) return false;
  // "còn 94 em ở trọ xa nhà; năm học trước lưu ban 41 em, bỏ học 23 em": the last two are told together
  if (hasMark(f.t, one.to, two.from, ';')) return false;
  const nouns = unitKey(one.quantity.unit).split(', ');
  // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên": of the teachers alone
  if (nouns.length > 1 && unitKey(two.quantity.unit) === unitKey(last.quantity.unit)) return false;
  // money in two scales is told for different things
  if (new Set(three.map(scaleOf)).size > 1) return false;
  const way = last.quantity.role === 'change' ? wayOf(f.t, last) : null;
  if (way !== null && (value(two) - value(one)) * way < 0) return false;
  const digits = weight(three);
  const cued = saysGap(f, last);
  const alone = near.length === 3;
  if (one.sentence !== last.sentence) return cued && digits >= (alone ? 2 * ALONE : AMONG);
  if (alone) return digits >= (cued ? ALONE : AMONG);
  return digits >= AMONG && three.some((m) => saysGap(f, m));
}

/** Is the figure the first one behind a bracket that opens? */
function opensBefore({ t }: Scene, m: Mention): boolean {
  let k = m.from - 1;
  while (k > m.from - 6 && t.kind[k] === WORD) k--;
  return isPunct(t, k, '(');
}

/** "là 5,62, tăng 0,47 điểm so với kỳ thi trước (5,15 điểm)": what it is, the change, what it was. */
function tellsBase({ t }: Scene, [now, change, was]: [Mention, Mention, Mention]): boolean {
  const way = change.quantity.role === 'change' ? wayOf(t, change) : null;
  if (way === null || (value(now) - value(was)) * way <= 0 || was.from - change.to > 12) return false;
  return isPunct(t, was.to, ')') && findPhrase(t, SINCE, change.to, was.num) >= 0;
}
const SINCE = phraseTable('so với, so, năm, cùng kỳ, trước, khi đó, khi ấy');

/** Does any relation of three near by hold that two of these stand in, or is one of them printed as a whole of the two? */
function madeByOthers(near: readonly Mention[], values: readonly number[]): boolean {
  // no three equal figures make each other
  const all = near.map(value).filter((v, n, row) => row.indexOf(v, row.indexOf(v) + 1) >= n || row.indexOf(v) === n);
  const own = all.flatMap((v, x) => (values.includes(v) ? [x] : []));
  return own.some((x, n) =>
    own
      .slice(n + 1)
      .some((y) => all.some((c, z) => z !== x && z !== y && agree([all[x] as number, all[y] as number, c]))),
  );
}

function saysGap({ t, sentences }: Scene, m: Mention): boolean {
  const { body } = sentences[m.sentence] as Sentence;
  return findPhrase(t, CUE, Math.max(body, m.num - 5), m.to + 3) >= 0;
}

function say(three: [Mention, Mention, Mention]): Finding {
  const [high = 0, mid = 0, low = 0] = three.map(value).sort((a, b) => b - a);
  const text = gapText(high, mid, low);
  return finding('diff', three, text);
}
