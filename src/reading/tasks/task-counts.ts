import { isVerb } from '../contexts/doing.ts';
import { TIME_UNITS } from '../lexicon/nouns.ts';
import { matchLength } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Parsed } from '../parse.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Task } from '../reading.ts';
import { isPunct, type Tokens, WORD } from '../text/tokens.ts';

// What a task is to bring about is a target, also where nothing else in its sentence promises: "…; Trường THPT chuyên
// thành lập 9 đội tuyển; mời 12 chuyên gia".

/** Verbs of one or two words stand right before what they bring about. */
const VERB = 2;
/** Behind a comma there may be two of them: "hoàn thành sửa chữa". */
const VERBS = 4;
/** "rà soát 21 thôn", "hướng dẫn 148 xã", "cho 45 em": what is there already. */
const THERE = wordSet('được soát dẫn cho tại ở của trong từ về với nhu cầu trạng đạo lý');

/** Makes targets of the counts that stand right behind a verb of a task; both lists are in the order of the text. */
export function countInTasks({ t, mentions }: Parsed, tasks: readonly Task[]): void {
  let next = 0;
  for (const task of tasks) {
    while (next < mentions.length && (mentions[next] as Mention).quantity.start < task.start) next++;
    for (let k = next; k < mentions.length && (mentions[k] as Mention).quantity.end <= task.end; k++) {
      const m = mentions[k] as Mention;
      if (m.headed) continue;
      if (isShare(t, m) || (isCount(t, m) && isMade(t, m, task.start))) m.quantity.role = 'target';
    }
  }
}

/** "hoàn thành bồi dưỡng cho 100% giáo viên": a share in a task is how far it goes. */
function isShare(t: Tokens, m: Mention): boolean {
  if (!m.percent || m.quantity.role !== 'actual') return false;
  for (let k = m.from - 1; k > m.from - 12 && k >= 0 && !isPunct(t, k, ')'); k--) if (isPunct(t, k, '(')) return false;
  return true;
}

function isCount(t: Tokens, m: Mention): boolean {
  const { role, numerator, unit } = m.quantity;
  const least = role === 'other' && m.quantity.comparator === '>=';
  if ((role !== 'actual' && !least) || m.percent || numerator !== undefined || unit === null || unit.includes('/'))
    return false;
  return matchLength(TIME_UNITS, t, m.num + 1) === 0 && !THERE.has(t.words[m.from - 1] as number);
}

/** Nothing but the verb stands before the count: from the start of its task, or from a comma ("…, hoàn thành sửa chữa 40 phòng"). */
function isMade(t: Tokens, m: Mention, start: number): boolean {
  let k = m.from - 1;
  while (k >= 0 && t.kind[k] === WORD && (t.start[k] as number) >= start) k--;
  const words = m.from - 1 - k;
  if (words === 0) return false;
  if (k < 0 || (t.start[k] as number) < start) return words <= VERB;
  return isPunct(t, k, ',') && words <= VERBS && isVerb(t, k + 1, m.from);
}
