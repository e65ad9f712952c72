import type { Finding } from '../../reading.ts';
import { type Tokens, WORD } from '../../tokens.ts';
import { checkBrackets } from './brackets.ts';
import { checkDoubled } from './doubled.ts';
import { Report } from './report.ts';
import { checkSpacing } from './spacing.ts';
import { checkSpelling } from './spelling.ts';
import { checkStyle } from './style.ts';

/** Slips of the keyboard and of style: letters, words, spaces, brackets. */
export function checkWording(t: Tokens): Finding[] {
  const report = new Report(t);
  for (let i = 0; i < t.count; i++)
    if (t.kind[i] === WORD && (t.code[i] === 0xd0 || t.code[i] === 0xf0))
      report.add(i, i + 1, 'warning', 'Chữ Ð gõ sai mã', 'Đ');
  checkDoubled(t, report);
  checkSpacing(t, report);
  checkBrackets(t, report);
  checkSpelling(t, report);
  checkStyle(t, report);
  return report.findings;
}
