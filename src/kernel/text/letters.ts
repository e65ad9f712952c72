/** The Vietnamese vowels and their tones, as tables: every toned vowel is one code point in NFC. */

/** Tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const ROWS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const;

const rowOf = new Map<string, string>();
const toneOfLetter = new Map<string, Tone>();
for (const row of ROWS) {
  [...row].forEach((letter, tone) => {
    rowOf.set(letter, row);
    toneOfLetter.set(letter, tone as Tone);
  });
}

/** True for a lower-case Vietnamese vowel letter, toned or not. */
export function isVowel(letter: string): boolean {
  return rowOf.has(letter);
}

/** The tone of a lower-case letter, 0 for none and for consonants. */
export function toneOf(letter: string): Tone {
  return toneOfLetter.get(letter) ?? 0;
}

/** The letter without its tone: ế → ê. */
export function withoutTone(letter: string): string {
  return rowOf.get(letter)?.[0] ?? letter;
}

/** The vowel with another tone: (ê, 4) → ế. A consonant stays as it is. */
export function withTone(letter: string, tone: Tone): string {
  return rowOf.get(letter)?.[tone] ?? letter;
}

const ONSET = '(?:ngh|ng|gh|kh|nh|ph|qu|th|tr|ch|gi|[bcdđghklmnprstvx])?';
const OPEN =
  'iêu|yêu|oai|oay|oeo|oao|uây|uôi|uya|uyu|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uy|uơ|ưa|ưi|ưu|[aeêioôơuưy]';
const CLOSED = 'iê|yê|oă|oa|oe|oo|uâ|uê|uô|uyê|uy|ươ|[aăâeêioôơuưy]';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})(?:ch|nh|ng|[cmnpt]))$`);
const STOPPED = /(?:ch|[cpt])$/;

/**
 * True when a lower-case NFC word is built like a Vietnamese syllable, its tone included: a syllable that ends in c, ch,
 * p or t has only sắc or nặng. It is how mistaken encodings are told from right ones.
 */
export function isSyllable(word: string): boolean {
  let bare = '';
  let tone: Tone = 0;
  for (const letter of word) {
    const own = toneOf(letter);
    if (own && tone) return false;
    tone = own || tone;
    bare += withoutTone(letter);
  }
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tone >= 4;
}
