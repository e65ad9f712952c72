import { glued, isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { inAddress } from './address.ts';
import type { Report } from './report.ts';
import { infoOf, MARKED, NUMBERED } from './word-info.ts';

// Spaces that were lost: after a full stop ("đảng viên.Trong"), between two words ("nămTrung"), beside a number
// ("năm2010", "98trường"). After commas, and before a mark, a text is told of them once.

const MOST_PLACES = 12;

export function checkSpacing(t: Tokens, marks: Uint8Array, report: Report): void {
  const commas: [number, number][] = [];
  const before: [number, number][] = [];
  let beforeCount = 0;
  let wellSet = 0;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === PUNCT) {
      if (STOPS.has(t.code[i] as number) && t.kind[i - 1] === WORD && t.kind[i + 1] === WORD) {
        const tight = glued(t, i);
        if (glued(t, i - 1)) wellSet++;
        if (tight && glued(t, i - 1)) {
          if (lostAfterStop(t, i)) report.add(i - 1, i + 2, 'warning', 'Thiếu dấu cách sau dấu câu', spaced(t, i));
          else if (isPunct(t, i, ',') && lostAfterComma(t, i) && commas.length < MOST_PLACES)
            commas.push([i - 1, i + 2]);
        } else if (!glued(t, i - 1) && !tight && t.code[i] !== 0x2e && t.code[i] !== 0x2026) {
          beforeCount++;
          if (before.length < MOST_PLACES) before.push([i - 1, i + 1]);
        }
      }
    } else if (t.kind[i] === WORD) {
      const mark = marks[i] as number;
      const tight = t.end[i] === t.start[i + 1] || (i > 0 && t.end[i - 1] === t.start[i]);
      if ((mark & NUMBERED) !== 0 || (tight && (mark & MARKED) !== 0)) joined(t, i, mark, report);
    }
  }
  if (commas.length > 0) report.addSummary(commas, 'note', `Thiếu dấu cách sau dấu phẩy (${commas.length} chỗ)`);
  // a text that is spaced so throughout was made by a machine, not mistyped
  if (before.length > 0 && beforeCount * 4 < wellSet)
    report.addSummary(before, 'note', `Thừa dấu cách trước dấu câu (${beforeCount} chỗ)`);
}

/** . , ; : ! ? … */
const STOPS = new Set([0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x2026]);

function spaced(t: Tokens, i: number): string {
  return `${textOf(t, i - 1, i + 1)} ${textOf(t, i + 1, i + 2)}`;
}

/** ".Trong": a sentence begins right behind the mark. */
function lostAfterStop(t: Tokens, i: number): boolean {
  if (isPunct(t, i, ',') || isPunct(t, i, ':') || !isCapital(t, i + 1)) return false;
  return endsWord(t, i - 1) && isWordly(t, i + 1, true) && !inAddress(t, i);
}

function lostAfterComma(t: Tokens, i: number): boolean {
  return endsWord(t, i - 1) && isWordly(t, i + 1, false) && !inAddress(t, i);
}

/** A word in small letters that is sure to be Vietnamese: it can end a sentence. */
function endsWord(t: Tokens, i: number): boolean {
  const word = textOf(t, i, i + 1);
  const info = infoOf(word);
  return word.length > 1 && word === info.lower && info.syllable && (info.marked || info.alone || t.words[i] !== 0);
}

function isWordly(t: Tokens, i: number, title: boolean): boolean {
  const word = textOf(t, i, i + 1);
  const info = infoOf(word);
  if (word.length < 2 || !info.syllable || !(info.marked || info.alone || t.words[i] !== 0)) return false;
  return title ? word.slice(1) === info.lower.slice(1) : word === info.lower;
}

/** "nămTrung tâm", "năm2010", "98trường". */
function joined(t: Tokens, i: number, mark: number, report: Report): void {
  const digit = (mark & NUMBERED) !== 0;
  const behind = glued(t, i) && t.kind[i + 1] === WORD;
  const before = i > 0 && t.kind[i - 1] === NUM && glued(t, i - 1);
  const number = glued(t, i) && t.kind[i + 1] === NUM;
  if (!digit && !((mark & MARKED) !== 0 && (behind || before || number))) return;
  const word = textOf(t, i, i + 1);
  if (behind && endsWord(t, i) && isWordly(t, i + 1, true)) {
    if (!inAddress(t, i)) report.add(i, i + 2, 'warning', 'Hai chữ viết liền', `${word} ${textOf(t, i + 1, i + 2)}`);
  } else if (before && word.length > 2 && endsWord(t, i)) {
    if (!inAddress(t, i)) report.add(i - 1, i + 1, 'note', 'Thiếu dấu cách sau số', `${textOf(t, i - 1, i)} ${word}`);
  } else if (number && word.length > 2 && endsWord(t, i)) {
    if (!inAddress(t, i)) report.add(i, i + 2, 'note', 'Thiếu dấu cách trước số', `${word} ${textOf(t, i + 1, i + 2)}`);
  } else if (digit) beforeDigits(t, i, word, report);
}

function beforeDigits(t: Tokens, i: number, word: string, report: Report): void {
  const cut = word.search(/\d/);
  const head = word.slice(0, cut);
  if (cut < 2 || /\D/.test(word.slice(cut))) return;
  const info = infoOf(head);
  if (info.marked && info.syllable && head === info.lower && !inAddress(t, i))
    report.add(i, i + 1, 'note', 'Thiếu dấu cách trước số', `${head} ${word.slice(cut)}`);
}
