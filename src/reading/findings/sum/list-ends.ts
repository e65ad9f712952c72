import { COUNT_NOUNS } from '../../lexicon/nouns.ts';
import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, NEWLINE, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';
import { placeOf } from '../nearby.ts';
import { sameKind } from '../unit-keys.ts';

// Whether a list is at its end behind the last part that was read: a rest, a part without a number, an item of another
// noun ("5 trường, 4 trường và 3 nhóm trẻ"), or marks that leave it open ("v.v.", "…").

const REST = phraseTable('còn lại, số còn lại, một số, nhiều, các loại khác, vân vân');
/** "nhiều hơn năm trước" */
const HON = registerWord('hơn');
const VA = registerWord('và');
const CON = registerWord('còn');
const MONEY = wordSet('tỷ tỉ triệu nghìn đồng');
const TUOI = registerWord('tuổi');
const OTHER = registerWord('khác');
const V = registerWord('v');
const VV = registerWord('vv');

/** Does the list go on behind its last figure with one that was not read ("; giáo dục thường xuyên: 12)"), or with a rest? */
const LOP = registerWord('lớp');
const COUNTING = wordSet('một hai ba bốn năm');

export function goesOn(t: Tokens, last: Mention): boolean {
  let depth = 0;
  for (let k = last.to; k < last.to + 14 && k + 1 < t.count; k++) {
    // "490 em (15%), số còn lại …"
    if (isPunct(t, k, '(')) depth++;
    if ((isPunct(t, k, ')') && --depth < 0) || isPunct(t, k, '.') || t.kind[k] === NEWLINE) return false;
    if (matchLength(REST, t, k) > 0 && t.words[k + 1] !== HON) return true;
    if (t.kind[k + 1] === NUM && depth === 0 && t.words[k] !== LOP) return isPunct(t, k, ':');
    // "…, 18 trường THCS, một trường nội trú, một trường liên cấp": parts told in words
    if (
      (isPunct(t, k, ',') || t.words[k] === VA) &&
      COUNTING.has(t.words[k + 1] as number) &&
      matchLength(COUNT_NOUNS, t, k + 2) > 0
    )
      return true;
  }
  return false;
}

/** Does what follows the last part tell of more, of which `missing` may be? Items larger than that are no part. */
export function leavesMore(t: Tokens, last: Mention, missing: number): boolean {
  const noun = t.words[last.num + 1] as number;
  let depth = 0;
  for (let k = last.to; k < last.to + 24 && k < t.count; k++) {
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')') && --depth < 0) return false;
    if (depth > 0) continue;
    if (isPunct(t, k, '…') || (isPunct(t, k, '.') && isPunct(t, k + 1, '.'))) return true;
    if (t.words[k] === VV || (t.words[k] === V && isPunct(t, k + 1, '.') && t.words[k + 2] === V)) return true;
    if (isPunct(t, k, '.') || t.kind[k] === NEWLINE) return false;
    const and = t.words[k] === VA;
    // "2 chi bộ trường học và chi bộ công an"
    if (and && noun !== 0 && t.words[k + 1] === noun) return true;
    const mark = isPunct(t, k, ';');
    if (!(and || mark || isPunct(t, k, ',')) || t.kind[k + 1] !== NUM) continue;
    // "62,5 tỷ đồng; đã xây 215 phòng học, 42 phòng công vụ": rooms are no money
    if (MONEY.has(noun) && !MONEY.has(t.words[k + 2] as number)) continue;
    const item = parseNumber(textOf(t, k + 1, k + 2))?.value ?? 0;
    if (mark ? item === missing : item > 0 && item <= missing) return true;
    if (mark) return false;
  }
  return false;
}

/** "4 CBQL; 01 TPT Đội; 115 GV": does an item of the list open with a number that was read as no figure? */
export function leftOut(f: Figures, first: number, from: number, to: number): boolean {
  const { t, mentions } = f;
  let next = first;
  for (let k = from; k < to; k++) {
    while ((mentions[next]?.to ?? t.count) <= k) next++;
    if (t.kind[k] !== NUM || (mentions[next]?.from ?? t.count) <= k) continue;
    // "15-25 tuổi 402 người, 26-35 tuổi …": ages name the parts
    if (t.words[k + 1] === TUOI || (t.words[k + 3] === TUOI && t.kind[k + 2] === NUM)) continue;
    // "gồm 6 giáo viên các tổ 1, 2, 3": numbers behind a number that was no figure
    if (k > from + 1 && t.kind[k - 2] === NUM && (mentions[next - 1]?.to ?? 0) < k - 1) continue;
    if (k === from || isPunct(t, k - 1, ';') || isPunct(t, k - 1, ',') || t.words[k - 1] === VA) return true;
  }
  return false;
}

/** "…, nguồn khác 2 tỷ đồng": the last part is all that was not named. */
export function endsInRest(t: Tokens, parts: readonly Mention[]): boolean {
  const last = parts[parts.length - 1] as Mention;
  return parts.length > 2 && (t.words[last.from - 1] === OTHER || t.words[last.to] === OTHER);
}

