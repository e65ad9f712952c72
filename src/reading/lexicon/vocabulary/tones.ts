// A Vietnamese syllable is its letters and one tone. Spelling questions are asked of the two apart. kernel/text has such a
// table too: the library is built and typed from its own folder, so it takes nothing from the kernel.

/** 0 ngang · 1 huyền · 2 hỏi · 3 ngã · 4 sắc · 5 nặng. */
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
];

const BASE = new Map<string, string>();
const TONE = new Map<string, Tone>();
for (const row of ROWS)
  for (let k = 0; k < 6; k++) {
    BASE.set(row[k] as string, row[0] as string);
    TONE.set(row[k] as string, k as Tone);
  }
const PLAIN: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/** A lower-case word without its tone marks; `tone` is the mark it carries, `at` the place of the mark (-1: none). */
export interface Parts {
  base: string;
  tone: Tone;
  at: number;
  /** More than one letter carries a tone mark: no syllable. */
  broken: boolean;
}

/** Takes the tone off a lower-case word in NFC. */
export function takeTone(word: string): Parts {
  const parts: Parts = { base: '', tone: 0, at: -1, broken: false };
  for (let k = 0; k < word.length; k++) {
    const c = word[k] as string;
    if (c < '\u0080') {
      parts.base += c;
      continue;
    }
    const tone = TONE.get(c) ?? 0;
    parts.base += BASE.get(c) ?? c;
    if (tone === 0) continue;
    if (parts.tone !== 0) parts.broken = true;
    parts.tone = tone;
    parts.at = k;
  }
  return parts;
}

/** Puts a tone mark on the letter at that place. */
export function putTone(base: string, at: number, tone: Tone): string {
  const row = ROWS.find((r) => r[0] === base[at]);
  return row ? base.slice(0, at) + row[tone] + base.slice(at + 1) : base;
}

/** The word in ASCII letters: "đồng" → "dong". */
export function bare(base: string): string {
  let out = '';
  for (const c of base) out += c < '\u0080' ? c : (PLAIN[c] ?? c);
  return out;
}
