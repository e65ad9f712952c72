import { isVerb } from '../contexts/doing.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord as id, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, type Tokens } from '../text/tokens.ts';
import { BODIES, isPartOfName } from './task-requests.ts';

// Where the task of a sentence begins that opens with a time to come: "Thời gian tới, ngành | tiếp tục …".

const THEO = id('theo');
const SE = id('sẽ');
const CAN = id('cần');
const PHAI = id('phải');
const DA = id('đã');

/** "Thời gian tới, ngành tiếp tục …": the verb after the time and the one who acts. */
export function afterTime(t: Tokens, start: number, end: number): number {
  let from = isPunct(t, start, ',') ? start + 1 : start;
  // "Về giải pháp, theo ông Hải, ngành tiếp tục …"
  if (t.words[from] === THEO)
    for (let k = from + 1; k < end && k < from + 8; k++)
      if (isPunct(t, k, ',')) {
        from = k + 1;
        break;
      }
  from = untilWhen(t, from, end);
  if (isVerb(t, from, end)) return from;
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let v = from + 1; v < end && v < from + 12 && !isPunct(t, v, ',') && !isPunct(t, v, ';'); v++) {
    if (t.words[v] === SE || t.words[v] === CAN || t.words[v] === PHAI || t.words[v] === DA) return -1;
    // "Trước mắt, Sở yêu cầu các trường …": a request, and its own words tell where it begins
    if (ADDRESSING.has(t.words[v] as number)) return -1;
    if (isVerb(t, v, end) && !isCapital(t, v) && !isPartOfName(t, v)) return v;
  }
  return -1;
}
const ADDRESSING = wordSet('yêu đề giao');
/** "Trước mắt, | từ nay đến cuối năm | Hội tổ chức …": past a second time, to the one who acts. */
function untilWhen(t: Tokens, from: number, end: number): number {
  if (matchLength(FROM_NOW, t, from, end) === 0) return from;
  for (let k = from + 2; k < end && k < from + 10; k++) {
    if (isPunct(t, k, ',')) return k + 1;
    if (matchLength(BODIES, t, k, end) > 0 || matchLength(SINGLE_BODIES, t, k, end) > 0) return k;
  }
  return from;
}
const FROM_NOW = phraseTable(
  'từ nay đến, từ nay tới, trong tháng, trong quý, đến hết, đến cuối, trong năm, trong năm học, trong hè, trong học kỳ, trong dịp hè, ngay trong',
);
const SINGLE_BODIES = phraseTable('hội, trường, tổ, đảng ủy, chi hội, liên đoàn');
