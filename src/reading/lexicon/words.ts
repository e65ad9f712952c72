// The words the reader knows, as small numbers. Phrase tables register their words when they are loaded;
// a word of a text that no table names is 0. Vietnamese writes the tone of oa, oe, uy in two places
// ("hòa"/"hoà", "ủy"/"uỷ"), so both spellings of a registered word lead to the same number.

const ids = new Map<string, number>();
/** The word that was given each number first; 0 is none. */
const written: string[] = [''];

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** For each number a mark that follows from its word alone, whatever was registered before it; 0 for none. */
let marks = new Int32Array(1 << 14);

/** The spellings of a lower-case word that differ only in where the tone mark sits or in "tỉ"/"tỷ", "kì"/"kỳ". */
function spellings(word: string): string[] {
  const all = [word];
  for (const [a, b] of TONE_PAIRS) {
    if (word.endsWith(a)) all.push(word.slice(0, -a.length) + b);
    else if (word.endsWith(b)) all.push(word.slice(0, -b.length) + a);
  }
  const y = word.replace(/[ỳýỷỹỵ]$/, (c) => 'ìíỉĩị'['ỳýỷỹỵ'.indexOf(c)] ?? c);
  const i = word.replace(/[ìíỉĩị]$/, (c) => 'ỳýỷỹỵ'['ìíỉĩị'.indexOf(c)] ?? c);
  if (/^(t|k|l|m|h|s|qu)/.test(word)) {
    if (y !== word && word.length <= 3 && !word.startsWith('qu')) all.push(y);
    if (i !== word && word.length <= 3 && !word.startsWith('qu')) all.push(i);
  }
  return all;
}

/** The number of a word, giving it one when it is new. Only for tables at load time. */
export function registerWord(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = written.push(word) - 1;
  const all = spellings(word);
  for (const s of all) if (!ids.has(s)) ids.set(s, id);
  if (id >= marks.length) marks = enlarged(marks);
  marks[id] = markOf(all.sort()[0] as string);
  return id;
}

/** FNV-1a over the letters of a word. */
function markOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

function enlarged(row: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * row.length);
  larger.set(row);
  return larger;
}

/** The mark of a word by its number: the same whatever else is registered, so that what was learned is found by it. */
export const wordMark = (id: number): number => marks[id] as number;

/** The word behind a number, '' for 0. */
export const wordOf = (id: number): string => written[id] ?? '';

/** How many words have numbers: grows when a table is made. */
export const wordCount = (): number => written.length;

/** The number of a lower-case word, or 0 when no table names it. */
export function wordId(lower: string): number {
  return ids.get(lower) ?? 0;
}

/** The numbers of single words given in one text, separated by spaces. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(list.trim().split(/\s+/).map(registerWord));
}
