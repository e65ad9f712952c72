import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { isMoney } from '../roles/money.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Stretch } from './clauses.ts';

// What a target measures, in the words of its clause without its period, and the group or place that it holds for.

const id = registerWord;
const LEAD_WORDS = phraseTable(
  `phấn đấu, phấn đấu có, có, đến, đạt, trong đó, trong đó có, đảm bảo, bảo đảm, nâng, nâng tỷ lệ, mục tiêu, và, là, thì, riêng, cần đạt, phải đạt, đặt mục tiêu, cũng, theo đó, cụ thể, toàn ngành, được, sẽ, được nâng, nhà trường, toàn tỉnh, toàn huyện`,
);
/** What is promised stands after these. */
const PROMISES = phraseTable(
  'phấn đấu, mục tiêu, đặt mục tiêu, sẽ, đề ra, cần đạt, dự kiến, yêu cầu, hoàn thành các chỉ tiêu, các chỉ tiêu, thống nhất',
);
const CO = id('có');
const SCOPE_OPENERS = phraseTable('đối với, với, riêng, riêng với, riêng đối với');
/** "với mục tiêu …", "với phương châm …" name no group. */
const NO_SCOPE = wordSet('mục phương tinh tổng kinh sự quan số việc lộ');
const TAIL = wordSet(
  'đạt là có còn lên xuống dưới từ đều tỷ lệ ít nhất phải được thành ở mức và cho với giảm tăng chỉ nâng bình quân hơn thêm trung tối thiểu đa khoảng gần trên cần',
);
const VERB_TAIL = wordSet('thêm đủ mới lại được ít nhất tối thiểu đa khoảng hơn trên từ cho có');
const PERIOD_WORDS = wordSet(
  'đến hết cuối đầu năm học trong giai đoạn nhiệm kỳ hằng hàng từ trước tháng quý vào thời kỳ mỗi ngày khoảng hè so với',
);
const ANCHORS = wordSet('hằng hàng mỗi cuối hết nhiệm');
const THI = id('thì');
const DAT = id('đạt');
const YEAR = /^(19|20)\d\d$/;

/**
 * The words of the clause that name what is measured; null when it names nothing of its own ("vùng khó khăn đạt 80%").
 * `beside` is the figure before it in the sentence: in a row of counts they share their verb.
 */
export function indicatorOf(
  t: Tokens,
  s: Sentence,
  clause: Stretch,
  m: Mention,
  beside: Mention | null,
): string | null {
  const scope = scopeRange(t, clause, m);
  const start = scope ? scope.to : clause.from;
  const row = beside !== null && beside.from >= start && beside.to <= m.from ? beside : null;
  const left = row
    ? row.percent || m.percent || isMoney(m)
      ? namedBefore(t, row.to, m.from)
      : namedBefore(t, start, row.from)
    : namedBefore(t, start, m.from);
  const right = namedAfter(t, clause, m);
  const before = textOf(t, left.from, left.to);
  const after = textOf(t, right.from, right.to);
  if (before === '' && after === '') return labelOf(t, s, m);
  if (before === '' || after === '') return before || after;
  if (opensWithVerb(t, left)) return `${before} ${after}`;
  if (m.percent) return holdsAfter(t, m, left) ? after : before;
  return left.to - left.from >= 2 && !row ? before : after;
}

/** "Đảng viên hoàn thành tốt nhiệm vụ: ≥ 90%": the label of the line names it. */
function labelOf(t: Tokens, s: Sentence, m: Mention): string | null {
  if (s.labelTo <= s.body || s.labelTo > m.from) return null;
  const label = namedBefore(t, s.body, s.labelTo);
  return textOf(t, label.from, label.to) || null;
}

/** "…, 45% trường đạt chuẩn", "có 80% giáo viên …": who is counted stands behind the share. */
function holdsAfter(t: Tokens, m: Mention, left: Stretch): boolean {
  if (t.words[m.from - 1] === CO || t.kind[m.from - 1] === PUNCT) return true;
  if (t.words[left.from + 1] === LE && left.from + 1 < left.to) return false;
  return matchLength(COUNT_NOUNS, t, m.to) > 0;
}
const LE = id('lệ');

/** "Kết nạp", "các xã mở": words that end in the verb which the number completes, at most six of them. */
function opensWithVerb(t: Tokens, left: Stretch): boolean {
  if (left.to - left.from > 8) return false;
  let to = left.to;
  while (to > left.from && VERB_TAIL.has(t.words[to - 1] as number)) to--;
  for (let size = 3; size >= 1; size--) {
    const at = to - size;
    if (at >= left.from && matchLength(ACTION_VERBS, t, at, to) === size) return true;
  }
  return left.to - left.from <= 4 && matchLength(ACTION_VERBS, t, left.from, left.to) > 0;
}