/** How strongly the tokens between two parts keep them apart: a line or a stop, a semicolon, a comma, nothing. */
export function gapOf(t: Tokens, from: number, to: number): number {
  let most = 0;
  let depth = 0;
  for (let k = from; k < to; k++) {
    if (t.kind[k] === NEWLINE) most = 3;
    else if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')')) depth--;
    else if (depth > 0) continue;
    else if (isPunct(t, k, '.')) most = 3;
    else if (isPunct(t, k, ';')) most = Math.max(most, 2);
    else if (isPunct(t, k, ',') || t.words[k] === VA) most = Math.max(most, 1);
  }
  return most;
}

/** "…, … và …": the last part is said to be the last. */
export function saysLast(t: Tokens, parts: readonly Mention[]): boolean {
  const from = (parts[parts.length - 2] as Mention).to;
  const last = parts[parts.length - 1] as Mention;
  for (let k = from; k < last.from; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) return false;
    if (t.words[k] === VA) return true;
  }
  return false;
}

/** "3.698 phòng kiên cố, còn 322 phòng bán kiên cố": the last part is what is left. */
export function saysRest(t: Tokens, parts: readonly Mention[]): boolean {
  const from = (parts[parts.length - 2] as Mention).to;
  const last = parts[parts.length - 1] as Mention;
  for (let k = from; k < last.from; k++) if (t.words[k] === CON) return true;
  return false;
}

/** "…, còn lại 23,5 tỷ đồng": all else, not only some that are left over ("còn 4 giáo viên chưa đạt chuẩn"). */
export function saysAllElse(t: Tokens, parts: readonly Mention[]): boolean {
  const from = (parts[parts.length - 2] as Mention).to;
  const last = parts[parts.length - 1] as Mention;
  for (let k = from; k < last.to + 2; k++) if (t.words[k] === CON && t.words[k + 1] === LAI) return true;
  return false;
}
const LAI = registerWord('lại');

/** "kiên cố 214 phòng, bán kiên cố 63 phòng, không còn phòng tạm": there are no others. */
export const saysNone = (t: Tokens, last: Mention): boolean =>
  isPunct(t, last.to, ',') && findPhrase(t, NONE, last.to + 1, last.to + 3) === last.to + 1;
const NONE = phraseTable('không còn, không có');

/** "THPT có 1.080 học sinh; riêng THCS có 409 học sinh": one is only singled out. */
export function namesOne(t: Tokens, parts: readonly Mention[]): boolean {
  for (let k = (parts[0] as Mention).to; k < (parts[parts.length - 1] as Mention).from; k++)
    if (t.words[k] === RIENG) return true;
  return false;
}
const RIENG = registerWord('riêng');

/** "mầm non 23, tiểu học 19, THCS 14 và 3 trường TH&THCS": what is missing follows under a name of its own. */
export function isFilledUp(f: Figures, last: Mention, missing: readonly number[]): boolean {
  const at = placeOf(f.mentions, last);
  const next = f.mentions[at + 1];
  if (next && next.from - last.to <= 2 && f.t.words[next.from - 1] === VA && missing.includes(next.quantity.value ?? 0))
    return true;
  // "mầm non 16, tiểu học 17, THCS 11, TH&THCS 3": schools of two levels
  if (next && next.sentence === last.sentence && isPunct(f.t, last.to, ',') && next.from - last.to <= 6)
    if (sameKind(next.quantity.unit, last.quantity.unit) && missing.includes(next.quantity.value ?? 0)) return true;
  // "- Giáo viên THCS: 20 chỉ tiêu; - Nhân viên: 6 chỉ tiêu": the list goes on with what is no level
  const own = f.sentences[last.sentence] as Sentence;
  const after = f.mentions.slice(at + 1, at + 4).find((m) => m.sentence > last.sentence);
  if (!after || own.marker === null || f.sentences[after.sentence]?.marker !== own.marker) return false;
  return sameKind(after.quantity.unit, last.quantity.unit) && missing.includes(after.quantity.value ?? 0);
}

/** "246 phòng học, trong đó 221 phòng kiên cố; còn thiếu 17 phòng bộ môn": what is missing is no part. */
export const isMissing = (t: Tokens, m: Mention): boolean =>
  findPhrase(t, MISSING, Math.max(0, m.from - 3), m.from) >= 0;
const MISSING = phraseTable('còn thiếu, thiếu, cần thêm, cần bổ sung, đề nghị bổ sung');

/** "THPT 34.034 học sinh (hệ giáo dục thường xuyên 1.240)": the last stands in brackets and is among the one before. */
export function isAmongLast({ t }: Figures, parts: readonly Mention[], left: readonly number[]): boolean {
  const [before, last] = parts.slice(-2);
  return !!before && !!last && hasMark(t, before.to, last.from, '(') && left.includes(last.quantity.value as number);
}
