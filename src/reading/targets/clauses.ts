import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens, WORD } from '../text/tokens.ts';

// The clause of a quantity: the part of the sentence between semicolons, brackets, and the commas that part it
// from the clauses of the quantities beside it.

/** A stretch of tokens [from, to). */
export interface Stretch {
  from: number;
  to: number;
}

const AND = registerWord('và');
const LA = registerWord('là');
/** "và báo cáo về Sở": here "báo cáo" is done, not counted. */
const REPORTED = wordSet('về lên với');
const EACH = wordSet('hằng hàng mỗi');
/** "Học lực: Giỏi 6%; Khá 32%": the first of several grades. */
const GRADES = wordSet('giỏi tốt xuất khá');
const OPENERS = wordSet('đến đối với phấn riêng năm trong từ theo');
const CUTTERS = wordSet('không được góp trình để nhằm qua đáp tạo');

/** The clause of mention `m`; `all` are the mentions of its sentence in order. */
export function clauseOf(t: Tokens, s: Sentence, m: Mention, all: Mention[], labelIsHeading: boolean): Stretch {
  let from = labelIsHeading && s.labelTo > s.body && s.labelTo <= m.from ? s.labelTo : s.body;
  let to = s.to;
  let depth = 0;
  for (let k = m.from - 1; k >= from; k--) {
    if (isPunct(t, k, ')')) depth++;
    else if (isPunct(t, k, '(')) {
      if (depth === 0) {
        if (k + 2 < m.from) from = k + 1;
        break;
      }
      depth--;
    } else if (
      depth === 0 &&
      (isPunct(t, k, ';') ||
        (isPunct(t, k, ':') &&
          (m.from - k > 3 ||
            EACH.has(t.words[k + 1] as number) ||
            (m.percent && GRADES.has(t.words[k + 1] as number)))))
    ) {
      from = k + 1;
      break;
    }
  }
  depth = 0;
  for (let k = m.to; k < to; k++) {
    if (isPunct(t, k, '(')) {
      depth++;
    } else if (isPunct(t, k, ')')) {
      if (depth === 0) {
        to = k;
        break;
      }
      depth--;
    } else if (depth === 0 && isPunct(t, k, ';')) {
      to = k;
      break;
    }
  }
  const at = all.indexOf(m);
  const left = at > 0 ? (all[at - 1] as Mention) : null;
  const right = at >= 0 && at + 1 < all.length ? (all[at + 1] as Mention) : null;
  if (left && left.to > from)
    from = Math.max(
      from,
      rowOfCounts(t, left, m)
        ? openingCut(t, from, left.from)
        : (lastCut(t, left.to, m.from) ?? (at > 1 ? from : openingCut(t, from, left.from))),
    );
  else from = openingCut(t, from, m.from);
  if (right && right.from < to) to = Math.min(to, (lastCut(t, m.to, right.from) ?? to + 1) - 1);
  for (let k = m.to; k < to; k++) {
    const verb = isPunct(t, k, ',') && t.kind[k + 1] === WORD && CUTTERS.has(t.words[k + 1] as number);
    if (
      verb ||
      t.words[k] === LA ||
      (t.words[k] === AND &&
        matchLength(ACTION_VERBS, t, k + 1, to) > 0 &&
        (matchLength(COUNT_NOUNS, t, k + 1, to) === 0 || REPORTED.has(t.words[k + 3] as number)))
    ) {
      to = k;
      break;
    }
  }
  return trim(t, from, to, m);
}

/** "cho 1.847 trường và 2.509 nhóm lớp": counts under one verb, with only "và", "với" or a noun between. */
function rowOfCounts(t: Tokens, left: Mention, m: Mention): boolean {
  if (left.percent || m.percent || m.from - left.to > 4) return false;
  for (let k = left.to; k < m.from; k++)
    if (isPunct(t, k, ';') || matchLength(ACTION_VERBS, t, k, m.from) > 0) return false;
  return left.quantity.role === 'target';
}

/** The token after the last comma (or before "và" + number) between two quantities, or null. */
function lastCut(t: Tokens, from: number, to: number): number | null {
  const last = isPunct(t, to - 1, '(') ? to - 2 : to - 1;
  for (let k = last; k >= from; k--) if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '(')) return k + 1;
  for (let k = to - 1; k >= from && k >= to - 2; k--) if (t.words[k] === AND) return k + 1;
  return null;
}

/** A first clause begins after its last comma, unless what stands before the comma belongs to it ("Đến năm 2025, …"). */
function openingCut(t: Tokens, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (!isPunct(t, k, ',')) continue;
    if (OPENERS.has(t.words[from] as number) && k - from < 24) return from;
    if (isPunct(t, to - 1, ':')) return from;
    return to - k > 3 ? k + 1 : from;
  }
  return from;
}

/** "xây 2 phòng học | , tổ chức hội thi vào tháng 5": what else is done has a period of its own. */
export function ownWords(t: Tokens, from: number, to: number, next = from): number {
  for (let k = from; k < to; k++) {
    const and = t.words[k] === AND;
    // "giảm 30 trường | và đến năm 2030 còn 340 trường"
    if (and && k < next && WHEN.has(t.words[k + 1] as number)) return k;
    if (!and && !isPunct(t, k, ',')) continue;
    const verb = matchLength(ACTION_VERBS, t, k + 1, to) > 0 || t.words[k + 1] === (and ? DAT : CU);
    if (verb && matchLength(FINISHES, t, k + 1, to) === 0) return k;
  }
  return to;
}
const WHEN = wordSet('đến năm vào trong giai');
const DAT = registerWord('đạt');
const CU = registerWord('cử');
const FINISHES = phraseTable(
  'khởi công, hoàn thành, bàn giao, đưa vào, khánh thành, nghiệm thu, kết thúc, thực hiện, triển khai',
);

function trim(t: Tokens, start: number, end: number, m: Mention): Stretch {
  let from = Math.min(start, m.from);
  let to = Math.max(end, m.to);
  while (from < m.from && t.kind[from] !== WORD && t.kind[from] !== 2) from++;
  while (
    to > m.to &&
    t.kind[to - 1] !== WORD &&
    t.kind[to - 1] !== 2 &&
    !isPunct(t, to - 1, '%') &&
    !isPunct(t, to - 1, ')')
  )
    to--;
  return { from, to };
}
