import { isPunct, NEWLINE, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import type { Report } from './report.ts';
import { TWO_WAYS, WAYS } from './two-ways.ts';
import { infoAt, STYLED } from './word-info.ts';

// Two ways of writing the same thing in one text: "hòa" and "hoà", "tỷ lệ" and "tỉ lệ", "GDĐT" and "GD&ĐT". Each is
// told once, as a note: both ways are right, a paper keeps to one.

export function checkStyle(t: Tokens, marks: Uint8Array, report: Report): void {
  const first = new Map<string, number>();
  const note = (key: string, i: number) => {
    if (!first.has(key)) first.set(key, i);
  };
  for (let i = 0; i < t.count; i++) {
    if (((marks[i] as number) & STYLED) === 0) continue;
    const info = infoAt(t, i);
    const length = (t.end[i] as number) - (t.start[i] as number);
    if (info.style) note(info.style, i);
    else if (length === 2) twoWays(t, i, info.lower, note);
    else if (length === 4 && t.code[i] === BIG_G) {
      if (textOf(t, i, i + 1) === 'Giáo' && t.kind[i + 1] === WORD) wayOfName(t, i, note);
      else if (textOf(t, i, i + 1) === 'GDĐT') note('GDĐT', i);
    }
  }
  const both = (a: string, b: string, message: string) => {
    const x = first.get(a);
    const y = first.get(b);
    if (x !== undefined && y !== undefined)
      report.addSummary(
        [
          [x, x + 1],
          [y, y + 1],
        ],
        'note',
        message,
      );
  };
  both('cũ', 'mới', 'Đặt dấu thanh theo hai kiểu trong một văn bản (hòa, ủy và hoà, uỷ)');
  const mixed = TWO_WAYS.filter(([y, i]) => first.has(y) && first.has(i)).flat();
  if (mixed.length > 0)
    report.addSummary(
      mixed.map((w) => [first.get(w) as number, (first.get(w) as number) + 1] as const),
      'note',
      `Viết cả y và i trong một văn bản: ${mixed.join(', ')}`,
    );
  names(t, first, report);
}

const BIG_G = 71;

/** "tỷ" and "tỉ", "GD&ĐT". "Mỹ", "Lý", "Kỳ" begin names. */
function twoWays(t: Tokens, i: number, lower: string, note: (key: string, i: number) => void): void {
  if (lower === 'gd') {
    if (textOf(t, i, i + 1) === 'GD' && textOf(t, i + 2, i + 3) === 'ĐT') abbreviated(t, i, note);
  } else if (WAYS.has(lower)) {
    const word = textOf(t, i, i + 1);
    if (word === lower || /^[tT]|^K[ỷỉỹĩ]/.test(word)) note(lower, i);
  }
}

/** "Giáo dục và Đào tạo", "Giáo dục - Đào tạo", "Giáo dục & Đào tạo". */
function wayOfName(t: Tokens, i: number, note: (key: string, i: number) => void): void {
  if (textOf(t, i + 1, i + 2) !== 'dục') return;
  const middle = textOf(t, i + 2, i + 3);
  const last = textOf(t, i + 3, i + 4).toLowerCase();
  if (last !== 'đào' && last !== 'ðào') return;
  if (middle === 'và') note('Giáo dục và Đào tạo', i);
  else if (middle === '-' || middle === '–') note('Giáo dục - Đào tạo', i);
  else if (middle === '&') note('Giáo dục & Đào tạo', i);
}

function abbreviated(t: Tokens, i: number, note: (key: string, i: number) => void): void {
  // inside a symbol ("40/QĐ-SGD&ĐT") the letters are the issuer's own
  if (t.kind[i - 1] !== WORD && t.kind[i - 1] !== NEWLINE && !isPunct(t, i - 1, '(')) return;
  if (isPunct(t, i + 1, '&')) note('GD&ĐT', i);
  else if (isPunct(t, i + 1, '-')) note('GD-ĐT', i);
}

/** Full names among themselves, short names among themselves: one of each is how papers are written. */
function names(t: Tokens, first: Map<string, number>, report: Report): void {
  for (const family of [
    ['Giáo dục và Đào tạo', 'Giáo dục - Đào tạo', 'Giáo dục & Đào tạo'],
    ['GDĐT', 'GD&ĐT', 'GD-ĐT'],
  ]) {
    const used = family.filter((name) => first.has(name));
    if (used.length < 2) continue;
    const places = used.map((name) => {
      const at = first.get(name) as number;
      const size = name.includes(' ') ? 5 : name === 'GDĐT' ? 1 : 3;
      return [at, Math.min(t.count, at + size)] as const;
    });
    report.addSummary(places, 'note', `Một tên viết ${used.length} cách: ${used.join(', ')}`);
  }
}
