import {
  DUTY_CUES,
  FIRM_PLAN_CUES,
  FIRM_REPORT_CUES,
  PLAN_CUES,
  PLAN_OPENERS,
  REPORT_CUES,
  TARGET_CUES,
} from '../lexicon/cues.ts';
import { findPhrase, matchLength, type PhraseTable, phraseTable, startsOf } from '../lexicon/phrases.ts';
import { ACTION_VERBS, ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { setsAims } from './aim-words.ts';
import { isKept } from './doing.ts';
import { listsAims } from './list-leads.ts';
import { asksFor, isAgenda, isNounOfStriving, opensAsking, paperOrders, tellsCount, wasStriven } from './plan-words.ts';
import { SETTING, setsTerm } from './set-terms.ts';
import {
  goesOnFrom,
  isYearGone,
  namesThisYear,
  opensPast,
  tellsLastYear,
  tellsYearBare,
  tellsYearGone,
  yearAhead,
} from './times-ahead.ts';

// The words inside a sentence that turn it from reporting to promising and back.

export { referenceYear } from './times-ahead.ts';
export { findPhrase };

export type Mode = 'neutral' | 'report' | 'duty' | 'plan' | 'target';

/** From token `at` on, the sentence is in this mode. */
export interface Turn {
  at: number;
  mode: Mode;
}

const PHAN = registerWord('phấn');
const TIEU = registerWord('tiêu');
const GIAO = registerWord('giao');
const DUOC = registerWord('được');
const CHI = registerWord('chỉ');
const DA = registerWord('đã');
const HIEN = registerWord('hiện');
/** "hiện hành", "hiện đại", "hiện trường": no report. */
const SCHOOL_HAS = wordSet('mới có còn đang đã');
const HIEN_NOUNS = wordSet('hành đại trường vật thực tượng hữu diện');
const NHUNG = registerWord('nhưng');
const NEU = registerWord('nếu');
const THUC = registerWord('thực');
const TE = registerWord('tế');
const CHO = registerWord('cho');
const TRONG = registerWord('trong');
const KHI = registerWord('khi');
const LITTLE = wordSet('chỉ mới chưa còn đến');

/** "… nhưng sau hai đợt chỉ tuyển được 41 người": what was planned, then what came of it. */
function contrasts(t: Tokens, k: number, to: number): boolean {
  if (t.words[k + 1] === THUC && t.words[k + 2] === TE) return true;
  for (let i = k + 1; i < to && i < k + 8; i++) if (LITTLE.has(t.words[i] as number)) return true;
  return false;
}

/** First word of the sentence, or of a part of it after a comma, a semicolon or a quotation mark. */
const opensClause = (t: Tokens, s: Sentence, k: number): boolean => k === s.body || t.kind[k - 1] === PUNCT;

/** Does a verb of doing or a quantifier stand first: "Duy trì các trường đã đạt chuẩn"? */
const isAction = (t: Tokens, from: number, to: number): boolean =>
  t.kind[from] === NUM || findPhrase(t, ACTION_VERBS, t.words[from] === PHONG ? from + 1 : from, to) >= 0;
/** "Phòng đã …": here the office, not the verb. */
const PHONG = registerWord('phòng');
const DE_PURPOSE = registerWord('để');
const VOI = registerWord('với');
const THIEU = registerWord('thiếu');
const SO_COUNT = registerWord('số');
const SO = registerWord('so');

/** Where the words of a sentence turn its mode, in order; `reference` is the year the text is written in. */
export function readTurns(
  t: Tokens,
  dates: Dates,
  s: Sentence,
  start: Mode,
  reference: number,
  section: Mode = start,
): Turn[] {
  const turns: Turn[] = [];
  let quoted = -1;
  let bracket = -1;
  const aims = start === 'target' || start === 'plan';
  // aims that only run over from the sentence before end sooner than those under a heading of aims
  const listed = aims && (section === 'target' || section === 'plan');
  const plans = start === 'report' && section === 'report' ? FIRM_PLAN_CUES : PLAN_CUES;
  if (
    (start === 'target' && !listed && opensPast(t, dates, s, reference)) ||
    (aims && tellsYearGone(t, dates, s, reference)) ||
    (listed && s.marker === null && tellsYearBare(t, dates, s, reference))
  )
    turns.push({ at: s.body, mode: 'report' });
  for (let k = s.body; k < s.to; k++) {
    if (isPunct(t, k, '“')) quoted = turns.length;
    else if (isPunct(t, k, '”') && quoted >= 0) {
      const inside = turns.length > quoted && (turns[turns.length - 1] as Turn).mode === 'target';
      const outer = quoted > 0 ? (turns[quoted - 1] as Turn).mode : start;
      if (inside && k + 1 < s.to && isPunct(t, k + 1, ';'))
        turns.push({ at: k, mode: outer === 'target' ? 'neutral' : outer });
      quoted = -1;
    }
    if (isPunct(t, k, '(')) {
      bracket = turns.length;
      if (tellsPast(t, dates, k, reference)) turns.push({ at: k, mode: 'report' });
    }
    if (isPunct(t, k, ')') && bracket >= 0) {
      if (turns.length > bracket) turns.push({ at: k, mode: bracket > 0 ? (turns[bracket - 1] as Turn).mode : start });
      bracket = -1;
    }
    const word = t.words[k] as number;
    const first = turns[0];
    const told = first?.mode === 'report' && t.words[first.at] !== CHO && !isPunct(t, first.at, '(');
    if (told && isPunct(t, k, ';') && !listsAims(t, turns, k)) turns.push({ at: k, mode: 'report' });
    if (TURNING[word] !== 1 && t.words[k - 1] !== DA) continue;
    let mode: Mode | null = null;
    if (word === CAN && COMPOUNDS_OF_CAN.has(t.words[k - 1] as number)) continue;
    if (word === DU && t.words[k + 2] === TOT) continue;
    if ((word === PHAN && (isNounOfStriving(t, k) || wasStriven(t, k))) || (word === VOI && t.words[k - 1] === SO))
      mode = null;
    else if (matchLength(TARGET_CUES, t, k, s.to) > 0) mode = 'target';
    else if (setsAims(t, dates, s, k, listed) || setsTerm(t, dates, s, k, reference)) mode = 'target';
    else if (
      yearAhead(t, dates, k, reference) &&
      !isCited(t, s, turns, k) &&
      !(section === 'report' && goesOnFrom(t, dates, s, k))
    )
      mode = 'target';
    else if (matchLength(plans, t, k, s.to) > 0)
      mode = asksFor(t, k) && t.words[k - 1] !== NEU && !isAgenda(t, s, k) ? 'plan' : null;
    else if (opensAsking(t, s, k)) mode = 'plan';
    else if (opensClause(t, s, k) && matchLength(PLAN_OPENERS, t, k, s.to) > 0)
      mode = tellsCount(t, s, k) ? null : 'plan';
    else if (paperOrders(t, s, k)) mode = 'plan';
    else if (word === GIAO && (isPunct(t, k + 1, ':') || isCapital(t, k + 1) || charges(t, k))) mode = 'plan';
    else if (matchLength(DUTY_CUES, t, k, s.to) > 0 && t.words[k + 1] !== DUOC && t.words[k + 2] !== DUOC)
      mode = opensDuties(t, k, s) ? 'plan' : 'duty';
    else if (word === CHI && t.words[k + 1] !== TIEU && t.words[k + 2] === DUOC) mode = 'report';
    else if ((word === DA || t.words[k - 1] === DA) && isAhead(turns, start) && isKept(t, s, k)) mode = null;
    else if (listed && turns.length > 0 && namesThisYear(t, k)) mode = start;
    else if (TELLING.has(word) && isAhead(turns, start) && tellsHow(t, dates, s, k)) mode = 'report';
    else if (word === NAM && section === 'report' && turns.length > 0 && tellsYear(t, dates, s, k, reference))
      mode = 'report';
    else if (
      aims &&
      word === DA &&
      s.marker === null &&
      k > s.body &&
      k - partOf(t, s, k) <= (listed ? 5 : 20) &&
      !isAction(t, partOf(t, s, k), k)
    )
      mode = 'report';
    else if (word === TRONG && t.words[k + 1] === KHI && turns.length > 0) mode = 'report';
    else if (word === NHUNG && turns.length > 0 && contrasts(t, k, s.to)) mode = 'report';
    else if (k === s.body && start === 'plan' && matchLength(WHOLE_HAS, t, k, s.to) > 0) mode = 'report';
    else if (word === HIEN && isCapital(t, k) && opensClause(t, s, k)) mode = 'report';
    else if (turns.length > 0 && !listed && k > s.body && opensClause(t, s, k) && matchLength(OUTCOMES, t, k, s.to) > 0)
      mode = 'report';
    else if (WHICH_STARTS.has(word) && isAhead(turns, start) && tellsWhich(t, k)) mode = null;
    else if (isReport(t, k, s.to, aims ? FIRM_REPORT_CUES : REPORT_CUES)) mode = 'report';
    if (mode === null) continue;
    const last = turns.length > 0 ? (turns[turns.length - 1] as Turn).mode : start;
    if (mode === 'duty' && last !== 'neutral' && last !== 'duty') continue;
    if (mode === 'plan' && last === 'target') continue;
    turns.push({ at: k, mode });
  }
  return turns;
}
/** "UBND xã giao các trường kiểm kê tài sản": a body is charged; not "đã giao", "được giao", "bàn giao". */
const charges = (t: Tokens, k: number): boolean =>
  !GIVEN.has(t.words[k - 1] as number) && t.words[k + 1] !== BAN && matchLength(ACTORS, t, k + 1) > 0;
/** "hội nghị giao ban" */
const BAN = registerWord('ban');
const GIVEN = wordSet('đã được bàn chuyển chỉ');

/** "điều chuyển giáo viên dôi dư", "học sinh của 4 trường hiện có": only which are meant, no figure behind. */
function tellsWhich(t: Tokens, k: number): boolean {
  const size = matchLength(WHICH, t, k);
  return size > 0 && t.kind[k - 1] === WORD && t.kind[k + size] !== NUM && !isPunct(t, k + size, ':');
}
const WHICH = phraseTable('hiện có, dôi dư, còn thiếu, thừa');
const WHICH_STARTS = wordSet('hiện dôi còn thừa');

/** Do the words so far promise? */
const isAhead = (turns: readonly Turn[], start: Mode): boolean =>
  ['target', 'plan'].includes(turns[turns.length - 1]?.mode ?? start);

/** "…; qua rà soát, toàn tỉnh có", "Đến cuối năm học 2024-2025, đã có", "năm trước đạt 21%": how things stand, amid what is to be. */
const tellsHow = (t: Tokens, dates: Dates, s: Sentence, k: number): boolean =>
  tellsLastYear(t, dates, k) ||
  (opensClause(t, s, k) && matchLength(FINDINGS, t, k, s.to) > 0) ||
  (t.words[k] === DA && isPunct(t, k - 1, ',') && (dates.at[k - 2] ?? 0) > 0);
const NAM = registerWord('năm');
/** "chỉ tiêu 90%; năm 2022 đạt 92,6%": in a report, what came of an aim in a year that began. */
const tellsYear = (t: Tokens, dates: Dates, s: Sentence, k: number, reference: number): boolean =>
  isPunct(t, k - 1, ';') && k > s.body && isYearGone(t, dates, k, reference + 1);

/** What any of these begins with. */
const TELLING = wordSet('năm đã qua kết theo');
const FINDINGS = phraseTable(
  'qua rà soát, qua kiểm tra, qua khảo sát, qua nắm bắt, qua tổng hợp, qua thẩm định, qua giám sát, qua theo dõi, qua thanh tra, kết quả rà soát, kết quả kiểm tra, kết quả khảo sát, theo số liệu, theo kết quả, theo tổng hợp, theo rà soát, qua công tác, qua thực tế',
);

/** "Theo báo cáo của Sở, đến cuối tháng 8/2018, toàn ngành quản lý …": a report tells of its own time. */
function isCited(t: Tokens, s: Sentence, turns: readonly Turn[], k: number): boolean {
  const last = turns[turns.length - 1];
  if (last && last.mode !== 'report') return false;
  const at = last?.at ?? s.body;
  return k - at < 16 && [CITED, FINDINGS].some((table) => matchLength(table, t, at, k) > 0);
}
const CITED = phraseTable('theo báo cáo, theo thống kê, thống kê, theo số liệu');

/** "Học kỳ II, nhà trường tập trung: phụ đạo 7 em, …": a colon behind the word of duty. */
const opensDuties = (t: Tokens, k: number, s: Sentence): boolean =>
  isPunct(t, k + matchLength(DUTY_CUES, t, k, s.to), ':');

/** "(năm 2023 là 9 đảng viên)": a year gone by opens the brackets. */
function tellsPast(t: Tokens, dates: Dates, k: number, reference: number): boolean {
  if (matchLength(EARLIER, t, k + 1) > 0) return true;
  return isYearGone(t, dates, k + 1, reference);
}
const DU = registerWord('dự');
const TOT = registerWord('tốt');
const CAN = registerWord('cần');
/** "chuyên cần đạt 95%": part of another word. */
const COMPOUNDS_OF_CAN = wordSet('chuyên ân');
/** "Toàn tỉnh có 3.320 học sinh bán trú" tells what is, in a plan too. */
const WHOLE_HAS = phraseTable(
  'toàn tỉnh có, toàn tỉnh hiện có, toàn huyện có, toàn xã có, toàn phường có, toàn thành phố có, toàn trường có, toàn ngành có, toàn quận có, toàn thị xã có, tỉnh ta có, nhà trường hiện có, trường hiện có, tổng số có, trường có, nhà trường có',
);
/** "Chỉ tiêu là 95%, kết quả đạt 97,2%": what came of the aim, in the next part of the sentence. */
const OUTCOMES = phraseTable(
  'kết quả đạt, kết quả thực hiện, kết quả là, kết quả có, kết quả kết nạp, kết quả đã, thực tế, thực hiện được, thực hiện đạt, như vậy, vậy là, đã đạt, đã thực hiện',
);
const EARLIER = phraseTable(
  'toàn tỉnh còn, toàn huyện còn, toàn xã còn, toàn trường còn, toàn thành phố còn, toàn tỉnh có, toàn trường có, toàn huyện có, năm học trước, năm trước, năm ngoái, đầu năm, đầu năm học, đầu nhiệm kỳ, cùng kỳ, hiện, hiện nay, hiện có, hiện tại',
);

/** Where the part of the sentence between semicolons begins that token k stands in. */
function partOf(t: Tokens, s: Sentence, k: number): number {
  for (let i = k - 1; i >= s.body && i > k - 24; i--) if (isPunct(t, i, ';')) return i + 1;
  return s.body;
}

/** First word of report in [from, to), or -1; "thực hiện", "kế thừa" are none. */
export function findReport(t: Tokens, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isReport(t, k, to, REPORT_CUES)) return k;
  return -1;
}

