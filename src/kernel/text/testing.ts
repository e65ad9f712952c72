/** Writes Unicode Vietnamese in the code pages of old files, for tests of reading them. */
import { fromTcvn3, fromVni } from './legacy.ts';

const bytes = Array.from({ length: 0x100 - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));
const tcvn3 = new Map(bytes.map((letter) => [fromTcvn3(letter), letter]));
const vni = new Map<string, string>();
for (const base of ['', ...'aeiouyôöAEIOUYÔÖ']) {
  for (const mark of bytes) {
    const made = fromVni(base + mark);
    if (made.length === 1 && made !== mark) vni.set(made, base + mark);
  }
}
// the letters that VNI writes as they are
for (const letter of 'íìÍÌ') vni.set(letter, letter);

/** As a font of the .VnTime kind shows it; toned capitals become small ones, for TCVN3 has none. */
export const toTcvn3 = (text: string): string =>
  [...text]
    .map(
      (letter) =>
        tcvn3.get(letter) ?? (/[^\0-\x7f]/.test(letter) ? (tcvn3.get(letter.toLowerCase()) ?? letter) : letter),
    )
    .join('');

export const toVni = (text: string): string =>
  [...text].map((letter) => (/[^\0-\x7f]/.test(letter) ? (vni.get(letter) ?? letter) : letter)).join('');

const SIGNS: Record<string, string> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0301': "'",
  '\u0323': '.',
};

/** Full stops and question marks behind a letter get a backslash. */
export const toViqr = (text: string): string =>
  [...text.replace(/(?<=\p{L})([.?])/gu, '\\$1')]
    .map((letter) => {
      if (letter === 'đ') return 'dd';
      if (letter === 'Đ') return 'DD';
      const [base = '', ...marks] = letter.normalize('NFD');
      // the shape of the letter stands before its tone, whatever the order of the marks
      const written = marks.map((mark) => SIGNS[mark] ?? mark);
      return (
        base +
        written.filter((sign) => '^(+'.includes(sign)).join('') +
        written.filter((sign) => !'^(+'.includes(sign)).join('')
      );
    })
    .join('');
