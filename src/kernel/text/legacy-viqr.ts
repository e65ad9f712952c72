import { isSyllable, withTone } from './letters.ts';

/**
 * VIQR, the way Vietnamese was written in plain ASCII mail: `Tie^'ng Vie^.t`, `ddu+o+`ng`. A backslash keeps the sign
 * after it: `la`\.`. Only what becomes a Vietnamese syllable is converted, so addresses, code and English stay.
 */

const SIGNS: Record<string, string> = {
  'a^': 'â',
  'e^': 'ê',
  'o^': 'ô',
  'a(': 'ă',
  'o+': 'ơ',
  'u+': 'ư',
  'o*': 'ơ',
  'u*': 'ư',
};
const TONES: Record<string, 1 | 2 | 3 | 4 | 5> = { '`': 1, '?': 2, '~': 3, "'": 4, '.': 5 };
const LETTER = /dd|([aeiouy])([\^(+*]?)([`?~'.]?)/gi;
/** A run of letters and signs that begins with a letter; a backslash takes the next character along. */
const WORD = /[a-z](?:[a-z^(+*`?~'.]|\\[.?'`~(+^])*/gi;

/** One word without regard to what it becomes. */
function convert(word: string): string {
  return word
    .replace(LETTER, (piece, vowel: string | undefined, sign: string, tone: string) => {
      if (vowel === undefined) return piece.startsWith('D') ? 'Đ' : 'đ';
      const lower = vowel.toLowerCase();
      const shaped = sign === '' ? lower : SIGNS[lower + sign];
      if (shaped === undefined) return piece;
      const letter = tone === '' ? shaped : withTone(shaped, TONES[tone] as 1);
      return vowel === lower ? letter : letter.toUpperCase();
    })
    .replace(/\\(.)/g, '$1');
}

const isWord = (word: string) => isSyllable(word.toLowerCase());

/**
 * What one word becomes, or null when it is none of VIQR. A full stop or a question mark at the end may be a tone or
 * the end of the sentence: `next` is what follows, `strict` says that the writer marks the latter with a backslash.
 */
function wordOf(word: string, next: string, strict: boolean): string | null {
  const tail = /(?:\\.|[`?~'.(+*^])*$/.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - tail.length);
  // as many of the signs at the end as still make a syllable
  for (let length = tail.length; length >= 0; length--) {
    const taken = tail.slice(0, length);
    if (taken.endsWith('\\')) continue;
    const made = convert(stem + taken);
    if (!isWord(made)) continue;
    const last = taken.at(-1) ?? '';
    const doubtful = !strict && (last === '.' || last === '?') && !taken.includes('\\');
    const hat = /[\^(+*]/.test(taken);
    if (doubtful && length === tail.length && endsSentence(next, hat)) continue;
    return made + tail.slice(length).replace(/\\(.)/g, '$1');
  }
  return null;
}

function endsSentence(next: string, hat: boolean): boolean {
  if (/^\s*$/.test(next) || /^[^\S\n]*\n[^\S\n]*(?:\n|["“(]?[A-Z])/.test(next)) return true;
  return !hat && /^[^\S\n]+["“(]?[A-Z]/.test(next);
}

/** VIQR → Unicode, word by word; a word that does not become a Vietnamese syllable stays as it is. */
export function fromViqr(text: string): string {
  const strict = /\\[.?]/.test(text);
  return text.replace(WORD, (word, at: number) => {
    if (!/dd|[\^(+*`?~'.\\]/i.test(word)) return word;
    // the neighbourhood of an address or a number is none of VIQR
    if (/[@\w/:]/.test(text.charAt(at - 1)) || /[@\w/:]/.test(text.charAt(at + word.length))) return word;
    return wordOf(word, text.slice(at + word.length, at + word.length + 40), strict) ?? word;
  });
}

const SURE = /^dd|[ae]\^|o\^|[ou]\+|a\(|[aeiouy][`?~'.][a-z]/i;

export interface ViqrSigns {
  /** Words in all. */
  words: number;
  /** Words that only VIQR explains. */
  sure: number;
  /** Words with the signs of VIQR that make no syllable: code, addresses, English. */
  against: number;
}

/** How much of a line is VIQR. */
export function viqrSigns(line: string): ViqrSigns {
  const signs = { words: 0, sure: 0, against: 0 };
  for (const word of line.match(WORD) ?? []) {
    signs.words++;
    if (!SURE.test(word)) continue;
    const made = wordOf(word, ' a', false);
    if (made !== null && /[^\0-\x7f]/.test(made)) signs.sure++;
    else signs.against++;
  }
  return signs;
}
