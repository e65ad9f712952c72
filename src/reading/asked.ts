import { type Context, modeAt } from './context.ts';
import { hasNumber, isVerb } from './doing.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { ACTORS, SPLIT_VERBS } from './lexicon/verbs.ts';
import { registerWord } from './lexicon/words.ts';
import { isCapital, isPunct, NUM, type Tokens } from './tokens.ts';
import { asksFor } from './turns.ts';

// What running text asks for: the verb after "sẽ", "cần", "phải", "yêu cầu …", "giao Sở …", "Đối với …,".

const id = registerWord;
const DUOC = id('được');
const PHAI = id('phải');
const DE = id('để');
const PHAN = id('phấn');
const NHAM = id('nhằm');
const TIEU = id('tiêu');
const DU = id('dự');
const KEU = id('kêu');
const DOI = id('đối');
const SE = id('sẽ');
const CAU = id('cầu');
const CAN = id('cần');
const GIAO = id('giao');
const NGHI = id('nghị');
const DONE_LATER = phraseTable(
  'triển khai, thực hiện, tổ chức, xây dựng, đầu tư, bồi dưỡng, tập huấn, mở rộng, bổ sung',
);
const SAYING = phraseTable(
  'cho biết, đề nghị, yêu cầu, cho rằng, giải pháp, nhấn mạnh, lưu ý, kiến nghị, đề xuất, theo ông, theo bà, theo thầy, theo cô',
);
/** After these a verb says what is to be done; the task begins at the verb. */
const ASKING = phraseTable(
  'sẽ, sẽ tập trung, cần, cần phải, cần tập trung, yêu cầu, yêu cầu phải, đề nghị, đặt mục tiêu, còn đặt mục tiêu, trong thời gian tới, thời gian tới, phải, cùng với đó là',
);
/** These begin a task themselves. */
const STARTING = phraseTable('dự kiến, khuyến khích, kêu gọi, phấn đấu, đẩy nhanh');

/** "dự kiến hơn 68 tỉ đồng": an estimate, nothing to be done. */
const numberSoon = (t: Tokens, k: number): boolean => t.kind[k] === NUM || t.kind[k + 1] === NUM;

const OPENERS = phraseTable('cụ thể, theo đó, trong đó, bên cạnh đó, ngoài ra, đồng thời');

/** Past "Cụ thể," and the like. */
function afterConnector(t: Tokens, from: number, end: number): number {
  const length = matchLength(OPENERS, t, from, end);
  return length > 0 && isPunct(t, from + length, ',') ? from + length + 1 : from;
}

/** In running text: what follows a word of plan or duty. */
export function asked(t: Tokens, c: Context, from: number, end: number, aims: boolean): number {
  const opened = afterConnector(t, from, end);
  for (let k = from; k < end; k++) {
    if (t.words[k] === 0) continue;
    const start = matchLength(STARTING, t, k, end);
    if (
      start > 1 &&
      !(t.words[k] === DU && numberSoon(t, k + start)) &&
      t.words[k - 1] !== TIEU &&
      modeAt(c, k) !== 'report' &&
      !(t.words[k] === PHAN && hasNumber(t, k, end))
    )
      return k;
    if (t.words[k] === NHAM && t.words[k + 1] === KEU) return k + 1;
    if (t.words[k] === DOI && (k === from || (k === opened && opened > from))) {
      const v = afterTopic(t, k, end);
      if (v > 0) return v;
    }
    if (t.words[k] === GIAO && isCapital(t, k + 1) && modeAt(c, k) !== 'report') {
      const v = charged(t, k + 1, end);
      if (v >= 0) return v;
    }
    const cue = matchLength(ASKING, t, k, end);
    if (cue === 0 || !asksFor(t, k)) continue;
    const last = t.words[k + cue - 1];
    if (last === SE && t.words[k + cue] === DUOC && matchLength(DONE_LATER, t, k + cue + 1, end) > 0)
      return clauseStart(t, from, k);
    if (last === PHAI && !aims && cue === 1) continue;
    if (t.words[k] === CAN && !aims && !said(t, from, k)) continue;
    if (last === CAU || last === NGHI) {
      const v = demanded(t, k + cue, end);
      if (v >= 0) return v;
    }
    for (let v = k + cue; v < end && v < k + cue + 2; v++) {
      if (t.words[v] === DE) break;
      if (isVerb(t, v, end)) return last === PHAI && k - clauseStart(t, from, k) <= 14 ? clauseStart(t, from, k) : v;
    }
  }
  return -1;
}

/** "đề nghị ngành giáo dục tiếp tục …", "yêu cầu các địa phương phải coi …": the verb after the one who is asked. */
function demanded(t: Tokens, from: number, end: number): number {
  for (let v = from; v < end && v < from + 12 && !isPunct(t, v, ',') && !isPunct(t, v, ';'); v++)
    if (t.words[v] === PHAI) return v;
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let v = from + 1; v < end && v < from + 12 && !isPunct(t, v, ';'); v++)
    if (matchLength(SPLIT_VERBS, t, v, end) > 0) return v;
  return -1;
}

/** "giao Sở Tài chính cân đối …": the verb after the body that is charged. */
function charged(t: Tokens, from: number, end: number): number {
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let v = from + 1; v < end && v < from + 14 && !isPunct(t, v, ';'); v++)
    if (isVerb(t, v, end) && !isCapital(t, v)) return v;
  return -1;
}

/** Does someone say so before: "… cho biết cần …"? */
function said(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchLength(SAYING, t, k, to) > 0) return true;
  return false;
}

/** "Đối với học sinh lớp 2, thực hiện …": the verb after the topic, or -1. */
function afterTopic(t: Tokens, from: number, end: number): number {
  for (let k = from + 2; k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',')) return isVerb(t, k + 1, end) ? k + 1 : -1;
  }
  return -1;
}

function clauseStart(t: Tokens, from: number, k: number): number {
  for (let i = k - 1; i > from; i--) if (isPunct(t, i, ',') || isPunct(t, i, ':')) return i + 1;
  return from;
}
