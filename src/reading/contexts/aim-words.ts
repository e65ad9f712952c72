import { AIM_NOUNS, AIM_REACHED, QUOTAS } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { tellsAdmissions } from '../roles/admissions.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';

// Words in a sentence that announce aims: "mục tiêu …", "đề ra: …", "với các chỉ tiêu: …".

const CHI = registerWord('chỉ');
const DE = registerWord('đề');
const RA = registerWord('ra');
const THONG = registerWord('thống');
const NHAT = registerWord('nhất');
const NAM = registerWord('năm');

/** Do aims follow from token k on? `listed`: the sentence stands in a list of aims or duties. */
export const setsAims = (t: Tokens, dates: Dates, s: Sentence, k: number, listed: boolean): boolean =>
  (isAim(t, dates, k, s.to) && (listed || !ofAdmissions(t, s, k))) ||
  proposes(t, k) ||
  opensAims(t, k, s.to) ||
  mustHave(t, k);

/** "mục tiêu …", "chỉ tiêu …" that introduce aims rather than speak of reached ones. */
function isAim(t: Tokens, dates: Dates, k: number, to: number): boolean {
  if (
    matchLength(AIM_NOUNS, t, k, to) === 0 ||
    t.kind[k - 1] === NUM ||
    isPunct(t, k - 1, '%') ||
    // "35 giải/chỉ tiêu 30 giải"
    isPunct(t, k - 1, '/') ||
    matchLength(QUOTAS, t, k, to) > 0 ||
    isSpokenOf(t, k) ||
    FATES.has(t.words[k + 2] as number)
  )
    return false;
  if (!isPunct(t, to - 1, ':') && !numberAhead(t, dates, k, to)) return false;
  for (let size = 1; size <= 3; size++) if (matchLength(AIM_REACHED, t, k - size, k) === size) return false;
  return true;
}

/** "Dẫn đầu tỉnh về chỉ tiêu này là …": the one just told. */
const isSpokenOf = (t: Tokens, k: number): boolean => t.words[k + 2] === NAY && t.words[k - 1] === VE;
const NAY = registerWord('này');
const VE = registerWord('về');

/** "các chỉ tiêu chưa đạt đều thuộc …": what became of them. */
const FATES = wordSet('chưa đã đạt vượt không hoàn đều');

/** "chỉ tiêu là 645" beside candidates and wishes: so many places, no aim. */
const ofAdmissions = (t: Tokens, s: Sentence, k: number): boolean => t.words[k] === CHI && tellsAdmissions(t, s);

function numberAhead(t: Tokens, dates: Dates, from: number, to: number): boolean {
  const limit = Math.min(to, from + 80);
  for (let k = from; k < limit; k++) if (t.kind[k] === NUM && !dates.at[k]) return true;
  return false;
}

/** "đề ra:", "thống nhất trong năm học này:": a colon a few words on. */
function proposes(t: Tokens, k: number): boolean {
  const word = t.words[k];
  if (!((word === DE && t.words[k + 1] === RA) || (word === THONG && t.words[k + 1] === NHAT))) return false;
  let at = k + 2;
  while (at < k + 9 && (t.kind[at] === WORD || (t.kind[at] === NUM && t.words[at - 1] === NAM))) at++;
  return isPunct(t, at, ':') && !wasReached(t, k);
}

/** "đã hoàn thành các mục tiêu đề ra: 100% …": aims that came about. */
const wasReached = (t: Tokens, k: number): boolean =>
  matchLength(AIM_NOUNS, t, k - 2, k) === 2 && [3, 4].some((n) => matchLength(REACHED, t, k - n - 1, k - 2) > 1);
const REACHED = phraseTable(
  'hoàn thành, hoàn thành các, đã đạt, đã đạt các, thực hiện, thực hiện các, vượt các, đạt các',
);

/** "với các chỉ tiêu: 100% …": aims behind their own colon, unless they were reached. */
const opensAims = (t: Tokens, k: number, to: number): boolean =>
  matchLength(AIM_NOUNS, t, k, to) === 2 &&
  isPunct(t, k + 2, ':') &&
  k + 3 < to &&
  matchLength(WITH_AIMS, t, k - 2, k) === 2;
const WITH_AIMS = phraseTable('với các, theo các, gồm các, bằng các');

/** "toàn tỉnh phải có 70% gia đình": a share that has to be there. */
function mustHave(t: Tokens, k: number): boolean {
  if (t.words[k] !== PHAI || t.words[k + 1] !== CO) return false;
  const at = t.kind[k + 2] === NUM ? k + 2 : k + 4;
  return t.kind[at] === NUM && isPunct(t, at + 1, '%');
}
const PHAI = registerWord('phải');
const CO = registerWord('có');
