import { isSyllable, normalSpelling } from '../../lexicon/vocabulary/syllables.ts';
import { isCapital, PUNCT, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { inAddress } from './address.ts';
import type { Report } from './report.ts';
import {
  CONFUSED,
  compoundTable,
  HALF,
  infoAt,
  infoOf,
  isCompound,
  MARKED,
  ODD,
  pairKey,
  type Slip,
  type WordInfo,
} from './word-info.ts';

// Words that are none: no Vietnamese syllable ("nghành"), half of a compound with a wrong mark ("cộng đổng"), a known
// confusion ("xử dụng"), two words run together ("giáodục"), a tone mark on the wrong letter ("cuả").

export function checkSpelling(t: Tokens, marks: Uint8Array, report: Report): void {
  let before = 0;
  for (let i = 0; i < t.count; i++) {
    const mark = marks[i] as number;
    const pair = (mark & before & HALF) !== 0 && ((mark | before) & MARKED) !== 0;
    before = mark;
    if (!pair && (mark & (CONFUSED | ODD)) === 0) continue;
    const info = infoAt(t, i);
    const touches = pair && pairSlip(t, i - 1, infoAt(t, i - 1), info, report);
    const slip = info.slips && slipAt(t, i, info.slips);
    if (slip)
      report.add(i, i + slip.words.length, slip.slip.note ? 'note' : 'warning', 'Viết sai chính tả', slip.slip.right);
    else if (!touches && (mark & ODD) !== 0 && !belongs(t, i, info, marks[i + 1] ?? 0)) oddWord(t, i, info, report);
  }
}

/** Will the next pair say it: "thưc hiện"? */
const belongs = (t: Tokens, i: number, info: WordInfo, next: number): boolean =>
  next !== 0 && pairMeant(t, i, info, infoAt(t, i + 1)) !== null;

/** A marked word in small letters that is no syllable, or whose mark sits on the wrong letter. */
function oddWord(t: Tokens, i: number, info: WordInfo, report: Report): void {
  const word = textOf(t, i, i + 1);
  if (word.slice(1) !== info.lower.slice(1) || inAddress(t, i)) return;
  if (info.syllable) {
    if (info.better) report.add(i, i + 1, 'note', 'Dấu thanh đặt sai chữ', word[0] + info.better.slice(1));
    return;
  }
  if (word !== info.lower) return;
  if (word === 'đc' && !isCapital(t, i + 1) && t.kind[i - 1] === WORD && !isCapital(t, i - 1))
    report.add(i, i + 1, 'note', 'Viết tắt kiểu tin nhắn', 'được');
  // a number written against the word is the business of spacing; a hyphen joins foreign syllables
  if (/\d/.test(word) || word.length > 40 || !VOWEL.test(word) || WRONG_CODE.test(word) || hyphened(t, i)) return;
  const parted = parts(word);
  if (parted) report.add(i, i + 1, 'warning', 'Hai chữ viết liền', parted);
  else if (word.length <= 9) report.add(i, i + 1, 'warning', 'Không có chữ này trong tiếng Việt', guess(word));
}

/** "đc", "đ/c": letters for a word, no word. */
const VOWEL = /[^bcdđfghjklmnpqrstvwxz]/;
/** A letter of another alphabet: told of once for the whole text. */
const WRONG_CODE = /[ƣð]/;

function hyphened(t: Tokens, i: number): boolean {
  const dash = (k: number) => t.kind[k] === PUNCT && t.code[k] === 45;
  return (dash(i - 1) && t.end[i - 1] === t.start[i]) || (dash(i + 1) && t.end[i] === t.start[i + 1]);
}

/** "giáodục" → "giáo dục", "đạtchuẩn" → "đạt chuẩn": a cut into two to five well-known syllables, or null. */
function parts(word: string, left = 5): string | null {
  for (let k = Math.min(7, word.length - 2); k >= 2 && left > 1; k--) {
    const a = word.slice(0, k);
    if (!isKnown(a)) continue;
    const b = word.slice(k);
    const rest = isKnown(b) ? b : parts(b, left - 1);
    if (rest) return `${a} ${rest}`;
  }
  return null;
}

function isKnown(word: string): boolean {
  if (word.length < 2 || word.length > 7 || !isSyllable(word)) return false;
  const info = infoOf(word);
  return info.id > 0 || (info.alone && (info.marked || word.length > 2));
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[aăâoôơuư])/, 'ng'],
  [/^ng(?=[ieê])/, 'ngh'],
  [/^gh(?=[aăâoôơuư])/, 'g'],
  [/^g(?=[eê])/, 'gh'],
  [/^c(?=[ieê])/, 'k'],
  [/^k(?=[aăâoôơuư])/, 'c'],
  [/oạh$/, 'oạch'],
  [/uơ/, 'ươ'],
  [/ưo/, 'ươ'],
];