/** The words before the number, without promises, leading words and periods at either end. */
function namedBefore(t: Tokens, start: number, end: number, again = true): Stretch {
  let from = start;
  let promise = -1;
  for (let k = from; k < end; k++) {
    const length = matchLength(PROMISES, t, k, end);
    if (length === 0) continue;
    promise = k;
    from = k + length;
  }
  for (let guard = 0; guard < 8 && from < end; guard++) {
    const period = periodAhead(t, from, end);
    const length = matchLength(LEAD_WORDS, t, from, end);
    if (period > 0) from += period;
    else if (length > 0) from += length;
    else if (t.kind[from] === PUNCT) from++;
    else break;
  }
  const to = trimEnd(t, from, end, TAIL);
  // "Thu nhập bình quân phấn đấu đạt …": the name stands before the promise
  return again && to <= from && promise > start ? namedBefore(t, start, promise, false) : { from, to };
}

/** The words after the number: for a count from its unit on. */
function namedAfter(t: Tokens, clause: Stretch, m: Mention): Stretch {
  const bare = m.percent || isMoney(m);
  let from = bare ? m.to : m.num + 1;
  while (!bare && from < m.to && t.kind[from] !== WORD) {
    // past "(hai)" after "02"
    if (isPunct(t, from, '(')) while (from < m.to && !isPunct(t, from, ')')) from++;
    from++;
  }
  if (from >= clause.to) return { from, to: from };
  let to = from;
  while (to < clause.to && !opensFigure(t, to) && !(isPunct(t, to, '(') && !closed(t, to, clause.to))) to++;
  return { from, to: trimEnd(t, from, to, LINKS) };
}

function closed(t: Tokens, open: number, to: number): boolean {
  for (let k = open; k < to; k++) if (isPunct(t, k, ')')) return true;
  return false;
}

/** "… với khoảng 1.100 học viên": another figure begins. */
function opensFigure(t: Tokens, k: number): boolean {
  if (t.words[k] !== VOI && t.words[k] !== CHO) return false;
  return t.kind[k + 1] === NUM || (t.kind[k + 2] === NUM && VERB_TAIL.has(t.words[k + 1] as number));
}
const VOI = id('với');
const CHO = id('cho');
const LINKS = wordSet('và là đạt có trở lên xuống');

/** Tokens of the period that opens the stretch ("đến hết năm 2030,", "mỗi năm"), 0 when none does. */
function periodAhead(t: Tokens, from: number, to: number): number {
  let k = from;
  let named = false;
  while (k < to && k < from + 10) {
    const year = t.kind[k] === NUM && (YEAR.test(textOf(t, k, k + 1)) || k > from);
    if (year) named = true;
    else if (t.kind[k] === WORD ? !PERIOD_WORDS.has(t.words[k] as number) : named || t.kind[k] !== PUNCT) break;
    if (ANCHORS.has(t.words[k] as number)) named = true;
    k++;
  }
  if (named && isPunct(t, k, ',')) k++;
  return named && t.kind[from] === WORD ? k - from : 0;
}

/** Cuts linking words and a closing period off the end. */
function trimEnd(t: Tokens, from: number, end: number, tail: ReadonlySet<number>): number {
  let to = end;
  for (let guard = 0; guard < 16 && to > from; guard++) {
    const last = to - 1;
    if (t.kind[last] === PUNCT) {
      if (isPunct(t, last, ')')) break;
      to--;
    } else if (t.kind[last] === WORD && tail.has(t.words[last] as number)) to--;
    else {
      const cut = periodBehind(t, from, to);
      if (cut === to) break;
      to = cut;
    }
  }
  return to;
}

/** Where the period that closes the stretch begins ("… vào năm 2025", "… hằng năm"); the end when none closes it. */
function periodBehind(t: Tokens, from: number, to: number): number {
  let k = to;
  let named = false;
  while (k > from && k > to - 10) {
    const at = k - 1;
    if (t.kind[at] === NUM ? !YEAR.test(textOf(t, at, at + 1)) && !named && at !== to - 1 : false) break;
    if (t.kind[at] === NUM) named = true;
    else if (t.kind[at] === WORD && !PERIOD_WORDS.has(t.words[at] as number)) break;
    else if (t.kind[at] === PUNCT && !isPunct(t, at, '-') && !isPunct(t, at, '–') && !isPunct(t, at, '/')) break;
    if (ANCHORS.has(t.words[at] as number)) named = true;
    k--;
  }
  return named && t.kind[k] === WORD ? k : to;
}

/** "Đối với các xã đặc biệt khó khăn, …" or null. */
export function scopeOf(t: Tokens, s: Sentence, clause: Stretch, m: Mention): string | null {
  const range = scopeRange(t, clause, m) ?? scopeRange(t, { from: s.body, to: s.to }, m);
  return range ? textOf(t, range.words, trimEnd(t, range.words, range.end, TAIL)) : null;
}

function scopeRange(t: Tokens, clause: Stretch, m: Mention): { words: number; end: number; to: number } | null {
  const opener = matchLength(SCOPE_OPENERS, t, clause.from, m.from);
  if (opener === 0) return null;
  const words = clause.from + opener;
  if (NO_SCOPE.has(t.words[words] as number)) return null;
  for (let k = words + 1; k < m.from; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ':') || t.words[k] === THI || t.words[k] === DAT)
      return { words, end: k, to: k + 1 };
    if (matchLength(PROMISES, t, k, m.from) > 0) return { words, end: k, to: k };
  }
  return null;
}
