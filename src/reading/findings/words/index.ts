import type { Finding } from '../../reading.ts';
import { type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { checkBrackets } from './brackets.ts';
import { checkDoubled } from './doubled.ts';
import { Report } from './report.ts';
import { checkSpacing } from './spacing.ts';
import { checkSpelling } from './spelling.ts';
import { checkStyle } from './style.ts';
import { marksAt } from './word-info.ts';

/** Slips of the keyboard and of style: letters, words, spaces, brackets. */
export function checkWording(t: Tokens): Finding[] {
  const report = new Report(t);
  const marks = marksAt(t);
  checkLetters(t, report);
  checkDoubled(t, report);
  checkSpacing(t, marks, report);
  checkBrackets(t, report);
  checkSpelling(t, marks, report);
  checkStyle(t, marks, report);
  return report.findings;
}

/** Letters of other alphabets that look like ours: Ð for Đ, Ƣ for Ư. */
const FOREIGN: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư' };

function checkLetters(t: Tokens, report: Report): void {
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD) continue;
    const first = t.code[i] as number;
    if (first === 0xd0 || first === 0xf0)
      report.add(i, i + 1, 'warning', 'Chữ Ð gõ sai mã', mended(textOf(t, i, i + 1)));
  }
  for (const letter of 'Ƣƣ') {
    const at = t.text.indexOf(letter);
    if (at < 0) continue;
    const i = t.start.findLastIndex((start, k) => k < t.count && start <= at);
    report.add(i, i + 1, 'warning', `Chữ ${letter} sai mã (cả bài)`, mended(textOf(t, i, i + 1)));
  }
}

const mended = (word: string): string => [...word].map((c) => FOREIGN[c] ?? c).join('');