/** A spelling rule that was broken, mended; undefined when none makes a syllable of it. */
function guess(word: string): string | undefined {
  for (const [from, to] of SWAPS) {
    const tried = mend(word, from, to);
    if (tried !== word && isSyllable(tried)) return normalSpelling(tried);
  }
  return undefined;
}

function mend(word: string, from: RegExp, to: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  if (!from.test(plain) && !from.test(word)) return word;
  if (from.test(word)) return word.replace(from, to);
  const mark = /[\u0300\u0301\u0303\u0309\u0323]/.exec(word.normalize('NFD'))?.[0] ?? '';
  const bareWord = plain.replace(from, to);
  const at = bareWord.search(/[ơêôâă]/);
  return at < 0 ? word : (bareWord.slice(0, at + 1) + mark + bareWord.slice(at + 1)).normalize('NFC');
}

/** Reports a pair that looks like a compound but for one mark. */
function pairSlip(t: Tokens, i: number, a: WordInfo, b: WordInfo, report: Report): boolean {
  const meant = pairMeant(t, i, a, b);
  if (!meant) return false;
  report.add(i, i + 2, 'warning', `“${textOf(t, meant.odd, meant.odd + 1)}” đánh sai dấu`, meant.compound);
  return true;
}

/** The compound a pair looks like but for one mark, when neither half belongs to its other neighbour. */
function pairMeant(t: Tokens, i: number, a: WordInfo, b: WordInfo): { odd: number; compound: string } | null {
  const table = compoundTable();
  if (!a.marked && !b.marked) return null;
  if (isCompound(table, a.id, b.id)) return null;
  const like = table.looks.get(pairKey(a.ascii, b.ascii));
  if (!like) return null;
  return pairAmong(like, t, i, a, b);
}

function pairAmong(
  like: readonly [string, string][],
  t: Tokens,
  i: number,
  a: WordInfo,
  b: WordInfo,
): { odd: number; compound: string } | null {
  const first = a.normal;
  const second = b.normal;
  const meant = like.filter(([x, y]) => (x === first) !== (y === second));
  if (meant.length !== 1) return null;
  const [x, y] = meant[0] as [string, string];
  const odd = x === first ? i + 1 : i;
  const info = odd === i ? a : b;
  if (info.alone || (isCapital(t, odd) && odd > i) || (isCapital(t, i) && isCapital(t, i + 1))) return null;
  // "kỹ năng cao", "đơn vì": a half that makes a word with the neighbour on its other side
  if (compoundAt(t, i - 1) || compoundAt(t, i + 1)) return null;
  return { odd, compound: `${x} ${y}` };
}

function compoundAt(t: Tokens, i: number): boolean {
  if (i < 0 || i + 1 >= t.count || t.kind[i] !== WORD || t.kind[i + 1] !== WORD) return false;
  const a = infoAt(t, i);
  const b = infoAt(t, i + 1);
  return isCompound(compoundTable(), a.id, b.id);
}

/** The confusion that stands at token i with the neighbours it needs. */
function slipAt(t: Tokens, i: number, slips: Slip[]): Slip | null {
  for (const found of slips) {
    const { slip, words } = found;
    if (!says(t, i, words)) continue;
    const to = i + words.length;
    const follows = (list: string) => list.split('|').some((next) => says(t, to, next.split(' ')));
    if (slip.after && !follows(slip.after)) continue;
    if (slip.notAfter && follows(slip.notAfter)) continue;
    if (slip.notBefore?.split('|').some((word) => i > 0 && says(t, i - 1, [word]))) continue;
    return found;
  }
  return null;
}

function says(t: Tokens, i: number, words: string[]): boolean {
  return words.every((word, k) => i + k < t.count && textOf(t, i + k, i + k + 1).toLowerCase() === word);
}