function isReport(t: Tokens, k: number, to: number, table: PhraseTable): boolean {
  if (COMPOUND_ENDS.has(t.words[k] as number) && COMPOUND_STARTS.has(t.words[k - 1] as number)) return false;
  // "; hiện trường mới có 42%": the school, not a scene
  const school = t.kind[k - 1] === PUNCT && SCHOOL_HAS.has(t.words[k + 2] as number);
  if (t.words[k] === HIEN && HIEN_NOUNS.has(t.words[k + 1] as number) && !school) return false;
  if (t.words[k - 1] === DE_PURPOSE || t.words[k - 1] === VOI) return false;
  // "giảm số giáo viên còn thiếu xuống …": it only tells which
  if (t.words[k + 1] === THIEU && countsNear(t, k)) return false;
  return matchLength(table, t, k, to) > 0;
}

/** "số giáo viên còn thiếu": two to four words before. */
const countsNear = ({ words }: Tokens, k: number): boolean =>
  words[k - 2] === SO_COUNT || words[k - 3] === SO_COUNT || words[k - 4] === SO_COUNT;

const COMPOUND_ENDS = wordSet('hiện thừa vừa chỉ');
const COMPOUND_STARTS = wordSet('thực thể biểu xuất phát tái kế nhỏ chứng địa');

/** The words at which a turn may begin: at all others nothing has to be asked. */
const TURNING = startsOf(
  [
    TARGET_CUES,
    FIRM_PLAN_CUES,
    PLAN_CUES,
    PLAN_OPENERS,
    DUTY_CUES,
    WHOLE_HAS,
    OUTCOMES,
    FINDINGS,
    REPORT_CUES,
    FIRM_REPORT_CUES,
    WHICH,
    SETTING,
  ],
  wordSet('mục chỉ đề thống phải đến giao đã trong nhưng hiện năm qua kết theo kế đăng nêu ghi'),
);
